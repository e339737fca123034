import type { Article, Span } from '#articles/article';
import { chanceOf, type Signs } from '#core/signs';
import { holding } from '#language/names/spans';
import type { Mention } from '#language/mentions';
import type { Clause } from '#language/clauses';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

type Gender = 'he' | 'she';

/** What a sentence that was read says of people. */
export type Read = { readonly index: number; readonly tokens: readonly Token[]; readonly names: readonly Mention[]; readonly clause: Clause | null; readonly antecedent: (Span & { readonly person: Mention }) | null };

/** Somebody whom "he" or "she" may stand for, as the article has told of him or her so far. */
type Figure = {
  readonly person: Mention;
  /** Where it spoke of him or her last, by name or as "he": the sentence, and where in the text. */
  readonly index: number;
  readonly start: number;
  readonly isSubject: boolean;
  /** "Jones and Smith left", "according to Jones". */
  readonly isJoined: boolean;
  readonly isSource: boolean;
  /** Who else is named there. */
  readonly beside: readonly string[];
  readonly times: number;
  /** Which pronouns its sentences go on with. */
  readonly said: Readonly<Record<Gender, number>>;
  /** Which pronouns stand in the sentences since, and whether they speak of somebody without a name. */
  readonly since: Readonly<Record<Gender, boolean>> & { readonly somebody: boolean };
};

/** The people of an article up to a sentence, by their names. */
export type Cast = ReadonlyMap<string, Figure>;

export const nobody: Cast = new Map();

/** What readers of an article go by besides its sentences. */
export type Stage = { readonly article: Article; readonly quoted: readonly Span[]; readonly tables: Tables };

const he = /^(?:he|him|his|himself)$/;
const she = /^(?:she|her|hers|herself)$/;
const genderOfWord = (word: string): Gender | null => (he.test(word) ? 'he' : she.test(word) ? 'she' : null);

const determines = /^(?:the|an?|his|her|one|their|its)$/;
const somebody = /^(?:president|minister|premier|governor|mayor|judge|coach|captain|man|woman|boy|girl|father|mother|son|daughter|brother|sister|wife|husband|teacher|officer|king|queen|prince|princess|pope|chancellor|senator|candidate|actor|actress|singer|player|victim|suspect|driver|pilot|author|director|patient|doctor|spokes(?:man|woman|person)|official|guard|pupil|student|child|leader|owner|worker|lawyer|\p{Lu}?\p{Ll}+(?:man|woman))$/u;

/** Whether words speak of somebody without a name: "the mayor", "a woman". */
const speaksOfSomebody = (tokens: readonly Token[]) => tokens.some(({ text }, at) => somebody.test(text) && determines.test(tokens[at - 1]?.lower ?? ''));

/** Whether a name stands in a list of people, or is only whose word it is. */
function standsHow({ tokens, names }: Read, { start, end }: Mention): { readonly isJoined: boolean; readonly isSource: boolean } {
  const at = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= end);
  const isPerson = (place: number) => names.some((name) => name.type === 'person' && name.start === tokens[place]?.start);
  const isPersonBefore = (place: number) => names.some((name) => name.type === 'person' && name.end === tokens[place]?.end);
  const isJoined = (tokens[next]?.text === 'and' && isPerson(next + 1)) || (tokens[at - 1]?.text === 'and' && isPersonBefore(at - 2));
  return { isJoined, isSource: tokens[at - 1]?.text === 'to' && tokens[at - 2]?.lower === 'according' };
}

const courtesies: readonly (readonly [Gender, RegExp])[] = [['he', /\b(?:Mr|Sir|Lord)\.? $/], ['she', /\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness)\.? $/]];

/** The pronouns that a sentence which names one person goes on with, and those of the title before the name. */
function pronounsOf(read: Read, name: Mention, { article, quoted }: Stage): Record<Gender, number> {
  const before = article.text.slice(Math.max(0, name.start - 9), name.start);
  const count = (gender: Gender) => Number(courtesies.some(([own, title]) => own === gender && title.test(before)));
  const found = { he: count('he'), she: count('she') };
  if (new Set(read.names.filter(({ type }) => type === 'person').map((one) => one.name)).size > 1) return found;
  for (const token of read.tokens) {
    const gender = token.start > name.end && holding(quoted, token) === undefined ? genderOfWord(token.lower) : null;
    if (gender) found[gender]++;
  }
  return found;
}

function withPerson(cast: Cast, read: Read, person: Mention, place: Span, stage: Stage): Figure {
  const known = cast.get(person.name);
  const { clause, tokens } = read;
  const from = clause ? (tokens[clause.subject[0]]?.start ?? -1) : -1;
  const to = clause ? (tokens[clause.subject[1] - 1]?.end ?? -1) : -1;
  const isNamed = place.start === person.start;
  const pronouns = isNamed ? pronounsOf(read, person, stage) : { he: 0, she: 0 };
  const own = tokens.filter(({ start }) => start > place.end);
  return {
    person, index: read.index, start: place.start, times: (known?.times ?? 0) + Number(isNamed),
    isSubject: (place.start >= from && place.end <= to) || (known?.index === read.index && known.isSubject),
    ...standsHow(read, person),
    beside: [...new Set(read.names.filter(({ type, name }) => type === 'person' && name !== person.name).map(({ name }) => name))],
    said: { he: (known?.said.he ?? 0) + pronouns.he, she: (known?.said.she ?? 0) + pronouns.she },
    since: { he: false, she: false, somebody: speaksOfSomebody(own) },
  };
}

