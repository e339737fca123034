import type { Scene } from '#items/drafts';
import type { NumberMention } from '#language/numbers/mention';
import { inWords } from '#language/numbers/words';

const unique = (texts: readonly string[]) => [...new Set(texts)];

function spellingsOf({ fact, reading }: Scene, name: string): string[] {
  return unique(reading.names.filter((other) => other.name === name && other.type !== 'demonym').map(({ text }) => text).concat(fact.value === name ? [] : []));
}

const sizes: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** "1.3 billion" and "a hundred" in digits, 30,000 as "30 thousand". */
function otherWays({ value, magnitude, style, amount }: NumberMention): string[] {
  if (style === 'words' && magnitude === '' && value > 99) return [String(amount)];
  const size = sizes[magnitude];
  if (size !== undefined) return [String(Math.round(value * size))];
  return value >= 1000 && value < 1_000_000 && value % 1000 === 0 ? [`${value / 1000} thousand`] : [];
}

/** The names that count for a person: in full, as the text has them, and the surname. */
export function namesOf(scene: Scene, name: string): string[] {
  return unique([name, ...spellingsOf(scene, name), ...name.split(' ').slice(-1)]);
}

/** The answers that count for the value of a fact, the one to show first: full name, aliases, surname; a number in digits and words. */
export function answersFor(scene: Scene): string[] {
  const { fact, reading } = scene;
  const { tables } = reading;
  if (fact.kind === 'quantity') {
    const number = scene.sentence.numbers.find(({ start }) => start === fact.evidence.start);
    const text = number?.text ?? fact.value;
    const words = number && number.magnitude === '' ? inWords(number.value) : null;
    return unique([text, fact.value, ...(words === null ? [] : [words]), ...(number ? otherWays(number) : [])]);
  }
  const country = [...tables.countries.values()].find(({ name }) => name === fact.value);
  if (country) return unique([country.name, ...country.aliases]);
  const surname = fact.kind === 'event' || fact.kind === 'quote' ? fact.value.split(' ').slice(-1) : [];
  const organisation = tables.organisations.get(fact.value);
  return unique([fact.value, ...spellingsOf(scene, fact.value), ...surname, ...(organisation?.aliases ?? [])]);
}
