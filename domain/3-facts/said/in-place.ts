import type { Span } from '#articles/article';
import type { FactKind } from '#facts/fact';
import { numberOf } from '#facts/found/number-of';
import { namesPeople } from '#facts/main/people-words';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Replacement } from '#facts/wording';
import { isFinite } from '#language/clauses/scene';
import { bodies } from '#language/apposed-kinds';

const kinds = { event: 'which person', organisation: 'which organisation', country: 'which country', where: 'which place' } as const;
const grains = { day: 'which date', 'part-of-day': 'which date', month: 'which month', year: 'which year' } as const;

const leadsDate = /^(?:on|in|since|until|till|by|from|to|after|before|during|of|for)$/i;
/** "Early on Monday": the day is said of the part. */
const partOfDay = /^(?:early|late|earlier|later|morning|afternoon|evening|night)$/i;

/** A date asked for where it stands: "on which date", "in which year"; null where only a part of it is a date. */
function dateAsked({ tokens, dates }: SentenceReading, { start, end }: Span): Replacement | null {
  const date = dates.find((one) => one.start === start && one.end === end);
  const grain = date && date.precision in grains ? grains[date.precision as keyof typeof grains] : null;
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[at - 1]?.lower ?? '';
  if (grain === null || partOfDay.test(date?.text ?? '') || /^the /i.test(date?.text ?? '') || /^[(-]$/.test(tokens.find((token) => token.start >= end)?.text ?? '')) return null;
  // "By early June": which part of it, the words beside it tell.
  if (partOfDay.test(before) || /^(?:the|this|last|next|a|an|its|their|his|her)$/.test(before)) return null;
  return { start, end, by: leadsDate.test(before) ? grain : `${grain === 'which date' ? 'on' : 'in'} ${grain}` };
}

const determines = /^(?:the|a|an|these|those|this|that|another|other|its|their|his|her|first|last|next|or|between|than|per|every|each)$/i;
/** "Among the 47 countries": asked for without its article; "the two leaders" are known as such. */
const goesWithout = /^(?:the|its|their|his|her)$/i;
/** "From 5 to 10", "between 5 and 10": one end of a span. */
const spanBefore = /\b(?:from [^ ]*\d[^ ]*(?: \p{L}+)? to|between [^ ]+(?: \p{L}+)? and) $/u;
const spanBehind = /^(?: \p{L}+)? to [^ ]*\d/u;

/** A number asked for where it stands: "how many countries", "what percentage of voters", "how much money"; null where the words around it are a part of it. */
function numberAsked(sentence: SentenceReading, reading: Reading, value: Span): Replacement | null {
  const number = numberOf(sentence, value);
  if (!number || number.hedgeAfter !== '' || (number.kind === 'range' && !reading.article.text.slice(number.whole.start, number.end).startsWith('between '))) return null;
  // "195 miles (314 km)" says one thing twice.
  if (reading.article.text.charAt(number.start - 1) === '(') return null;
  if (number.unitName === 'magnitude') return { start: number.start, end: number.end, by: 'what' };
  const { tokens } = sentence;
  const { text } = reading.article;
  const at = tokens.findIndex((token) => token.start >= number.whole.start);
  const all = tokens[at - 1]?.lower === 'all' ? tokens[at - 1] : undefined;
  const behind = reading.article.text.slice(number.end, number.end + 2);
  const article = goesWithout.test(tokens[at - 1]?.text ?? '') && number.kind === 'count' && number.style !== 'words' && tokens[at - 2]?.lower !== 'of' ? tokens[at - 1] : undefined;
  if ((determines.test(tokens[at - 1]?.lower ?? '') && !article) || /^[-–/]|^\.\d|^:\d/.test(behind)) return null;
  // "Well below 2 degrees" is the limit, and no amount of its own.
  const start = /\b(?:below|above)$|^(?:under|over)$/.test(number.hedge) ? number.measured.start : number.whole.start;
  if (tokens[at - 1]?.text === ',' && reading.article.text.startsWith(',', value.end)) return null;
  if (number.compound) return /^(?:hours?|minutes?|seconds?|days?|weeks?|months?|years?)$/.test(number.unitName) ? { start, end: number.measured.end, by: 'how long' } : null;
  if (spanBefore.test(text.slice(Math.max(0, start - 40), start)) || (tokens[at - 1]?.lower === 'from' && spanBehind.test(text.slice(number.measured.end)))) return null;
  // "By 50 to 60 cents"
  if (/\d to $/.test(text.slice(Math.max(0, start - 6), start))) return null;
  // "Either 49 per cent or 27 per cent": neither is told alone.
  if (tokens.slice(0, at).some(({ lower }) => lower === 'either') && tokens.slice(Math.max(0, at - 4)).some(({ lower }) => lower === 'or')) return null;
  // "The 319kg probe"
  if (number.unit === 'measure' && /\d\p{L}/u.test(text.slice(number.start, number.measured.end)) && (sentence.speech[tokens.findIndex((token) => token.start >= number.measured.end)] ?? '').startsWith('NN')) return null;
  if (number.unit === 'percent') return number.unitName === 'percent' || number.unitName === '' ? { start, end: number.measured.end, by: 'what percentage' } : null;
  if (number.unit === 'money') return { start, end: number.measured.end, by: (sentence.speech[tokens.findIndex((token) => token.start >= number.measured.end)] ?? '').startsWith('NN') ? 'how much' : 'how much money' };
  // "Injured 61.": nothing counted stands behind it, but before.
  return /^(?: \p{L}|[.,;])/u.test(reading.article.text.slice(number.end)) ? { start: all?.start ?? article?.start ?? start, end: number.end, by: 'how many' } : null;
}

const describes = /^(?:NNP?S?|JJ[RS]?|HYPH|VBN)$/;
const direction = /^(?:northern|southern|eastern|western|central|north|south|east|west|north-?(?:east|west)ern|south-?(?:east|west)ern)$/;

/** The words that say what a name is, right before it: "the physicist", "Dutch company"; as the index of their first token, the name's own where there are none, or only a direction. */
function describedFrom({ tokens, speech, names }: SentenceReading, at: number): number {
  const isName = (place: number) => names.some(({ start, end, type }) => type !== 'demonym' && (tokens[place]?.start ?? -1) >= start && (tokens[place]?.end ?? 0) <= end);
  let from = at;
  while (from > 0 && describes.test(speech[from - 1] ?? '') && tokens[from - 1]?.kind === 'word' && !isName(from - 1)) from--;
  return tokens.slice(from, at).every(({ text }) => direction.test(text)) ? at : from;
}

/** Whether a name is one of a list of its kind: "Egypt, Senegal and Ghana", "Jones, a miner, and Smith". */
function isListed({ tokens, names }: SentenceReading, { tables }: Reading, { start, end }: Span, kind: string): boolean {
  const types: Record<string, string> = { event: 'person', organisation: 'organisation', country: 'country', where: 'place' };
  const isKind = (at: number) => names.some((name) => name.type === types[kind] && name.start === tokens[at]?.start);
  const ends = (at: number) => names.some((name) => name.type === types[kind] && name.end === tokens[at]?.end);
  const skip = (at: number) => (tokens[at]?.lower === 'the' ? at + 1 : at);
  const [first, behind] = [tokens.findIndex((token) => token.start === start), tokens.findIndex((token) => token.start >= end)];
  const joins = (at: number) => /^(?:,|and|or)$/.test(tokens[at]?.text ?? '');
  // "American International Group, or AIG", "Cape Canaveral, Florida,": one.
  const land = names.find(({ start }) => start === tokens[behind + 1]?.start);
  if (/^(?:,|\()$/.test(tokens[behind]?.text ?? '') && ((tokens[behind + 1]?.text === 'or' && /^\p{Lu}{2,}$/u.test(tokens[behind + 2]?.text ?? '')) || (kind === 'where' && land !== undefined && /^(?:region|country)$/.test(tables.places.get(land.text)?.grain ?? '') && tokens.find(({ start: next }) => next >= land.end)?.text === ','))) return false;
  let next = behind;
  while (joins(next)) next++;
  let before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  while (joins(before)) before--;
  // "Mansfield, Richland County": without an "and" no list.
  if (!tokens.slice(Math.max(0, first - 16), behind + 16).some(({ text }) => text === 'and' || text === 'or')) return false;
  return (next > behind && isKind(skip(next))) || (joins(first - 1) && ends(before)) || (tokens[first - 1]?.lower === 'the' && joins(first - 2) && ends(before));
}

/** "In the 69th minute Jones", "in extra time Jones": when, and not what somebody is. */
const isOfTime = (tokens: SentenceReading['tokens'], at: number, { tables }: Reading) => tables.words.timeWords.has(tokens[at]?.lower ?? '') || /^(?:time|half|period|round|stage|lap|set|game|minute|second)$/.test(tokens[at]?.lower ?? '');

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Sen|Rep|Gov|Rev|Lord|Lady|Baroness|Sheikh)\.?$/;

/** A name asked for where it stands: "which person", "which Dutch company", in a list "which other country"; null as a part of something else. */
function nameAsked(sentence: SentenceReading, reading: Reading, value: Span, kind: keyof typeof kinds): Replacement | null {
  const { tokens, speech } = sentence;
  const { text } = reading.article;
  const at = tokens.findIndex((token) => token.start === value.start);
  const next = tokens.findIndex(({ start }) => start >= value.end);
  // "Australia's highest court", and not "Australia's Bureau of Meteorology".
  const owner = kind === 'country' || kind === 'organisation' ? (/^['’]s? (?=\p{Ll})/u.exec(text.slice(value.end, value.end + 4))?.[0].trim() ?? '') : '';
  if (at < 0 || / ['’]s |['’]s /u.test(text.slice(value.start, value.end)) || (owner === '' && /^(?:['’-]| \p{Lu})/u.test(text.slice(value.end, value.end + 3)))) return null;
  const role = reading.roles.find(({ person, span }) => person.start === value.start && span.end + 1 === value.start);
  const isCalled = kind === 'event' && courtesy.test(tokens[at - 1]?.text ?? '');
  const from = role ? tokens.findIndex(({ start }) => start === role.span.start) : isCalled ? at - 1 : describedFrom(sentence, at);
  const led = /^the$/i.test(tokens[from - 1]?.text ?? '') ? from - 1 : from;
  const [first, before] = [tokens[led], tokens[led - 1]];
  const isOther = isListed(sentence, reading, value, kind);
  // "Santa Clara | Valley Water District", "a Century | junior": another word goes with it.
  const ahead = tokens[led - 1];
  if (ahead?.kind === 'word' && ((ahead.capital && led - 1 > sentence.opening) || (/^(?:NN|JJ)/.test(speech[led - 1] ?? '') && !direction.test(ahead.text)))) return null;
  // "As presiding | judge Jones told him"
  if (role && /^VB[GN]$/.test(speech[led - 1] ?? '') && /^(?:IN|DT)$/.test(speech[led - 2] ?? '')) return null;
  if (ahead?.kind === 'word' && ahead.capital && !/^(?:IN|TO|DT|CC|RB|VB[DZGNP]?|PRP|MD|W.*)$/.test(speech[led - 1] ?? '')) return null;
  if (!first || /^(?:an?|['’]s?|["”]|-|his|her|its|their|no|any)$/i.test(before?.text ?? '')) return null;
  // Behind a lead, "In Washington, Jones said", it is the subject.
  if (before?.text === ',' && !isOther && !sentence.clauses.some(({ subject }) => subject[0] === led)) return apposedAsked(sentence, reading, value, kind, led - 1);
  // "Two US states", "which the physicist published": another noun, or another question word, goes with it.
  if (/^(?:CD|WDT|WP)/.test(speech[led - 1] ?? '') || /^NNS?$/.test(speech[next] ?? '')) return null;
  if (kind === 'where' && !isPlaceOfThing(sentence, reading, led, at)) return null;
  const end = value.end + owner.length + (/^ \(\p{Lu}[\p{L}\p{N}.-]{1,8}\)/u.exec(text.slice(value.end))?.[0].length ?? 0);
  const owning = owner === '' ? '' : "'s";
  const isDescribed = !role && kind === 'event' && led === from && from < at && (isCalled || (speech[at - 1] === 'NN' && !isOfTime(tokens, at - 1, reading)) || isNounOf(kind, tokens[at - 1]?.lower ?? '', reading));
  // "The then treasurer Joe Hockey", "acting Chief Justice Lee"
  const ofTime = (role || isDescribed) && /^(?:then|acting|outgoing|incoming|former|late|current|presiding)$/i.test(ahead?.text ?? '') ? (/^the$/i.test(tokens[led - 2]?.text ?? '') ? tokens[led - 2] : ahead) : undefined;
  if (ofTime) return { start: ofTime.start, end, by: kinds[kind] };
  // A role would tell who has it; of what describes a thing, its noun asks for it.
  // "Vice-presidential nominee Mike Pence": without an article what somebody is stands for a title.
  if (isDescribed) return { start: first.start, end, by: kinds[kind] };
  // "In the central Philippines"
  const far = kind === 'country' && ahead && direction.test(ahead.text) ? (tokens[led - 2]?.lower === 'the' ? tokens[led - 2] : ahead) : null;
  // "Seized northern Mali": a part of it; "in northern Mali" is in Mali all the same.
  if (far) return /^(?:IN|TO)$/.test(speech[tokens.indexOf(far) - 1] ?? '') ? { start: far.start, end, by: `${kinds[kind]}${owning}` } : null;
  const noun = !role && led < from && from < at && /^NNS?$/.test(speech[at - 1] ?? '') ? text.slice(tokens[from]?.start ?? value.start, value.start).trim() : null;
  if (!role && from < at && (noun === null || !isNounOf(kind, tokens[at - 1]?.lower ?? '', reading))) return null;
  return { start: first.start, end, by: `${noun === null ? (isOther ? kinds[kind].replace('which', 'which other') : kinds[kind]) : `which ${noun}`}${owning}` };
}

const places = /^(?:city|town|village|state|province|region|district|island|country|nation|republic|river|lake|mountain|county|suburb|neighbou?rhood|bridge|street|park|square)$/;

/** Whether a noun right before a name says what kind of thing it is: "the physicist", and not "the reason". */
function isNounOf(kind: keyof typeof kinds, noun: string, { tables }: Reading): boolean {
  if (kind === 'event') return tables.roles.has(noun) || namesPeople(noun, tables);
  return kind === 'organisation' ? body.test(noun) : places.test(noun);
}

const body = new RegExp(`^(?:${bodies})$`);

/** "A Japanese company, Shoei Kisen Kaisha": asked for with what stands before the comma, "which Japanese company"; null where that may go with other words. */
function apposedAsked(sentence: SentenceReading, reading: Reading, value: Span, kind: keyof typeof kinds, comma: number): Replacement | null {
  const { tokens, speech } = sentence;
  const { article } = reading;
  // "By an official, Smith asked": the subject of another clause.
  if (isFinite({ tokens, parts: speech }, tokens.findIndex(({ start }) => start >= value.end))) return tokens[describedFrom(sentence, comma) - 2]?.kind === 'word' ? { start: tokens[comma + 1]?.start ?? value.start, end: value.end, by: kinds[kind] } : null;
  const isKind = (kind === 'organisation' || kind === 'event') && isNounOf(kind, tokens[comma - 1]?.lower ?? '', reading);
  const from = describedFrom(sentence, comma);
  const first = tokens[from - 1];
  // "Jones's coach, Patrick Sang, said"
  if (isKind && first && /^(?:['’]s?|his|her|its|their)$/i.test(first.text) && article.text.charAt(value.end) === ',') return { ...value, by: kinds[kind] };
  if (!isKind || !first || !/^(?:an?|the)$/.test(first.lower) || !/^NN$/.test(speech[comma - 1] ?? '')) return null;
  const words = article.text.slice(tokens[from]?.start ?? 0, tokens[comma - 1]?.end ?? 0);
  const isClosed = article.text.charAt(value.end) === ',' && isFinite({ tokens, parts: speech }, tokens.findIndex(({ start }) => start > value.end));
  return { start: first.start, end: isClosed ? value.end + 1 : value.end, by: kind === 'event' ? kinds[kind] : `which ${words}` };
}

/** "An astronomer at the observatory": a place is asked for where a thing is, not for whom somebody works. */
function isPlaceOfThing({ tokens, names }: SentenceReading, { tables }: Reading, from: number, at: number): boolean {
  const noun = tokens[from - 2]?.lower ?? '';
  const isOrganisation = names.some(({ start, type }) => start === tokens[at]?.start && type === 'organisation');
  return !isOrganisation || noun.endsWith('s') || (!tables.roles.has(noun) && !namesPeople(noun, tables) && !/^(?:fellow|scholar|dean|chair|member|staff|associate|alum\w+|graduate)$/.test(noun));
}

/** The question word that can stand in a sentence for a value, and the words it takes the place of; null where none reads well there. */
export function askedInPlace(sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind): Replacement | null {
  if (kind === 'when') return dateAsked(sentence, value);
  if (kind === 'quantity') return numberAsked(sentence, reading, value);
  return kind === 'role' || kind === 'quote' ? null : nameAsked(sentence, reading, value, kind);
}