/** The people of an article with those of one more sentence. Whom somebody's words name, they tell nobody who reads on. */
export function castWith(cast: Cast, read: Read, stage: Stage): Cast {
  const outside = (span: Span) => holding(stage.quoted, span) === undefined;
  const words = read.tokens.filter(outside);
  const holds = (gender: Gender) => words.some(({ lower }) => lower === gender);
  const [hasHe, hasShe, hasSomebody] = [holds('he'), holds('she'), speaksOfSomebody(read.tokens)];
  const next = new Map([...cast].map(([name, { since, ...figure }]) => [name, { ...figure, since: { he: since.he || hasHe, she: since.she || hasShe, somebody: since.somebody || hasSomebody } }]));
  for (const name of read.names) if (name.type === 'person' && name.name.includes(' ') && outside(name)) next.set(name.name, withPerson(next, read, name, name, stage));
  if (read.antecedent) next.set(read.antecedent.person.name, withPerson(next, read, read.antecedent.person, read.antecedent, stage));
  return next;
}

/** The gender of somebody by the given name, or else by the pronouns that went with the name; null where neither tells. */
function genderOf({ person, said }: Figure, { firstNames }: Tables): Gender | null {
  const given = firstNames.get(person.name.split(' ')[0] ?? '') ?? null;
  return given ?? (said.he === said.she ? null : said.he > said.she ? 'he' : 'she');
}

/** A pronoun that stands for somebody of another sentence: the tokens of its own, and which of them it is. */
export type Pronoun = { readonly index: number; readonly tokens: readonly Token[]; readonly at: number; readonly names: readonly Mention[] };

/** So many sentences back nobody looks for whom a pronoun means. */
const farthest = 8;
/** So deep in its sentence a pronoun may mean somebody of its own. */
const deep = 8;

const spoke = /^(?:said|says|told|added|wrote|asked|argued|warned)$/;

/** Who may be meant by a pronoun, each with what speaks for and against it, by name. */
export function referentsOf(cast: Cast, { index, tokens, at, names }: Pronoun, before: Read | undefined, { article: { text, title }, tables }: Stage): { readonly person: Mention; readonly signs: Signs }[] {
  const token = tokens[at];
  const gender = token ? genderOfWord(token.lower) : null;
  if (!token || gender === null) return [];
  const fits = (figure: Figure) => { const own = genderOf(figure, tables); return own === null || own === gender; };
  const all = [...cast.values()].filter((figure) => index - figure.index <= farthest);
  // "He had to turn back, according to Jones": of whom Jones speaks, he does not say.
  const fitting = all.filter((figure) => !figure.isSource && fits(figure));
  const most = Math.max(...all.map(({ times }) => times));
  const sum = [...cast.values()].reduce((total, { times }) => total + times, 0);
  const isTag = /["”],? $/.test(text.slice(Math.max(0, token.start - 3), token.start));
  const isSaidBefore = before?.tokens.some((own) => spoke.test(own.text)) === true;
  const isSomebodyHere = speaksOfSomebody(tokens.slice(0, at));
  return fitting.map((figure) => {
    const far = index - figure.index;
    return {
      person: figure.person,
      signs: {
        always: 1,
        'one sentence before': Number(far === 1),
        'three before': Number(far === 3),
        farther: far > 3 ? Math.log(far - 2) : 0,
        subject: Number(figure.isSubject),
        joined: Number(figure.isJoined),
        'alone there': Number(!figure.beside.some((name) => { const other = cast.get(name); return other !== undefined && fits(other); })),
        'others since': Math.min(3, fitting.filter((other) => other.index > figure.index).length),
        'pronoun since': Number(figure.since[gender]),
        'somebody since': Number(figure.since.somebody),
        'somebody here': Number(isSomebodyHere),
        'in title': Number(title.includes(figure.person.name.split(' ').at(-1) ?? '')),
        'named most': Number(figure.times === most),
        share: figure.times / Math.max(1, sum),
        'gender told': Number(genderOf(figure, tables) === gender),
        'same paragraph': Number(!text.slice(figure.start, token.start).includes('\n\n')),
        'tag of a quotation': Number(isTag),
        'tag of who spoke': Number(isTag && isSaidBefore && far === 1),
        'deep in its sentence': Number(at > deep),
        'others fitting': Math.min(3, fitting.length - 1),
        'only one fitting': Number(fitting.length === 1),
        'named behind': Number(names.some(({ name }) => name === figure.person.name)),
      },
    };
  });
}

/** So sure is who a pronoun stands for: of such, readers named the same person 98 times in a hundred (docs/measurements.md). */
const sure = 0.86;
/** So unlikely is it then that somebody else is meant. */
const another = 0.2;

/** The person that a pronoun stands for, as readers understand it: logistic regression on whom they named (`npm run train`); null where that is open. */
export function referentOf(cast: Cast, pronoun: Pronoun, before: Read | undefined, stage: Stage): Mention | null {
  const [first, second] = referentsOf(cast, pronoun, before, stage).map(({ person, signs }) => ({ person, chance: chanceOf(signs, stage.tables.models.referent) })).sort((a, b) => b.chance - a.chance);
  return first && first.chance >= sure && (second?.chance ?? 0) < another ? first.person : null;
}
