import type { Span } from '#articles/article';
import { owning } from '#facts/owning';
import type { SentenceReading } from '#facts/reading';
import type { Mention } from '#language/mentions';
import { wantsThe } from '#facts/things/wants-the';

export type Replacement = Span & { readonly by: string };

/** The words of [start, end) with some of them replaced, and without acronyms in brackets. Single spaces. */
export function worded(text: string, { start, end }: Span, replacements: readonly Replacement[]): string {
  const inside = replacements.filter((part) => part.start >= start && part.end <= end).sort((a, b) => a.start - b.start);
  let at = start;
  let out = '';
  for (const part of inside) {
    if (part.start < at) continue;
    out += text.slice(at, part.start) + part.by;
    at = part.end;
    // "By Monday 6,415 had left": a year and a number are two.
    if (/\d$/.test(part.by) && /^ \d/.test(text.slice(at, at + 2))) out += ',';
  }
  out += text.slice(at, end);
  return out.replace(/ \(\p{Lu}[\p{L}\p{N}.-]{1,8}\)/gu, '').replace(/\s+/g, ' ').trim();
}

/** A full name in the place of its acronym, with the article that it wants where the text has none: "WHO says". */
function withArticle(name: string, start: number, tokens: SentenceReading['tokens']): string {
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[at - 1];
  if (!wantsThe.test(name) || /^(?:the|an?|its|his|her|their|each|every|no|another)$/.test(before?.lower ?? '') || (before && before.kind === 'word' && before.capital)) return name;
  return at === 0 ? `The ${name}` : `the ${name}`;
}

/** "AU" for the African Union; "BBC" is no BBC News. */
const standsFor = ({ text, name }: Mention) => !name.startsWith(text.replaceAll('.', ''));

const particle = /^(?:de|van|von|der|den|del|della|di|da|dos|du|la|le|ten|ter)$/;

/** Names written out: the first mention of each person in a sentence by the full name, the person that a first pronoun stands for, what "the canal" is, and what an acronym stands for. `told` are the words that are told, where those before them are not. */
export function fullNames({ names: all, antecedent, things, tokens, speech }: SentenceReading, told: Span = { start: 0, end: Infinity }): Replacement[] {
  const names = all.filter(({ start, end }) => start >= told.start && end <= told.end);
  const seen = new Set(antecedent ? [antecedent.person.name] : []);
  const resolved = antecedent ? [{ start: antecedent.start, end: antecedent.end, by: antecedent.isOwner === true ? owning(antecedent.person.name) : antecedent.person.name }] : [];
  // "The AU" as "the African Union", at its first mention; "NATO members" are called so.
  const isBeforeNoun = ({ end }: Mention) => speech[tokens.findIndex(({ start }) => start === end + 1)]?.startsWith('NN') === true;
  const acronyms = names.filter((name, at) => !isBeforeNoun(name) && name.type === 'organisation' && /^\p{Lu}[\p{Lu}.]{1,5}$/u.test(name.text) && name.name.includes(' ') && standsFor(name) && !names.slice(0, at).some((other) => other.name === name.name))
    .map(({ start, end, name }) => ({ start, end, by: withArticle(name, start, tokens) }));
  // "Myriad" of Myriad Genetics
  const firms = names.filter(({ type, text: own, name, signs }, at) => type === 'organisation' && signs.includes('full-name') && name.startsWith(`${own} `) && !own.includes(' ') && !names.slice(0, at).some((other) => other.name === name)).map(({ start, end, name }) => ({ start, end, by: name }));
  return resolved.concat(things, acronyms, firms, names.flatMap((name) => {
    // "Hawking radiation" goes by the surname.
    const behind = tokens.findIndex(({ start }) => start >= name.end);
    const isOfThing = /^NNS?$/.test(speech[behind] ?? '') && tokens[behind]?.capital === false && !/^(?:guilty|dead|free|alive|responsible|back|home)$/.test(tokens[behind]?.text ?? '');
    if (name.type !== 'person' || seen.has(name.name) || isOfThing) return [];
    seen.add(name.name);
    if (name.text === name.name) return [];
    // "Mr. Trump" in full needs no "Mr.", nor "de Klerk" another "de".
    let at = tokens.findIndex(({ start }) => start === name.start);
    while (particle.test(tokens[at - 1]?.text ?? '') && name.name.includes(` ${tokens[at - 1]?.text} `)) at--;
    const before = tokens[at - 1];
    const from = before && /^(?:Mr|Mrs|Ms|Miss)\.?$/.test(before.text) ? before.start : (tokens[at]?.start ?? name.start);
    return [{ start: from, end: name.end, by: name.name }];
  }));
}

/** "But" at the beginning and "also" beside the verb lean on what was said before, and their sentence is as true without. */
export function withoutAlso({ clause, tokens, opening }: SentenceReading): Replacement[] {
  const [first, told] = [tokens[0], tokens[opening]];
  const joins = opening > 0 && first && told ? [{ start: first.start, end: told.start, by: '' }] : [];
  const aside = tokens.findIndex(({ text }, at) => text === 'also' && tokens[at - 1]?.text === ',' && (!clause || /^(?:in|of|from|at|on|by)$/.test(tokens[at + 1]?.text ?? '')));
  const beside = clause ? [clause.verb - 2, clause.verb - 1, clause.verb + 1, aside] : [aside];
  return [...joins, ...beside.flatMap((at) => {
    const token = tokens[at];
    return token?.text === 'also' ? [{ start: token.start, end: token.end, by: '' }] : [];
  })];
}

/** Lower-case words with hyphens, as slots want them, 60 characters at most. */
export function slug(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’.]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);
}
