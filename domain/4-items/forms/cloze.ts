import { textForm } from '#items/forms/text';

/** A sentence of the article with a gap, whose words are typed. */
export const cloze = textForm('cloze');
