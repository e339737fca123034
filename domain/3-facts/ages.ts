import type { FactDraft } from '#facts/drafts';
import { placed } from '#facts/placed';
import type { Reading } from '#facts/reading';
import { slug } from '#facts/wording';
import { isSure, type Mention } from '#language/mentions';
import { holding } from '#language/names/spans';
import type { NumberMention } from '#language/numbers/mention';

/** What stands between a name and the age behind it. */
const behindName = /^(?:, (?:aged |age |(?:an?|the) |who (?:is|was) )?| is | was )$/;
const oldest = 119;

/** The person named in full right beside an age: "Ann Smith, 19,", "Ann Smith, a 14-year-old", "14-year-old Ann Smith". */
function personBeside({ start, end }: NumberMention, names: readonly Mention[], text: string): Mention | undefined {
  const joined = text.slice(start, end).includes('-');
  return names.find((name) => {
    if (name.type !== 'person' || !isSure(name) || name.text !== name.name || !name.name.includes(' ')) return false;
    const between = text.slice(name.end, start);
    return name.end <= start ? behindName.test(between) : joined && text.slice(end, name.start) === ' ';
  });
}

/** How old people were, where it is said right beside their full name and outside quotation marks; of each once. */
export function ageFacts(reading: Reading): FactDraft[] {
  const { article: { text }, sentences, quoted } = reading;
  const told = new Set<string>();
  return sentences.flatMap((sentence) => (sentence.part === null ? sentence.numbers : []).flatMap((number): FactDraft[] => {
    const { kind, amount, measured, hedge, hedgeAfter } = number;
    const person = kind === 'age' && hedge === '' && hedgeAfter === '' && amount > 0 && amount <= oldest && !holding(quoted, measured) ? personBeside(number, sentence.names, text) : undefined;
    if (!person || told.has(person.name)) return [];
    told.add(person.name);
    const years = `${amount} ${amount === 1 ? 'year' : 'years'}`;
    return [{ kind: 'quantity', subject: person.name, value: years, statement: placed(`${person.name} was ${years} old.`, undefined, sentence, reading), evidence: measured, sentence: sentence.index, confidence: Math.min(person.confidence, number.confidence), about: slug(`age ${person.name}`) }];
  }));
}
