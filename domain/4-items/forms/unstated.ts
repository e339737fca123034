import { oneKeyForm } from '#items/forms/one-key';

/** The option, always the last, that says the article does not tell: sometimes it is the key. */
export const notStated = 'Not stated in the article';

/** One answer is right, which may be that the article does not say. */
export const unstated = oneKeyForm('unstated', 3);
