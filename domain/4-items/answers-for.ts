import type { Article } from '#articles/article';
import { escaped } from '#core/pattern';
import { numberOf } from '#facts/found/number-of';
import type { Scene } from '#items/drafts';
import { familyNames } from '#items/family-names';
import { quantityAnswers } from '#items/quantity-answers';
import { onceForName } from '#items/walks';

const unique = (texts: readonly string[]) => [...new Set(texts)];

function spellingsOf({ reading }: Scene, name: string): string[] {
  return unique(reading.names.filter((other) => other.name === name && other.type !== 'demonym').map(({ text }) => text));
}

/** "Washington" for "Washington D.C.", "New York" for "New York City", "Austin" for "Austin, Texas". */
const shorterOf = (name: string) => [...(name === 'Washington' ? ['Washington DC', 'Washington D.C.'] : []), name.replace(/,? (?:D\.? ?C\.?|\p{Lu}{2})$|^(New York) City$|, \p{Lu}[\p{L} ]+$/u, '$1')];

/** What a name in trade ends with, and nobody says. */
const ofTrade = /,? (?:Inc|Corp|Corporation|Co|Company|Ltd|LLC|PLC|plc|Group|Holdings|AG|SA|NV|SE)\.?$/u;

/** "EPA" and "Environmental Protection Agency" for "U.S. Environmental Protection Agency". */
function shortNames(name: string): string[] {
  const bare = name.replace(/^(?:the )?(?:U\.?S\.?|UK|U\.K\.|United States|British|American) (?=\p{Lu})/iu, '');
  const initials = bare.replace(ofTrade, '').split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
  const withLand = bare !== name && initials.length >= 2 ? [`US${initials.replace(/^US/, '')}`] : [];
  // "US Department" for "United States Department"; "Apple" for "Apple Inc.", "Home Ministry" for "Nepalese Home Ministry", "Sony" for "Sony Pictures Entertainment".
  const house = name.replace(ofTrade, '');
  const others = [...(/^\p{Lu}\p{Ll}+(?:ese|ian|ish|an|ch) (?=\p{Lu}.* )/u.test(name) ? [name.replace(/^\S+ /, '')] : []), ...(/^(?!British|American|United|Air\b|\p{Lu}\p{L}+(?:ese|ian|ish)\b)\p{Lu}\p{L}+ (?:Pictures|Motors?|Airlines|Airways|Entertainment|Studios|Records|Electronics|Technologies|Systems|Software|Computer)\b/u.test(name) ? [name.split(' ')[0] ?? name] : [])];
  const department = /^(?:US |U\.S\. |United States )?(\p{Lu}\p{Ll}+) (?:Department|Ministry)$/u.exec(name)?.[1];
  const ofDepartment = department === undefined ? [] : [department, `US ${department}`, `US ${department} Department`, `Department of ${department}`, `Department of the ${department}`];
  // "Make-A-Wish" for the Make-A-Wish Foundation, but not "Ford".
  const own = name.endsWith(' Foundation') ? name.slice(0, -' Foundation'.length) : '';
  const charity = /[ -]/.test(own) ? own : undefined;
  const lands = ['US', 'U.S.'].map((land) => name.replace(/^United States(?= )/, land));
  return [...(charity === undefined ? [] : [charity]), ...[house, ...lands, ...ofDepartment].filter((short) => short !== name), ...others, ...(bare === name || !bare.includes(' ') ? [] : [bare]), ...(/^(?:U\.?S\.?|United States) /.test(name) ? withLand : [])];
}

/** "Evergreen" for "the Taiwanese company Evergreen Marine": a company goes by the name before the word that tells its trade. */
function ownNames({ fact, sentence, reading }: Scene, name: string): string[] {
  const { places, words } = reading.tables;
  if (!/\b(?:company|firm|maker|airline|operator|giant),? $/.test(reading.article.text.slice(sentence.span.start, fact.evidence.start))) return [];
  const parts = name.split(' ');
  const first = parts[0] ?? '';
  const plain = parts.length >= 2 && parts.length <= 3 && parts.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !words.orgHeads.has(word.toLowerCase()));
  return !plain || first.length < 5 || places.has(first) ? [] : [parts.slice(0, -1).join(' ')];
}

/** "Pixar" for Pixar Animation Studios: the first word by which the article goes on to call a house, two times at least. */
function firstAlone({ reading: { article: { text }, tables: { firstNames, places, demonyms } } }: Scene, name: string): string[] {
  const [first = '', second = ''] = name.split(' ');
  if (second === '' || !/^\p{Lu}[\p{L}-]{3,}$/u.test(first) || firstNames.has(first) || places.has(first) || demonyms.has(first) || /^(?:The|National|International|World|European|African|United|Royal|American|British|Federal|Central|General|High|Supreme)$/.test(first)) return [];
  return text.split(new RegExp(`(?<![\\p{L}-])${escaped(first)}(?! \\p{Lu}|[\\p{L}-])`, 'u')).length > 2 ? [first] : [];
}

