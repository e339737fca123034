import type { Span } from '#articles/article';
import { uuidV8 } from '#core/ids';
import type { Mention, NameSign } from '#language/mentions';
import type { Tables } from '#language/tables';

export type EntityType = 'person' | 'organisation' | 'place' | 'country' | 'event' | 'other';

/** Somebody or something an article names. */
export type Entity = {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other spellings the article uses. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2, where it is known. */
  readonly country: string | null;
  readonly confidence: number;
  /** What speaks for it, from all its mentions. */
  readonly signs: readonly NameSign[];
  readonly mentions: readonly Span[];
};

function typeOf(mention: Mention): EntityType {
  if (mention.type === 'demonym') return 'country';
  return mention.type === 'unknown' ? 'other' : mention.type;
}

function nameOf(mention: Mention, tables: Tables): string {
  return mention.type === 'demonym' ? (tables.countries.get(mention.country ?? '')?.name ?? mention.name) : mention.name;
}

function entityOf(articleKey: string, type: EntityType, name: string, mentions: readonly Mention[]): Entity {
  const doubt = mentions.reduce((left, mention) => Math.min(left, 1 - mention.confidence), 1);
  return {
    id: uuidV8('entity', articleKey, type, name),
    type,
    name,
    aliases: [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name),
    country: mentions.find(({ country }) => country !== null)?.country ?? null,
    confidence: Math.round((1 - doubt) * 100) / 100,
    signs: [...new Set(mentions.flatMap(({ signs }) => signs))],
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}

/** Names gathered by what they name, in the order of first mention. Demonyms count for their country. */
export function entitiesOf(articleKey: string, mentions: readonly Mention[], tables: Tables): Entity[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${typeOf(mention)} ${nameOf(mention, tables)}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [entityOf(articleKey, typeOf(first), nameOf(first, tables), group)] : [];
  });
}
