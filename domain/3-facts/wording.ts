import type { Span } from '#articles/article';
import { articleInWords } from '#facts/naming';
import type { Reading, SentenceReading } from '#facts/reading';
import type { DateMention } from '#language/dates';
import { dateInWords } from '#language/days';
import type { Token } from '#language/tokens';

export type Replacement = Span & { readonly by: string };

/** The words of [start, end) with some of them replaced, and without acronyms in brackets. Single spaces. */
export function worded(text: string, { start, end }: Span, replacements: readonly Replacement[]): string {
  const inside = replacements.filter((part) => part.start >= start && part.end <= end).sort((a, b) => a.start - b.start);
  let at = start;
  let out = '';
  for (const part of inside) {
    if (part.start < at) continue;
    out += text.slice(at, part.start) + part.by;
    at = part.end;
  }
  out += text.slice(at, end);
  return out.replace(/ \(\p{Lu}[\p{L}\p{N}.-]{1,8}\)/gu, '').replace(/\s+/g, ' ').trim();
}

const wantsThe = / (?:of|for) | (?:Organi[sz]ation|Union|Nations|Fund|Bank|Agency|Authority|Association|Federation|Committee|Council|Commission|Service|Foundation|Administration|Department|Ministry|Institute|League)$/;

/** A full name in the place of its acronym, with the article that it wants where the text has none: "WHO says". */
function withArticle(name: string, start: number, tokens: SentenceReading['tokens']): string {
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[at - 1];
  if (!wantsThe.test(name) || before?.lower === 'the' || (before && before.kind === 'word' && before.capital)) return name;
  return at === 0 ? `The ${name}` : `the ${name}`;
}

/** Names written out: the first mention of each person in a sentence by the full name, the person that a first pronoun stands for, what "the canal" is, and what an acronym stands for. */
export function fullNames({ names, antecedent, things, tokens }: SentenceReading): Replacement[] {
  const seen = new Set(antecedent ? [antecedent.person.name] : []);
  const resolved = antecedent ? [{ start: antecedent.start, end: antecedent.end, by: antecedent.person.name }] : [];
  // "The AU" as "the African Union", at its first mention.
  const acronyms = names.filter((name, at) => name.type === 'organisation' && /^\p{Lu}[\p{Lu}.]{1,5}$/u.test(name.text) && name.name.includes(' ') && !names.slice(0, at).some((other) => other.name === name.name))
    .map(({ start, end, name }) => ({ start, end, by: withArticle(name, start, tokens) }));
  return resolved.concat(things, acronyms, names.flatMap((name) => {
    if (name.type !== 'person' || seen.has(name.name)) return [];
    seen.add(name.name);
    if (name.text === name.name) return [];
    // "Mr. Trump" in full needs no "Mr.".
    const before = tokens[tokens.findIndex(({ start }) => start === name.start) - 1];
    const from = before && /^(?:Mr|Mrs|Ms|Miss)\.?$/.test(before.text) ? before.start : name.start;
    return [{ start: from, end: name.end, by: name.name }];
  }));
}

const nearDay = /^(?:(?:earlier|later|early|late) )?(?:today|yesterday|tomorrow)$/i;

/** "Monday evening" as "the evening of" its day, "this morning" with its "on". */
function partInWords({ text, value }: DateMention): string | null {
  const part = /(?:morning|afternoon|evening|night)$/i.exec(text)?.[0].toLowerCase();
  if (value === null || part === undefined) return null;
  const words = `the ${part} of ${dateInWords(value.slice(0, 10), !/\d/.test(text))}`;
  return /^(?:earlier |later |early |late )?(?:this|last|tonight|yesterday|tomorrow|today)/i.test(text) ? `on ${words}` : words;
}

const monthAlone = /^((?:early|late|mid)[ -])?(?:(?:last|this|next) )?\p{Lu}\p{L}+\.?$/u;
const ownMonth = /^((?:earlier|later) )?(?:last|this|next) (?:month|year)$/i;
const leadsDate = /^(?:in|of|by|since|until|till|from|for|during|before|after|to|than|and|between|through|throughout|the|a|an|that|this|early|late|mid)$/;

