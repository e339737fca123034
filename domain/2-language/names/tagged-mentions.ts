import type { Mention, NameSign, NameType } from '#language/mentions';
import { confidenceOf } from '#language/names/confidence';
import { censusOf, signNames, signsOf } from '#language/names/signs';
import { tagNames } from '#language/names/tag-names';
import type { NameTag, Tagged } from '#language/names/tagged';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

const types: Readonly<Record<NameTag, NameType | null>> = { PER: 'person', LOC: 'place', ORG: 'organisation', GPE: 'unknown', MISC: 'unknown', TIM: null };

/** Signs that speak for a type, by the signs that the confidence weighs. */
const speaking: Readonly<Partial<Record<NameTag, Readonly<Partial<Record<(typeof signNames)[number], NameSign>>>>>> = {
  PER: { 'title before': 'title', 'given name': 'given-name', 'speech after': 'speech', 'person in lexicon': 'dictionary', 'full name elsewhere': 'full-name', often: 'repeated' },
  LOC: { 'place in lexicon': 'dictionary', 'land word after': 'head-word', 'in or at before': 'before', often: 'repeated' },
  ORG: { 'organisation in lexicon': 'dictionary', 'organisation word': 'head-word', often: 'repeated' },
};

/** Below this the tagger itself is no sign. */
const leastSureness = 0.5;

function signsFor({ tag, sureness }: Tagged, values: readonly number[]): NameSign[] {
  const own = speaking[tag] ?? {};
  // "Te Awa Tupua": where a capital before it is no title, the name may begin earlier.
  const cut = values[signNames.indexOf('bounded by capitals')] === 1 && values[signNames.indexOf('title before')] === 0 && values[signNames.indexOf('title near')] === 0;
  const signs = signNames.flatMap((name, at): NameSign[] => {
    const sign = own[name];
    return sign !== undefined && values[at] === 1 && !(sign === 'given-name' && cut) ? [sign] : [];
  });
  return sureness > leastSureness ? ['tagger', ...signs] : signs;
}

/** The kind of event, place or house that the last word of a name tells of; else what the tagger says. */
function typeOf(tag: NameTag, words: readonly string[], { words: lists, places, organisations }: Tables): NameType | null {
  const last = words.at(-1) ?? '';
  const text = words.join(' ');
  const type = types[tag];
  if (type === null || type === 'person') return type;
  if (words.length > 1 && lists.eventHeads.has(last)) return 'event';
  if (organisations.has(text)) return 'organisation';
  if (places.has(text)) return 'place';
  return type;
}

/** Names that the tagger finds in sentences, in order, without overlap; each with its confidence and what speaks for it. */
export function taggedMentions(text: string, sentences: readonly (readonly Token[])[], tables: Tables): Mention[] {
  const { models } = tables;
  const { names, pages } = tagNames(sentences.map((tokens) => tokens.map((token) => token.text)), models);
  const census = censusOf(names, pages);
  return names.flatMap((name): Mention[] => {
    const tokens = sentences[name.sentence] ?? [];
    // "told The Huffington Post": a capital inside a sentence belongs to the name.
    const articled = name.tag === 'ORG' && name.from > 1 && tokens[name.from - 1]?.text === 'The' && tokens[name.from - 2]?.kind === 'word';
    const start = tokens[articled ? name.from - 1 : name.from]?.start;
    const end = tokens[name.to - 1]?.end;
    if (start === undefined || end === undefined) return [];
    const words = text.slice(start, end);
    const type = typeOf(name.tag, tokens.slice(name.from, name.to).map((token) => token.text), tables);
    if (type === null) return [];
    const signs = signsOf(name, census);
    const house = tables.organisations.get(words);
    const place = type === 'place' ? tables.places.get(words) : undefined;
    return [{
      start, end, type, text: words, name: (type === 'organisation' ? house?.name : place?.name) ?? words, country: (type === 'organisation' ? house?.country : place?.country) ?? null,
      confidence: confidenceOf(name.tag, signs, models.confidence), signs: signsFor(name, signs), sentence: name.sentence,
    }];
  });
}
