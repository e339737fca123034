/** A name as it owns something: "Jones'", "Smith's". */
export const owning = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);
