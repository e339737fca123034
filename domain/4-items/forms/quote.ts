import { oneKeyForm } from '#items/forms/one-key';

/** Who said it: the options are people who speak in the article. */
export const quote = oneKeyForm('quote', 2);
