import type { Span } from '#articles/article';
import { capitalised } from '#core/capitals';
import type { SentenceReading } from '#facts/reading';
import type { Replacement } from '#facts/wording';
import type { DateMention } from '#language/dates';
import { dateInWords, isWeekday } from '#language/days';

const nearDay = /^(?:(?:earlier|later|early|late) )?(?:today|yesterday|tomorrow)$/i;

/** "Monday evening" as "the evening of" its day, "this morning" with its "on". */
function partInWords({ text, value }: DateMention): string | null {
  const part = /(?:morning|afternoon|evening|night)$/i.exec(text)?.[0].toLowerCase();
  if (value === null || part === undefined) return null;
  const words = `the ${part} of ${dateInWords(value.slice(0, 10), !/\d/.test(text))}`;
  return /^(?:earlier |later |early |late )?(?:this|last|tonight|yesterday|tomorrow|today)/i.test(text) ? `on ${words}` : words;
}

const monthAlone = /^((?:early|late|mid)[ -])?(?:(?:last|this|next) )?\p{Lu}\p{L}+\.?$/u;
const ownMonth = /^((?:earlier|later) |the (?:end|beginning|start|middle) of )?(?:last|this|next) (?:month|year)$/i;
const leadsDate = /^(?:ended|began|started|finished|closed|spent|in|of|by|since|until|till|from|for|during|before|after|to|than|and|between|through|throughout|the|a|an|early|late|mid)$/;

