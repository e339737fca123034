import type { Article } from '#articles/article';
import { escaped } from '#core/pattern';
import { describedThings } from '#facts/things/described';
import type { Landmark } from '#facts/things/landmark';
import type { Phrases } from '#facts/things/definites';
import { wantsThe } from '#facts/things/wants-the';
import type { Mention } from '#language/mentions';
import type { RoleMention } from '#language/role-phrases';
import type { Tables } from '#language/tables';

/** What an article names and describes, by the last word: a few for one at most: among many none can be meant. */
export type Landmarks = { readonly title: string; readonly lands: readonly Mention[]; /** Known cities. */ readonly cities: readonly Mention[]; readonly byWord: ReadonlyMap<string, readonly Landmark[]>; /** The one body that the title names. */ readonly body: TitleBody | null; /** Where bodies are named, in order. */ readonly bodies: readonly Mention[] };

/** A body, and the sentences in which others are named, where "the company" may be one of those. */
export type TitleBody = { readonly by: string; readonly sentence: number; readonly others: ReadonlySet<number> };

const enough = 3;

const lastWord = (words: string) => words.slice(words.lastIndexOf(' ') + 1);

/** "Brazil's National Museum" is the National Museum by itself. */
const ownedBody = /^(?:National|Royal|Central|Supreme|High|State|Federal|Public) | (?:Museum|Gallery|Library|Parliament|Assembly|Army|Navy|Guard|Congress|Senate|Academy|Observatory)$/;
/** Names of several: "the Andaman Islands". */
const ofSeveral = / (?:Islands|Mountains|Alps|Falls|States|Keys|Highlands|Democrats|Hills)$/;

/** "A Nobel Prize", "this year's Nobel Prize": by itself it is the Nobel Prize. */
const ofHonour = / (?:Prize|Award|Cup|Medal|Trophy|Treaty|Accord|Agreement|Games|Olympics)$/;

