import type { Span } from '#articles/article';
import { capitalised } from '#core/capitals';
import { definitesIn, isExplained, type Definite, type Phrases } from '#facts/things/definites';
import type { Landmark } from '#facts/things/landmark';
import type { Landmarks } from '#facts/things/landmarks';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

/** Words of a sentence and what they mean: "the canal" is the Suez Canal. */
export type Thing = Span & { readonly by: string; /** Begins with a capital only where it begins a sentence. */ readonly isPlain?: boolean };

/** What a sentence can point back to. */
export type Behind = { readonly index: number; readonly landmarks: Landmarks; readonly tables: Tables };

const says = /^(?:is|was|were|are|be|been|being|became|become|becomes|as|remains|remained|named|called|elected|appointed)$/;
const isLandWord = /^(?:country|nation)$/;
/** A country has one. */
const isOfLand = /^(?:government|army|parliament|constitution|flag|currency|coastguard|navy|population|economy)$/;

/** Behind such a name "the nation" is hardly a country: "the Tsilhqot'in Nation". */
const isNation = ({ landmarks: { byWord } }: Behind) => (byWord.get('nation') ?? []).some(({ by }) => by?.endsWith(' Nation'));

/** The one country named before a place, with its article; null for none, or several. */
function onlyCountry(at: number, { landmarks, tables }: Behind): string | null {
  const [land, other] = landmarks.lands.filter(({ start }) => start < at);
  const country = land && !other ? tables.countries.get(land.country ?? '') : undefined;
  return country ? `${country.article ? 'the ' : ''}${country.name}` : null;
}

/** Whether a title names a thing: a word of its name, written with a capital or in quotation marks, stands there. */
function isInTitle({ by }: Landmark, title: string): boolean {
  return (by?.match(/\p{Lu}[\p{L}\p{N}-]{2,}/gu) ?? []).some((word) => title.includes(word));
}

/** Of several things the one that the sentence right before names or describes, or else that the title names. */
function chosen(fits: readonly Landmark[], { index, landmarks }: Behind): readonly Landmark[] {
  if (fits.length < 2) return fits;
  const before = fits.filter(({ sentence }) => sentence === index - 1);
  return before.length === 1 ? before : fits.filter((landmark) => isInTitle(landmark, landmarks.title));
}

const ofBody = /^(?:company|firm|carmaker|automaker|airline|retailer|bank|manufacturer|charity|studio|publisher|broadcaster|start-up|startup|chipmaker|drugmaker|planemaker)$/;

/** "The company" where nothing is called one: the one body of the title, beside no other. */
function bodyOfTitle(words: string, { index, landmarks: { body } }: Behind): string | null {
  return body && ofBody.test(words) && body.sentence < index && !body.others.has(index) && !body.others.has(index - 1) ? body.by : null;
}

const ofManyBodies = /^(?:bank|government|group)$/;
/** By these nearly every body may be called. */
const ofAnyBody = /^(?:company|firm|group|party|bank|club|agency|organi[sz]ation|giant|maker|carmaker|airline|retailer|charity|association)$/;

/** Whether "the company" may be another than the one that the text calls so: the last that was named, or one that it names more often. */
function mayBeAnother({ by }: Landmark, at: number, { landmarks: { bodies } }: Behind): boolean {
  const isThis = ({ name, text }: Mention) => by !== null && (by.endsWith(name) || by.endsWith(text));
  // "The Seattle company" is called something, and others are too.
  if (!bodies.some(isThis)) return new Set(bodies.map(({ name }) => name)).size > 1;
  const times = (body: Mention) => bodies.filter(({ name }) => name === body.name).length;
  const own = bodies.filter(isThis).length;
  const last = bodies.findLast(({ start }) => start < at);
  return bodies.some((body) => !isThis(body) && (body === last || times(body) > own));
}

/** The one thing before a place whose words end with these. Null for none, or an open choice. */
function onlyOne(words: string, at: number, behind: Behind): string | null {
  const { index, landmarks } = behind;
  const known = landmarks.byWord.get(words.slice(words.lastIndexOf(' ') + 1)) ?? [];
  const fits = known.filter((landmark) => landmark.start < at && ` ${landmark.words}`.endsWith(` ${words}`));
  if (known.length === 0) return bodyOfTitle(words, behind);
  const [one, other] = chosen(fits, behind);
  // "The Queen City" is Charlotte, or is not.
  if (/^(?:city|town|village)$/.test(words) && landmarks.cities.some(({ name, start }) => start < at && !one?.by?.endsWith(name))) return null;
  // "The bank" may be one whose name does not say so, where another's does: the title has to name it.
  if (one && ofManyBodies.test(words) && !isInTitle(one, landmarks.title)) return null;
  // "The Gabonese capital" of another sentence is not where the news is from.
  if (one && words === 'capital' && one.words !== 'capital' && one.sentence !== index - 1 && one.sentence !== index) return null;
  if (one && ofAnyBody.test(words) && mayBeAnother(one, at, behind)) return null;
  return one && !other && (one.sentence < index || one.start < 0) ? one.by : null;
}

function meantBy({ tokens }: Phrases, { the, head }: Definite, behind: Behind): string | null {
  const words = tokens.slice(the + 1, head + 1).map(({ lower }) => lower).join(' ');
  const at = tokens[the]?.start ?? 0;
  // "When Maradona was the captain" does not make him another.
  if (says.test(tokens[the - 1]?.lower ?? '')) return null;
  // "Man of the match"
  if (tokens[the - 1]?.text === 'of' && /^(?:m[ae]n|wom[ae]n|players?)$/.test(tokens[the - 2]?.lower ?? '')) return null;
  const land = (isLandWord.test(words) && !(words === 'nation' && isNation(behind))) || isOfLand.test(words) ? onlyCountry(at, behind) : null;
  const meant = land === null ? onlyOne(words, at, behind) : isOfLand.test(words) ? `the ${words} of ${land}` : land;
  return meant !== null && tokens[the]?.capital === true ? capitalised(meant) : meant;
}

/** "Sinn Fein, the party close to the army": what the name before it is. */
const isBesideName = ({ tokens, speech }: Phrases, { the, end }: Definite) => tokens[the - 1]?.text === ',' && tokens[the - 2]?.capital === true && /^NNPS?$/.test(speech[the - 2] ?? '') && !/^(?:VB[DZP]|MD|POS|RB)$/.test(speech[end] ?? '');

/** What "the university" and "the country" of a sentence mean, where one thing only that was named before them can be meant. */
export function thingsOf(sentence: Phrases, behind: Behind): Thing[] {
  const { tokens } = sentence;
  return definitesIn(sentence, [0, tokens.length]).flatMap((definite) => {
    // "The country of fewer than 900,000 people"
    if (isExplained(sentence, definite, behind.tables) || tokens[definite.end]?.text === 'of' || isBesideName(sentence, definite)) return [];
    const by = meantBy(sentence, definite, behind);
    if (by === null) return [];
    const [start, end, mark] = [tokens[definite.the]?.start ?? 0, tokens[definite.head]?.end ?? 0, tokens[definite.end]];
    // "The nation's largest": the United States'.
    return [by.endsWith('s') && mark && /^['’]s$/.test(mark.text) ? { start, end: mark.end, by: `${by}'` } : { start, end, by }];
  });
}