/** "June" as "June 2009", "last month" as "in August 2016", "earlier this year" as "earlier in 2016"; null for a stretch that is written out, or not to be told by its own words. */
export function stretchInWords({ tokens, speech, opening }: SentenceReading, { start, end, text, value, relative, range, precision }: DateMention): string | null {
  if (!relative || range || value === null || (precision !== 'month' && precision !== 'year') || !/^\d{4}(?:-\d\d)?$/.test(value)) return null;
  const at = tokens.findIndex((token) => token.start >= start);
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens.find((token) => token.start >= end)?.text ?? ''];
  const [month, own] = [monthAlone.exec(text), ownMonth.exec(text)];
  if ((!month && !own) || /^['’]/.test(next)) return null;
  const words = dateInWords(value);
  if (month && !/^(?:last|this|next) /i.test(text)) return `${month[1] ?? ''}${words}`;
  // "Permits marriage and last year changed the law"
  const isAdverb = own !== null && /^(?:and|but)$/.test(before) && /^(?:VB|MD|RB|DT|PRP|NN)/.test(speech[tokens.findIndex((token) => token.start >= end)] ?? '');
  // "From the end of next year"
  const isPart = own?.[1]?.startsWith('the ') === true;
  const led = isPart ? `${own?.[1] ?? ''}${words}` : leadsDate.test(before) && !isAdverb ? words : `${own?.[1] ?? ''}in ${words}`;
  return at === opening ? capitalised(led) : led;
}

/** "Begins her term Oct. 1". */
const monthAndDay = /^\p{Lu}\p{Ll}+\.? \d{1,2}$/u;

/** "Lifted its order Thursday evening". */
const partOfDay = /^(?:late |early )?\p{Lu}\p{Ll}+day (?:morning|afternoon|evening|night)$/u;

/** What nobody does to a day. */
const ofOwn = /^(?:die|appear|arrive|leave|begin|start|open|close|end|expire|return|resume|meet|vote|speak|testify|play|perform|run|race|fly|sail|launch|depart|retire|resign|happen|come|go|travel|graduate|marry|merge|reopen)$/;

/** "Announced Tuesday that": whether a weekday stands without its "on", and says when all the same. */
export function lacksOn({ tokens, speech }: Pick<SentenceReading, 'tokens' | 'speech'>, { start, end, text }: DateMention): boolean {
  if (!isWeekday(text) && !monthAndDay.test(text) && !partOfDay.test(text)) return false;
  const at = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const next = tokens[behind];
  // "Called Tuesday the worst day"
  const isDone = /^(?:was|were|been|being|be|is|are)$/.test(tokens[at - 2]?.text ?? '');
  if (!isDone && /^(?:called|calls|declared|named|made|described)$/.test(tokens[at - 1]?.text ?? '')) return false;
  // "Friday Oct. 1" has its "on" before the weekday.
  // "Is scheduled to die April 7"
  const isDeed = speech[at - 1] === 'VB' && tokens[at - 2]?.text === 'to' && ofOwn.test(tokens[at - 1]?.text ?? '');
  const isScore = /^\d+[-–]\d+$/.test(tokens[at - 1]?.text ?? '');
  return at > 0 && !isWeekday(tokens[at - 1]?.text ?? '') && (isScore || isDeed || /^(?:VB[DNG]|NNP?S?|RB|RP|PRP|WP\$)$/.test(speech[at - 1] ?? '')) && !/^['’]/.test(next?.text ?? '') && !(speech[behind] ?? '').startsWith('NN');
}

/** Where a day ends that is told again behind it: "Sunday night (March 4)"; its own end for others. */
function endOf({ tokens, dates }: SentenceReading, { end, value }: DateMention): number {
  const at = tokens.findIndex((token) => token.start >= end);
  const again = tokens[at]?.text === '(' ? dates.find(({ start }) => start === tokens[at + 1]?.start) : undefined;
  const close = again && tokens.find((token) => token.start >= again.end);
  return close?.text === ')' && again?.value?.slice(0, 10) === value?.slice(0, 10) ? close.end : end;
}

const owns = /^['’]s?$/;

/** "Last December's tsunami" as "the December 2004 tsunami": what a day, month or year owns; null where it owns nothing, or other words stand before it. */
export function ownerInWords({ tokens, speech, opening }: SentenceReading, { start, end, text, value, relative, range, precision }: DateMention): Replacement | null {
  const mark = tokens.find((token) => token.start >= end);
  if (!relative || range || value === null || !/^(?:day|month|year)$/.test(precision) || !mark || !owns.test(mark.text) || /previous|following/.test(text)) return null;
  const at = tokens.findIndex((token) => token.start >= start);
  if (at > opening && /^(?:DT|JJ|PRP\$|CD|POS)/.test(speech[at - 1] ?? '')) return null;
  // "This year's first debate": the 2016 first debate is no English.
  const owned = tokens.findIndex((token) => token.start >= mark.end);
  if (/^(?:JJS|RBS)$/.test(speech[owned] ?? '') || /^(?:first|second|third|fourth|last|final|only)$/.test(tokens[owned]?.text ?? '')) return null;
  return { start, end: mark.end, by: `${at === opening ? 'The' : 'the'} ${dateInWords(value)}` };
}

/** "The weekend" as "the weekend of 6 June 2020", where that one is meant. */
export function weekendInWords({ tokens }: SentenceReading, { start, end, text, value, precision }: DateMention): Replacement | null {
  if (precision !== 'weekend' || value === null || !/^the weekend$/i.test(text) || tokens.find((token) => token.start >= end)?.text === 'of') return null;
  return { start: start + text.length - 'weekend'.length, end, by: `weekend of ${dateInWords(value).replace(/^the weekend of /, '')}` };
}

/** "Three years ago" as "three years earlier", behind a day of the news: it counts from there, and what is told need not be told that day. */
function agoInWords({ dates }: SentenceReading, date: DateMention): Replacement | null {
  const near = dates.some((other) => other.end <= date.start && other.relative && other.precision === 'day' && other.value !== null);
  return near && date.text.endsWith(' ago') && date.precision !== 'day' ? { start: date.end - 'ago'.length, end: date.end, by: 'earlier' } : null;
}

/** A near time in words that anybody understands: of what owns something, a weekend, or "ago"; null for others. */
export const nearInWords = (sentence: SentenceReading, date: DateMention): Replacement | null => ownerInWords(sentence, date) ?? weekendInWords(sentence, date) ?? agoInWords(sentence, date);

/** Whether a date is a weekday that says of what kind a thing is: "after Friday prayers". */
export function isOfThing({ tokens, speech }: Pick<SentenceReading, 'tokens' | 'speech'>, { start, end, text }: DateMention): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= end);
  return isWeekday(text) && /^NNS?$/.test(speech[next] ?? '') && tokens[next]?.capital === false && /^(?:after|before|for|at|during|of|the|its|their|his|her|a)$/.test(tokens[at - 1]?.lower ?? '') && !/^(?:morning|afternoon|evening|night|noon|lunchtime)s?$/.test(tokens[next]?.text ?? '');
}

/** Whether a day is described: "a sunny Monday". */
export function isDescribedDay({ tokens, speech }: Pick<SentenceReading, 'tokens' | 'speech'>, { start }: Span): boolean {
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  while (/^(?:JJ|RB|CC)$/.test(speech[at] ?? '') && tokens[at]?.text !== 'next') at--;
  return /^an?$/.test(tokens[at]?.text ?? '');
}

/** "Monday" as "Monday 18 May 2015", "yesterday" with its "on", "June" as "June 2009". */
export function fullDates(sentence: SentenceReading): Replacement[] {
  const found = sentence.dates.flatMap((date): Replacement[] => {
    const { start, text, value, precision } = date;
    const end = endOf(sentence, date);
    const near = nearInWords(sentence, date);
    if (near !== null) return [near];
    const stretch = stretchInWords(sentence, date);
    if (stretch !== null) return [{ start, end, by: stretch }];
    if (value === null || date.range || /\d{4}/.test(text)) return [];
    const whole = precision === 'part-of-day' ? partInWords(date) : null;
    // "By last night"
    const isLed = /^(?:by|until|till|since|before|after|from|of|on|than)$/.test(sentence.tokens.findLast((token) => token.end <= start)?.lower ?? '');
    const time = isLed ? (whole?.replace(/^on /, '') ?? null) : whole;
    // "Late Sunday night, the city" begins without its "on".
    if (time !== null) {
      const isFirst = start === sentence.tokens[sentence.opening]?.start;
      return [{ start, end, by: time.startsWith('the ') && (isFirst || lacksOn(sentence, date)) ? `${isFirst ? 'On' : 'on'} ${time}` : time }];
    }
    if (precision !== 'day') return [];
    if (isOfThing(sentence, date)) return [];
    if (isDescribedDay(sentence, date)) return [{ start, end, by: `${text} (${dateInWords(value)})` }];
    // "Monday, officials said that"
    if (isWeekday(text) && start === sentence.tokens[sentence.opening]?.start && sentence.tokens.find((token) => token.start >= end)?.text === ',') return [{ start, end, by: `On ${dateInWords(value, true)}` }];
    // "Broke last Friday, when"
    const led = sentence.tokens.findLast((token) => token.end <= start)?.lower ?? '';
    if (/^(?:last|this|next) \p{Lu}\p{Ll}+day$/u.test(text) && !leadsDate.test(led) && !/^(?:on|late|early)$/.test(led)) return [{ start, end, by: `on ${dateInWords(value, true)}` }];
    // "Sought protection early Thursday"
    const part = /^(early|late) \p{Lu}\p{Ll}+day$/u.exec(text)?.[1];
    if (part !== undefined && !leadsDate.test(led) && led !== 'on') return [{ start, end, by: `${part} on ${dateInWords(value, true)}` }];
    // "Today is the last day"
    if (/^today$/i.test(text) && /^(?:is|was|marks|will)$/.test(sentence.tokens.find((token) => token.start >= end)?.text ?? '')) return [{ start, end, by: dateInWords(value, true) }];
    if (lacksOn(sentence, date)) return [{ start, end, by: `on ${dateInWords(value, true)}` }];
    return [{ start, end, by: nearDay.test(text) && !isLed ? `on ${dateInWords(value, true)}` : dateInWords(value, /day\b/.test(text)) }];
  });
  return found.filter(({ start }) => !found.some((other) => other.start < start && start < other.end));
}
