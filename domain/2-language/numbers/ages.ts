import type { Span } from '#articles/article';
import type { Scene } from '#language/numbers/found';
import { valueOfWords } from '#language/numbers/words';
import type { Token } from '#language/tokens';

/** The age of somebody or something: its words are [start, end), tokens [at, to). */
export type Age = Span & { readonly years: number; readonly at: number; readonly to: number };
/** A stretch that is read already; of a name its type is known. */
export type Taken = Span & { readonly type?: string };

const joined = /^(\d{1,3}|[\p{L}-]+)-year-old$/u;
const digits = /^\d{1,3}$/;
const behindComma = /^[,.;:)]$/;
const joints = /^(?:to|or|and|-|–)$/;
const oldest = 119;

const yearsOf = (text: string): number | null => (digits.test(text) ? Number(text) : valueOfWords(text));

/** "14 years old", "aged 14", "age 14": how long it goes on behind the number; 0 for no age. */
function tokensBehind(tokens: readonly Token[], at: number): number {
  const [year, old, age] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '', tokens[at + 3]?.lower ?? ''];
  if (/^years?$/.test(year) && old === 'old') return 3;
  if (/^years?$/.test(year) && old === 'of' && age === 'age') return 4;
  const before = tokens[at - 1]?.lower;
  const ends = !/^(?:-|–|to|and|or)$/.test(year) && !/^(?:-|–)$/.test(tokens[at + 1]?.text ?? '');
  return (before === 'aged' || before === 'age') && ends ? 1 : 0;
}

/** "Ann Smith, 45, left": between commas right behind a person. */
function isBesideName({ tokens }: Scene, at: number, taken: readonly Taken[]): boolean {
  const comma = tokens[at - 1];
  if (comma?.text !== ',' || !digits.test(tokens[at]?.text ?? '') || !behindComma.test(tokens[at + 1]?.text ?? '')) return false;
  return taken.some(({ end, type }) => type === 'person' && end === comma.start);
}

/** "18 to 29 years old": ages of many. */
const isUpperEnd = (tokens: readonly Token[], at: number) => joints.test(tokens[at - 1]?.lower ?? '') && yearsOf(tokens[at - 2]?.lower ?? '') !== null;

/** The age that stands at a token; null for none. "300-year-old" counts too: things have ages. */
export function ageAt(scene: Scene, at: number, taken: readonly Taken[]): Age | null {
  const { tokens } = scene;
  const token = tokens[at];
  if (!token) return null;
  // "1,000-year-old"
  const cut = /[\d.,]/.test(scene.text.charAt(token.start - 1));
  const whole = cut ? null : yearsOf(joined.exec(token.lower)?.[1] ?? '');
  if (whole !== null) return { start: token.start, end: token.end, years: whole, at, to: at + 1 };
  const years = yearsOf(token.lower);
  if (years === null || isUpperEnd(tokens, at)) return null;
  const length = tokensBehind(tokens, at);
  if (length > 0) return { start: token.start, end: tokens[at + length - 1]?.end ?? token.end, years, at, to: at + length };
  return isBesideName(scene, at, taken) && years > 0 && years <= oldest ? { start: token.start, end: token.end, years, at, to: at + 1 } : null;
}
