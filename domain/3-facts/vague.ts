import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

const ordinal = /^(?:first|second|third|fourth|fifth|last|next|same|other|two|three|four|five)$/;

/** Whether "the" at a place leads to a thing that only another sentence names: "the team", "the second half", "the latter". */
export function isVagueThing(tokens: readonly Token[], at: number, { words }: Tables): boolean {
  if (tokens[at]?.lower !== 'the') return false;
  const shift = ordinal.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  const thing = tokens[at + 1 + shift];
  if (!thing || thing.kind === 'mark') return shift > 0;
  return words.vagueObjects.has(thing.text) && !/^(?:of|for)$/.test(tokens[at + 2 + shift]?.text ?? '');
}
