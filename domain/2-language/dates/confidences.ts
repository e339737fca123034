/** How often what a parser read was right, by its name. */
export const confidences: Readonly<Record<string, number>> = {};
