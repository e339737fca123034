import { chanceOf, type Signs } from '#core/signs';
import type { Fact } from '#facts/fact';
import type { Main } from '#facts/main';
import type { Reading } from '#facts/reading';
import type { ItemDraft } from '#items/drafts';
import { hasOffice } from '#items/gap-worth';
import { signsOfFact } from '#items/importance';
import { contentWords, shareOf } from '#items/title-words';

const longStem = 35;
const opensWithGap = /“(?:The |A |An )?____/;
const fewInWords = /^(?:\p{L}+ )*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;

/** The words of a stem, without those that name the article. */
const ownWords = (stem: string) => stem.replace(/the article “[^“”]*”(?: of \d+ \p{L}+ \d+)?/u, '');

const logit = (chance: number) => Math.log(chance / (1 - chance));

/** A fact is asked in many ways; its signs are found once. */
const factSigns = new WeakMap<Fact, Signs>();

/** What speaks for and against a question, by name; nothing for one without facts. */
export function signsOf(draft: ItemDraft, reading: Reading, main: Main): Signs {
  const [fact] = draft.facts;
  if (!fact) return {};
  const own = factSigns.get(fact) ?? signsOfFact(fact, reading, main);
  factSigns.set(fact, own);
  const template = draft.template.replace(/-(?:on-map|or-not)$/, '');
  const stem = ownWords(draft.stem);
  return {
    always: 1,
    importance: logit(chanceOf(own, reading.tables.models.importance)),
    'named once': own['named once'] ?? 0,
    'title in question': shareOf(contentWords(reading.article.title), stem),
    'country of title': Number(fact.kind === 'country' && reading.article.title.includes(fact.value)),
    'several sentences': Number(/[.?!] \p{Lu}/u.test(/“([^“”]*)”/.exec(stem)?.[1] ?? '')),
    'long question': Number(stem.split(/\s+/).length > longStem),
    'gap opens': Number(opensWithGap.test(stem)),
    'office beside gap': Number(template === 'cloze' && hasOffice({ fact, reading })),
    'few in words': Number(fact.kind === 'quantity' && fewInWords.test(fact.value)),
    'deed to choose': Number(draft.form === 'choice' && (template === 'asked' || template === 'who')),
    [`form ${draft.form}`]: 1,
    [`template ${template}`]: 1,
    [`kind ${fact.kind}`]: 1,
  };
}