/** The name of a thing with the article that the text gives it, also before a word that the name has lost: "the Norwegian Nobel Committee". */
export function withThe(text: string, { start, name }: Pick<Mention, 'start' | 'name'>): string {
  // "The Daily Mail" has its own.
  if (name.startsWith('The ')) return name;
  // "NATO" in full has the article that its letters do without.
  if (wantsThe.test(name) && !text.startsWith(name, start)) return `the ${name}`;
  if (ofHonour.test(name)) return `the ${name}`;
  if ((wantsThe.test(name) || ownedBody.test(name)) && /(?:\b(?:his|her|its|their|our)|['’]s?) $/i.test(text.slice(Math.max(0, start - 6), start))) return `the ${name}`;
  if (ofSeveral.test(name)) return `the ${name}`;
  return /\b(?:the|an?) (?:\p{Lu}[\p{L}-]+ )?$/iu.test(text.slice(Math.max(0, start - 30), start)) ? `the ${name}` : name;
}

const isThing = ({ type }: Mention) => type !== 'person' && type !== 'demonym';

function named(text: string, names: readonly Mention[]): Landmark[] {
  return names.filter((name) => isThing(name) && name.name.includes(' ')).map((name) => ({ words: name.name.replace(/(?<=\p{L}) (?:of|for) .*$/u, '').toLowerCase(), by: `${withThe(text, name)}${ofHonour.test(name.name) ? (/^ (?:in|for) (?:physics|chemistry|(?:physiology or )?medicine|literature|economics|peace|fiction|poetry|drama|history|journalism)\b/u.exec(text.slice(name.end, name.end + 40))?.[0] ?? '') : ''}`, start: name.start, sentence: name.sentence }));
}

const kindBehind = /^(?: \(\p{Lu}[\p{L}\p{N}.-]*\))?, (?:an?|the) ((?:\p{L}[\p{L}-]* ){0,3}?)(\p{Ll}{3,})(?=,| (?:that|which|whose|of|for|based|in|with)\b|\.)/u;
const kindBefore = /\b(?:an?|[Tt]he|[Aa]n?) (?:[\p{L}-]+ ){0,3}?(\p{Ll}{4,}) (?:the )?$/u;
const noKind = /^(?:site|website|page|blog|with|from|into|called|named|that|than|after|over|near|under|about|part|first|second|third|last|largest|biggest|former|move|step|result|reference|number|lot|kind|year|day|month|week)$/;

/** "The Ever Given, a container ship", "the Danish company Maersk": a ship, and a company. */
function kinds(text: string, names: readonly Mention[]): Landmark[] {
  return names.filter(isThing).flatMap((name) => {
    if (name.type === 'country') return [];
    const behind = kindBehind.exec(text.slice(name.end, name.end + 80))?.[2];
    const before = kindBefore.exec(text.slice(Math.max(0, name.start - 60), name.start))?.[1];
    const by = withThe(text, name);
    // "The artists Christo and Jeanne-Claude": both.
    return [behind, before].flatMap((words) => (words === undefined || noKind.test(words) || /[^s]s$/.test(words) ? [] : [{ words, by, start: name.start, sentence: name.sentence }]));
  });
}

/** "The president" is who holds that office, where one does; "the state" is no secretary of state. */
function holders(roles: readonly RoleMention[]): Landmark[] {
  return roles.filter(({ person }) => person.name.includes(' ')).map(({ head, person, span }) => ({ words: head.replace(/ (?:of|for|to) .*$/u, ''), by: person.name, start: Math.min(span.start, person.start), sentence: person.sentence }));
}

const bare = (by: string | null) => (by ?? '').toLowerCase().replace(/^the /, '');

/** Whether two tell of one thing: by one name, or in one sentence, where "Boskalis, the Dutch company" says what Boskalis is. */
const areOne = (a: Landmark, b: Landmark) => bare(a.by) === bare(b.by) || (a.by !== null && b.by !== null && a.sentence === b.sentence && (a.start < 0 || b.start < 0 || lastWord(a.words) !== lastWord(bare(a.by))));

/** The one organisation that a title names, in the words that it has there; null for none, or several. */
function titleBody(title: string, text: string, names: readonly Mention[]): TitleBody | null {
  const bodies = names.filter(({ type }) => type === 'organisation');
  const named = bodies.filter((body) => title.includes(body.text) && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(body.text)}(?![\\p{L}\\p{N}])`, 'u').test(title));
  const [first, ...rest] = named;
  if (!first || rest.some(({ name }) => name !== first.name)) return null;
  return { by: withThe(text, { start: first.start, name: first.text }), sentence: first.sentence, others: new Set(bodies.filter(({ name }) => name !== first.name).map(({ sentence }) => sentence)) };
}

/** What an article names and describes: the lands and cities, its bodies and the one that its title names, and by their last word what has been named or described, three of a word at most, the first first. */
export function landmarksIn({ title, text }: Pick<Article, 'title' | 'text'>, sentences: readonly Phrases[], headline: Phrases, names: readonly Mention[], roles: readonly RoleMention[], tables: Tables): Landmarks {
  const lands = new Map<string, Mention>();
  for (const name of names) if (name.country !== null && !lands.has(name.country)) lands.set(name.country, name);
  const byWord = new Map<string, Landmark[]>();
  // "Speaker pardons himself": a verb, and nothing that was pardoned.
  const isVerb = ({ words }: Landmark) => new RegExp(`${escaped(lastWord(words))} (?:him|her|it|them)sel(?:f|ves)\\b`, 'iu').test(title);
  const inTitle = describedThings(title, [headline], true).filter((landmark) => !isVerb(landmark)).map((landmark) => ({ ...landmark, start: -1 }));
  const described = [...describedThings(text, sentences), ...inTitle].filter(({ words }) => !tables.roles.has(lastWord(words)));
  // Who holds an office and what a name is stand before a description in the same sentence, and the lead before the title.
  const all = [...holders(roles), ...kinds(text, names), ...named(text, names), ...described].sort((a, b) => a.sentence - b.sentence);
  for (const landmark of all) {
    const word = lastWord(landmark.words);
    const known = byWord.get(word) ?? [];
    if (known.length < enough && !known.some((other) => areOne(other, landmark))) byWord.set(word, [...known, landmark]);
  }
  const cities = names.filter(({ name }) => /^(?:city|capital)$/.test(tables.places.get(name)?.grain ?? ''));
  return { title, lands: [...lands.values()], cities, byWord, body: titleBody(title, text, names), bodies: names.filter(({ type }) => type === 'organisation') };
}
