import { toldVerb, type Gist, type Stretch } from '#facts/main/gist';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Mention } from '#language/mentions';

/** Verbs of those who only tell or measure what happened. */
export const telling = /^(?:say|says|said|saying|told|reported|reports|announced|announces|warned|warns|claims?|claimed|according|estimated|measured|showed|believes?|fears?|know|known|seen|want)$/;

/** The names of a sentence that stand in a stretch of it. */
export function within({ tokens, names }: SentenceReading, [from, to]: Stretch): Mention[] {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return names.filter((name) => name.start >= start && name.end <= end);
}

/** Names that are the head itself: at its end, or joined by "and" or commas to one that is. */
export function headNames(sentence: SentenceReading, { head, subject }: Gist): Mention[] {
  const { tokens } = sentence;
  const [from, to] = head;
  const behind = ({ end }: Mention) => tokens.findIndex((token) => token.start >= end);
  const inHead = within(sentence, head).filter((name) => behind(name) === to || behind(name) < 0 || tokens[behind(name)]?.text === 'and');
  if (inHead.length === 0) return [];
  const all = within(sentence, subject);
  const joined = all.filter((name) => {
    const before = tokens.findIndex((token) => token.start >= name.start) - 1;
    const at = /^[Tt]he$/.test(tokens[before]?.text ?? '') ? before - 1 : before;
    const left = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    return at > from && tokens[at]?.text === 'and' && all.some(({ end }) => end === tokens[left]?.end);
  });
  const isList = joined.some((name) => !inHead.includes(name)) && all.length > 2;
  // "Mary, a teacher from Chile, and John": Chile is no one of the list.
  const startsItem = ({ start }: Mention) => /^(?:,|and|[Tt]he)?$/.test(tokens[tokens.findIndex((token) => token.start >= start) - 1]?.text ?? '');
  const listed = isList ? all.filter((name) => tokens[behind(name)]?.text === ',' && startsItem(name)) : [];
  return [...new Set([...inHead, ...joined, ...listed])];
}

/** "Secretary of State John Kerry": a person whose role begins the subject. */
export function ledByRole(reading: Reading, { tokens }: SentenceReading, { head, subject }: Gist): Mention[] {
  const [from, to] = [tokens[head[0]]?.start ?? 0, tokens[subject[1] - 1]?.end ?? 0];
  const inHead = tokens[head[1] - 1]?.end ?? 0;
  return reading.roles.filter(({ span, person }) => span.start >= from && span.start < inHead && person.end <= to && person.start - span.end <= 2 && person.start > span.end - 1).map(({ person }) => person);
}

/** "The airline, Ryanair, announced": the name beside a head that is no name. */
export function besideHead(sentence: SentenceReading, { head, verb }: Gist): Mention[] {
  const { tokens } = sentence;
  // "The former president of Costa Rica, Carlos Alvarado,": behind what the head is of.
  const at = tokens.findIndex((token, index) => index >= head[1] && index < Math.min(verb, head[1] + 9) && token.text === ',');
  const isOwn = at === head[1] || /^(?:of|at|for)$/.test(tokens[head[1]]?.lower ?? '');
  const comma = at >= 0 && isOwn ? tokens[at + 1] : undefined;
  return comma ? sentence.names.filter((name) => name.start === comma.start && /^[,;]$|^$/.test(tokens.find((token) => token.start >= name.end)?.text ?? '')) : [];
}

/** "A research team from the University of Oslo", "officials from China": whom people speak or work for, right behind them. */
export function behindPeople(sentence: SentenceReading, { head }: Gist): Mention[] {
  const { tokens } = sentence;
  if (!/^(?:from|at|with)$/.test(tokens[head[1]]?.lower ?? '')) return [];
  const next = tokens[head[1] + 1]?.lower === 'the' ? tokens[head[1] + 2] : tokens[head[1] + 1];
  return sentence.names.filter(({ start, type }) => start === next?.start && (type === 'organisation' || type === 'country'));
}

/** "X, the minister said": who tells what the sentence says, at its end. */
export function tellers({ tokens, names }: SentenceReading, { subject }: Gist): Mention[] {
  return names.filter(({ start, end }) => {
    const at = tokens.findIndex((token) => token.start >= end);
    return start > (tokens[subject[1]]?.start ?? 0) && telling.test(tokens[at]?.lower ?? '') && /^[,”"]$/.test(tokens.slice(0, at).findLast((token) => token.start < start && /^[,”";.]$/.test(token.text))?.text ?? '');
  });
}

/** "was delivered by the ministry": who did what happened to the subject. */
export function agents(sentence: SentenceReading, { verb }: Gist): Mention[] {
  const { tokens } = sentence;
  if (!toldVerb(sentence, verb).passive) return [];
  const by = tokens.findIndex((token, at) => at > verb && at < verb + 14 && token.text === 'by');
  const next = tokens[by + 1]?.text === 'the' ? by + 2 : by + 1;
  return by < 0 ? [] : sentence.names.filter(({ start }) => start === tokens[next]?.start);
}
