import { choice } from '#items/forms/choice';
import { cloze } from '#items/forms/cloze';
import { evidence } from '#items/forms/evidence';
import { map } from '#items/forms/map';
import { match } from '#items/forms/match';
import { multiple } from '#items/forms/multiple';
import { order } from '#items/forms/order';
import { quote } from '#items/forms/quote';
import { trueFalse } from '#items/forms/true-false';
import { typed } from '#items/forms/typed';
import { unstated } from '#items/forms/unstated';

/** Every form that an item may have. */
export const forms = { choice, multiple, typed, cloze, 'true-false': trueFalse, quote, unstated, match, order, map, evidence } as const;

export type ItemForm = keyof typeof forms;

/** Those that the player has controls for. */
export const servedForms = ['choice', 'multiple', 'typed', 'cloze', 'true-false', 'quote', 'unstated'] as const satisfies readonly ItemForm[];

/** Those that only the command line gives, as yet. */
export const unservedForms = ['match', 'order', 'map', 'evidence'] as const satisfies readonly ItemForm[];

/** How an item of a form is answered: the `form` of its responses. */
export const controlOf = (form: ItemForm) => forms[form].control;
