import { gistOf, toldVerb } from '#facts/main/gist';
import { peopleIn, type Actor } from '#facts/main/people';
import { agents, behindPeople, besideHead, headNames, ledByRole, tellers, telling, within } from '#facts/main/subject-names';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

/** A type and number as of a product ("A380", "iPhone 4") is nobody. */
const isProduct = ({ name, confidence }: Mention) => confidence < 0.6 && /\d/.test(name.slice(Math.max(0, name.search(/\p{L}/u))));
/** Houses that stand for those in them. */
const acting = /^(?:Court|Parliament|House|Institute|Palace|Observatory|Museum)$/;

function shareOf(mention: Mention, { words }: Tables): number {
  const last = mention.name.split(' ').at(-1) ?? '';
  if (mention.type === 'demonym' || isProduct(mention)) return 0;
  if (words.landHeads.has(last) || (words.venueHeads.has(last) && !words.orgHeads.has(last) && !acting.test(last))) return 0.1;
  if (mention.type === 'person' || mention.type === 'organisation' || mention.type === 'country') return 1;
  if (mention.type === 'place') return mention.confidence < 0.6 ? 0.8 : 0;
  return mention.type === 'event' ? 0.5 : 0.7;
}

const actor = (mention: Mention, share: number, tables: Tables): Actor => ({ name: mention.name, share: share * shareOf(mention, tables), kind: mention.type });

/** Who a sentence is about, the surest first. Whoever only tells it counts less; a thing as subject gives its agent. */
export function actorsOf(reading: Reading, sentence: SentenceReading, isFirst: boolean): Actor[] {
  const gist = gistOf(sentence);
  if (!gist) return [];
  const pronoun = gist.subject[1] - gist.subject[0] === 1 ? sentence.antecedent : null;
  if (pronoun) return [{ name: pronoun.person.name, share: 0.8, kind: 'person' }];
  const led = ledByRole(reading, sentence, gist);
  const heads = led.length > 0 ? led : headNames(sentence, gist);
  const own = heads.length > 0 ? heads : besideHead(sentence, gist);
  const people = own.length > 0 ? [] : peopleIn(reading, sentence, gist);
  const fromThem = people.length > 0 ? behindPeople(sentence, gist) : [];
  const told = telling.test(toldVerb(sentence, gist.verb).word);
  const rest = within(sentence, gist.subject).filter((name) => !own.includes(name) && !fromThem.includes(name));
  const known = own.length + people.length > 0;
  const { tables } = reading;
  return [
    ...own.map((name) => actor(name, told ? (isFirst ? 0.8 : 0.4) : 1, tables)),
    ...fromThem.map((name) => actor(name, told ? 0.5 : 0.9, tables)),
    ...people.map((one) => ({ ...one, share: one.share * (told ? 0.4 : 1) })),
    ...agents(sentence, gist).map((name) => actor(name, known ? 0.4 : 0.9, tables)),
    ...tellers(sentence, gist).map((name) => actor(name, name.type === 'person' ? 0.5 : 0.2, tables)),
    ...rest.map((name) => actor(name, known ? 0.15 : 0.25, tables)),
  ].filter(({ share }) => share > 0);
}
