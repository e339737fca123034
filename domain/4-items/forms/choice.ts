import { oneKeyForm } from '#items/forms/one-key';

/** One of several answers is right. */
export const choice = oneKeyForm('choice', 2);