/** "June" as "June 2009", "last month" as "in August 2016", "earlier this year" as "earlier in 2016"; null for a stretch that is written out, or not to be told by its own words. */
export function stretchInWords({ tokens, opening }: SentenceReading, { start, end, text, value, relative, range, precision }: DateMention): string | null {
  if (!relative || range || value === null || (precision !== 'month' && precision !== 'year') || !/^\d{4}(?:-\d\d)?$/.test(value)) return null;
  const at = tokens.findIndex((token) => token.start >= start);
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens.find((token) => token.start >= end)?.text ?? ''];
  const [month, own] = [monthAlone.exec(text), ownMonth.exec(text)];
  if ((!month && !own) || /^['’]/.test(next)) return null;
  const words = dateInWords(value);
  if (month && !/^(?:last|this|next) /i.test(text)) return `${month[1] ?? ''}${words}`;
  const led = leadsDate.test(before) ? words : `${own?.[1] ?? ''}in ${words}`;
  return at === opening ? led.charAt(0).toUpperCase() + led.slice(1) : led;
}

/** "Announced Tuesday that": whether a weekday stands without its "on", and says when all the same. */
export function lacksOn({ tokens, speech }: Pick<SentenceReading, 'tokens' | 'speech'>, { start, end, text }: DateMention): boolean {
  if (!/^\p{Lu}[a-z]+day$/u.test(text)) return false;
  const at = tokens.findIndex((token) => token.start >= start);
  const next = tokens.find((token) => token.start >= end);
  return at > 0 && /^(?:VB[DNG]|NNP?S?|RB|RP|PRP)$/.test(speech[at - 1] ?? '') && !/^['’]/.test(next?.text ?? '') && !(speech[at + 1] ?? '').startsWith('NN');
}

/** "Monday" as "Monday 18 May 2015", "yesterday" with its "on", "June" as "June 2009". */
export function fullDates(sentence: SentenceReading): Replacement[] {
  return sentence.dates.flatMap((date) => {
    const { start, end, text, value, precision } = date;
    const stretch = stretchInWords(sentence, date);
    if (stretch !== null) return [{ start, end, by: stretch }];
    if (value === null || date.range || /\d{4}/.test(text)) return [];
    const part = precision === 'part-of-day' ? partInWords(date) : null;
    // "Late Sunday night, the city" begins without its "on".
    if (part !== null) return [{ start, end, by: start === sentence.tokens[sentence.opening]?.start && part.startsWith('the ') ? `On ${part}` : part }];
    if (precision !== 'day') return [];
    if (lacksOn(sentence, date)) return [{ start, end, by: `on ${dateInWords(value, true)}` }];
    return [{ start, end, by: nearDay.test(text) ? `on ${dateInWords(value, true)}` : dateInWords(value, /day\b/.test(text)) }];
  });
}

/** "But" at the beginning and "also" beside the verb lean on what was said before, and their sentence is as true without. */
export function withoutAlso({ clause, tokens, opening }: SentenceReading): Replacement[] {
  const [first, told] = [tokens[0], tokens[opening]];
  const joins = opening > 0 && first && told ? [{ start: first.start, end: told.start, by: '' }] : [];
  const beside = clause ? [clause.verb - 2, clause.verb - 1, clause.verb + 1] : [tokens.findIndex(({ text }, at) => text === 'also' && tokens[at - 1]?.text === ',')];
  return [...joins, ...beside.flatMap((at) => {
    const token = tokens[at];
    return token?.text === 'also' ? [{ start: token.start, end: token.end, by: '' }] : [];
  })];
}

/** A sentence by itself: names in full, days with their date. */
export function wholeSentence(sentence: SentenceReading, { article }: Reading): string {
  const words = worded(article.text, sentence.span, [...fullNames(sentence), ...fullDates(sentence), ...withoutAlso(sentence)]);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A statement with its article named before it; `first` is its first token in the text, which is written small there if it is no name. */
export function toldOf(statement: string, first: Token | undefined, { names, antecedent, things, tokens, speech }: SentenceReading, { article }: Reading): string {
  const isNamed = first === undefined || [...names, ...(antecedent ? [antecedent] : []), ...things].some(({ start }) => start === first.start) || /^NNPS?$/.test(speech[tokens.indexOf(first)] ?? '');
  const words = isNamed && !/^(?:The|A|An) /.test(statement) ? statement : statement.charAt(0).toLowerCase() + statement.slice(1);
  return `According to ${articleInWords(article, { title: true, day: true })}, ${words}`;
}

/** Lower-case words with hyphens, as slots and file names want them. */
export function slug(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’.]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);
}
