import type { SentenceReading } from '#facts/reading';
import type { Clause } from '#language/clauses';
import type { Token } from '#language/tokens';

const joinsValue = /^(?:in|at|on|near|from|to|by|with|for|against|of|during|since|until|between|outside|inside|around|and|or|the|including|according|about|than)$/;

/**
 * Whether a value behind the first mark of a predicate is still the predicate's: it follows a comma itself, with no more
 * than a preposition between, as in ", in Paris, on Monday" or a list; not in ", a film by Jones".
 */
export function followsMark({ tokens, names, dates }: SentenceReading, { predicate }: Clause, at: number): boolean {
  const isPart = ({ text, start }: Token) => joinsValue.test(text) || /^\p{Lu}|^\d/u.test(text) || [...names, ...dates].some((span) => start >= span.start && start < span.end);
  let mark = at;
  for (;;) {
    const last = tokens.slice(0, mark).findLastIndex(({ kind }) => kind === 'mark');
    // ", and Jones best actress" begins something new where no list goes on.
    if (/^(?:and|or)$/.test(tokens[last + 1]?.text ?? '') && !tokens.slice(last - 1, last).every(isPart)) return false;
    if (last < predicate[1]) return tokens.slice(Math.max(last + 1, predicate[1]), mark).every(isPart);
    if (tokens[last]?.text !== ',' || !tokens.slice(last + 1, mark).every(isPart)) return false;
    mark = last;
  }
}
