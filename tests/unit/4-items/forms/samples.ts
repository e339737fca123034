import { Item, type ItemForm } from '#items/item';

/** UUIDs for facts and items: a last digit. */
export const idOf = (digit: string) => `00000000-0000-8000-8000-00000000000${digit}`;

const sentence = { start: 0, end: 40 };
const base = { id: idOf('9'), factIds: [idOf('a')], kind: 'role', stem: 'Which of these is so, according to the article?', evidence: { start: 0, end: 9, sentence }, difficulty: 0.4 };
const three = { ...base, factIds: [idOf('a'), idOf('b'), idOf('c')] };
const options = (...keys: boolean[]) => keys.map((key, at) => ({ id: `o${at}`, text: `Option ${at}`, key }));

/** One item of each form. */
export const samples: Record<ItemForm, Item> = Object.fromEntries([
  { ...base, form: 'choice', options: options(false, true, false) },
  { ...three, form: 'multiple', options: [{ id: 'o0', text: 'Iran', key: true, factId: idOf('a') }, { id: 'o1', text: 'Syria', key: true, factId: idOf('b') }, { id: 'o2', text: 'China', key: true, factId: idOf('c') }, { id: 'o3', text: 'Japan', key: false }, { id: 'o4', text: 'India', key: false }] },
  { ...base, form: 'typed', answers: ['John Kerry', 'Kerry'] },
  { ...base, form: 'cloze', answers: ['18 May 2015'] },
  { ...base, form: 'true-false', options: [{ id: 'o0', text: 'True', key: false }, { id: 'o1', text: 'False', key: true }], changed: { said: '17 May 2015', right: '18 May 2015' } },
  { ...base, form: 'quote', options: options(true, false) },
  { ...base, form: 'unstated', options: options(false, false, true) },
  { ...three, form: 'match', pairs: [['John Kerry', 'US Secretary of State'], ['Barack Obama', 'US President'], ['Ban Ki-moon', 'UN Secretary-General']] },
  { ...three, form: 'order', sequence: ['The shaft was begun', 'The drill reached them', 'The last man came up'] },
  { ...three, form: 'map', keyCountries: ['IR', 'SY', 'CN'] },
  { ...base, form: 'evidence', sentences: [0, 40, 80].map((start) => ({ id: `s${start}`, start, end: start + 40, text: `Sentence at ${start}.` })), keySentence: { start: 40, end: 80 } },
].map((item) => [item.form, Item.parse(item)])) as Record<ItemForm, Item>;
