import type { Span } from '#articles/article';
import type { Fact } from '#facts/fact';
import { gapped } from '#items/gaps';
import { countriesBeside } from '#items/distractors';
import { pick } from '#items/wordings';
import { blank } from '#items/lint/rule';
import type { ItemDraft, Scene, Template } from '#items/drafts';

const link = /^(?:, | and |, and | or )(?:the )?$/;
/** Behind these a list is at its end: "between India and China, Bhutan had". */
const lastLink = /\b(?:and|or) (?:the )?$/;

/** Facts whose countries stand in one list with this one's, in order: three or more, else none. */
export function countriesListedWith({ fact, facts, reading }: Scene): Fact[] {
  const { text } = reading.article;
  const same = facts.filter((other) => other.kind === 'country' && other.evidence.sentence.start === fact.evidence.sentence.start && other.slot.split('/')[2] === fact.slot.split('/')[2]);
  const between = (a: Fact, b: Fact) => text.slice(a.evidence.end, b.evidence.start);
  const follows = (a: Fact, b: Fact) => link.test(between(a, b));
  const lists: Fact[][] = [];
  for (const other of [...same].sort((a, b) => a.evidence.start - b.evidence.start)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const before = list?.at(-2);
    const isClosed = before !== undefined && last !== undefined && lastLink.test(between(before, last));
    if (list && last && follows(last, other) && !isClosed) list.push(other);
    else lists.push([other]);
  }
  return lists.find((list) => list.length >= 3 && list.includes(fact)) ?? [];
}

/** "Kenya, Japan and other countries", "countries such as Kenya and Japan": what is not named may be meant too. */
function isOpen({ reading, sentence }: Scene, { start, end }: Span): boolean {
  const { text } = reading.article;
  return /\b(?:including|such as|like|among them|among others)(?: the)? $/i.test(text.slice(sentence.span.start, start)) || /^,? (?:and|or|as well as) (?:several |many |some |\w+ )?others?\b|^,? among others/.test(text.slice(end, sentence.span.end));
}

/** "China and Israel also sent aid": who else did, other sentences say. */
function joinsOthers({ reading, sentence }: Scene): boolean {
  return /\balso\b(?!.*\bother\b)/.test(reading.article.text.slice(sentence.span.start, sentence.span.end));
}

const belonging = ['Which of these countries belong in the gap? Choose all that fit.', 'Which of these countries fill the gap? Choose all that fit.', 'Which of these countries are missing here? Choose all that fit.', 'Which of these countries stand in the gap? Choose all that fit.'] as const;
const named = ['Which of these countries does the article name in the gap? Choose all that fit.', 'Which of these countries are named in the gap? Choose all that fit.', 'Which of these countries does the article name here? Choose all that fit.', 'Which of these countries does the article list in the gap? Choose all that fit.'] as const;

/** Of more, one is forgotten. */
const most = 5;

/** "Which of these countries belong in the gap?": a list of countries, several keys. */
export const countryList: Template = {
  name: 'list',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const list = fact.kind === 'country' ? countriesListedWith(scene) : [];
    const last = list.at(-1);
    if (!last || list[0] !== fact || joinsOthers(scene) || list.length > most) return [];
    const gap = { start: fact.evidence.start, end: last.evidence.end, by: blank };
    const sentence = gapped(scene, gap);
    if (sentence === null) return [];
    const stem = `${pick(isOpen(scene, gap) ? named : belonging, 'list', fact)} “${sentence}”`;
    const asked = list;
    const keys = asked.map(({ value }) => value);
    const distractors = countriesBeside(scene, list.map(({ value }) => value)).slice(0, Math.max(2, Math.min(3, 8 - keys.length)));
    return [{ template: 'list', form: 'multiple', facts: asked, stem, keys, distractors, difficulty: 0.6 }];
  },
};
