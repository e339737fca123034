import type { Span } from '#articles/article';
import type { SentenceReading } from '#facts/reading';

const inList = /^(?:,|and|or|the)$/;
const leads = /^(?:in|from|like|of|including|as|at|for|by|with|:)$/;
const modifies = /^(?:JJ[RS]?|NNP?S?|CD|HYPH)$/;

/** The token at which a list of names begins that a value stands in: "Iran" for "Russia" in "Iran, Syria, China and Russia"; its own where it stands alone. */
function listStart({ tokens, names }: SentenceReading, at: number): number {
  const nameEndingAt = (place: number) => names.find(({ end }) => end === tokens[place]?.end);
  let start = at;
  for (;;) {
    let before = start - 1;
    while (inList.test(tokens[before]?.text ?? '')) before--;
    const name = before < start - 1 ? nameEndingAt(before) : undefined;
    if (!name) return start;
    start = tokens.findIndex((token) => token.start === name.start);
  }
}

/**
 * What names are a list of, or where it says of some that they come from there: "individuals working in" before "Iran, Syria and
 * China", "celebrity guests" before people. Several of a kind only; null for all else.
 */
export function localSubject(sentence: SentenceReading, { start, end }: Span): string | null {
  const { tokens, speech } = sentence;
  const own = tokens.findIndex((token) => token.start >= start);
  const first = listStart(sentence, own);
  const joint = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (!leads.test(tokens[joint]?.text ?? '')) return null;
  // "Organisations in Geneva": one place alone is none of a list.
  const isList = first !== own || /^(?:,|and|or)$/.test(tokens.find((token) => token.start >= end)?.text ?? '');
  if (!isList && !/^(?:like|including|as|:)$/.test(tokens[joint]?.text ?? '')) return null;
  let head = /^VBG$|^VBN$/.test(speech[joint - 1] ?? '') || tokens[joint - 1]?.text === 'such' ? joint - 2 : joint - 1;
  if (tokens[head]?.text === ',') head--;
  if (speech[head] !== 'NNS' || tokens[head]?.capital === true) return null;
  let from = head;
  while (from > 0 && modifies.test(speech[from - 1] ?? '')) from--;
  // "Celebrity guests like" are the guests.
  const to = /^(?:like|including|as|:)$/.test(tokens[joint]?.text ?? '') ? head + 1 : joint + 1;
  return tokens.slice(from, to).map(({ text }) => text).join(' ').replace(/ ,/g, ',');
}
