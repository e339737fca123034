import { textForm } from '#items/forms/text';

/** A question whose answer is typed. */
export const typed = textForm('typed');