/** Words before a name that are none of it. */
const courtesy = /^(?:Mr|Mrs|Ms|Dr|President|Minister|King|Queen|Prince|Princess|Pope|Sheikh|General|Governor|Senator|Mayor|Justice|Judge)\.? $/;
const particles = /^(?:van|von|der|den|del|della|dos|das|bin|ibn|Ould|Abdel)$/;

/** "Isaias" for Isaias Afwerki, "Lula" for Luiz Inácio Lula da Silva: another word of a name by which the article goes on to call somebody. */
const givenAlone = onceForName((name, { article: { text }, entities }): readonly string[] => {
  const isAlone = (word: string) => {
    const isShared = entities.some((other) => other.name !== name && other.name.split(' ').includes(word));
    if (word.length < 3 || particles.test(word) || isShared) return false;
    const used = new RegExp(`(\\p{Lu}\\p{L}{0,20}\\.? )?(?<![\\p{L}-])${escaped(word)}(?= \\p{Ll}|[,.]|['’]s)`, 'gu');
    return [...text.matchAll(used)].some(([, before]) => before === undefined || courtesy.test(before));
  };
  return name.split(' ').slice(0, -1).filter(isAlone);
});

/** "George Bush" for George W. Bush. */
const withoutInitial = (name: string) => (/ \p{Lu}\.? /u.test(name) ? [name.replace(/ \p{Lu}\.?(?= )/gu, '')] : []);

/** "John Kennedy" for John Fitzgerald Kennedy, "Mohammed bin Zayed" for Mohammed bin Zayed Al Nahyan. */
function fewerNames(name: string): string[] {
  const [first = '', second = '', third = '', ...rest] = name.split(' ');
  if (/^(?:bin|ibn)$/.test(second) && rest.length > 0) return [`${first} ${second} ${third}`];
  return rest.length === 0 && third !== '' && [first, second, third].every((word) => /^\p{Lu}\p{L}/u.test(word)) && familyNames(name)[0] !== first ? [`${first} ${third}`] : [];
}

/** What of a person's name counts as well: without an initial or the middle, the surname, and the given name where the article goes on with it. */
const partsOf = (name: string, reading: Scene['reading']) => [...withoutInitial(name), ...fewerNames(name), ...familyNames(name), ...givenAlone(name, reading)];

/** The names that count for a person: in full, as the text has them, and in part. */
export function namesOf(scene: Scene, name: string): string[] {
  return unique([name, ...spellingsOf(scene, name), ...partsOf(name, scene.reading)]);
}

/** Found once for an article: asked of each house. */
const capitals = new WeakMap<Article, readonly string[]>();

/** The words of an article that are all capitals. */
function capitalsIn(article: Article): readonly string[] {
  const found = capitals.get(article) ?? article.text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [];
  capitals.set(article, found);
  return found;
}

/** "DA" of the Democratic Alliance, where the article calls it so. */
function initialsOf({ reading: { article } }: Scene, name: string): string[] {
  const words = capitalsIn(article);
  const letters = name.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).map((word) => word.charAt(0)).join('');
  if (letters.length >= 2 && words.includes(letters)) return [letters];
  // "AOL" of America Online: two initials, and a letter of the second word.
  const [, first, second, rest = ''] = /^(\p{Lu})\p{Ll}+ (\p{Lu})(\p{Ll}+)/u.exec(name) ?? [];
  return first === undefined ? [] : [...new Set(words.filter((word) => word.length === 3 && word.startsWith(`${first}${second}`) && rest.includes(word.slice(2).toLowerCase())))].slice(0, 1);
}

/** The answers that count for the value of a fact, the one to show first: full name, aliases, surname; a number in digits and words. */
export function answersFor(scene: Scene): string[] {
  const { fact, reading } = scene;
  const { tables } = reading;
  if (fact.kind === 'quantity') {
    const number = numberOf(scene.sentence, fact.evidence);
    return number ? quantityAnswers(number, fact.value, reading.article.text) : [fact.value];
  }
  const country = [...tables.countries.values()].find(({ name }) => name === fact.value);
  // "Korea", as the article calls South Korea.
  if (country) return unique([country.name, ...country.aliases, ...spellingsOf(scene, country.name)]);
  // "Christmas Day 2003", as the article calls 25 December.
  const called = fact.kind === 'when' ? [reading.article.text.slice(fact.evidence.start, fact.evidence.end)].filter((words) => /\bDay\b|Christmas|Easter|New Year|Ramadan|Diwali|Thanksgiving/.test(words)) : [];
  const surname = fact.kind === 'event' || fact.kind === 'quote' ? partsOf(fact.value, reading) : [];
  const organisation = tables.organisations.get(fact.value);
  return unique([fact.value, ...called, ...spellingsOf(scene, fact.value), ...surname, ...(fact.kind === 'where' ? shorterOf(fact.value) : []), ...(organisation?.aliases ?? []), ...(fact.kind === 'organisation' ? [...shortNames(fact.value).filter((short) => !/^\p{Lu}{3,}$/u.test(short) || !/^ (?:of|for) /.test(reading.article.text.slice(fact.evidence.end))), ...ownNames(scene, fact.value), ...firstAlone(scene, fact.value), ...initialsOf(scene, fact.value)] : [])]);
}
