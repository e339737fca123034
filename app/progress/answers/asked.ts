import { z } from 'zod';
import { factKinds } from '#facts/fact';
import { type CardChoice, cardStates } from '#progress/cards';
import type { Choice } from '#progress/choice';
import { dayWords } from '#ui/dates';
import { type Kind, kindNames, kindOf } from '#ui/words';
import { progressWords as words } from '#ui/words/progress';

const kinds = Object.keys(kindNames) as [Kind, ...Kind[]];
const page = z.coerce.number().int().min(1).max(100_000).default(1);

const Asked = z.union([
  z.strictObject({ page }),
  z.strictObject({ page, kind: z.enum([...kinds, 'own']) }),
  z.strictObject({ page, article: z.string().regex(/^[\w-]{1,200}$/) }),
  z.strictObject({ page, day: z.iso.date() }),
  z.strictObject({ page, since: z.iso.date() }),
  z.strictObject({ page, recalled: z.enum(['30', 'all']) }),
  z.strictObject({ page, state: z.enum([...cardStates, 'met']) }),
  z.strictObject({ page, due: z.iso.date() }),
]);
type Asked = z.infer<typeof Asked>;

/** Which list an address asks for. `title` takes the title of the article, where the list is of one. */
export type AskedList = { readonly page: number; /** The address without its page. */ readonly query: string } & (
  | { readonly list: 'answers'; readonly choice: Choice; readonly title: (article: string) => string }
  | { readonly list: 'cards'; readonly choice: CardChoice; readonly title: string }
);

type Answers = { list: 'answers'; choice: Choice; title: (article: string) => string };
type Cards = { list: 'cards'; choice: CardChoice; title: string };

const answers = (choice: Choice, title: string): Answers => ({ list: 'answers', choice, title: () => title });
const cards = (choice: CardChoice, title: string): Cards => ({ list: 'cards', choice, title });

function listOf(asked: Asked): Answers | Cards {
  if ('kind' in asked) {
    const { kind } = asked;
    if (kind === 'own') return answers({ by: 'own' }, words.answersOf.own);
    return answers({ by: 'kind', kinds: factKinds.filter((each) => kindOf[each] === kind) }, words.answersOf.kind(kind));
  }
  if ('article' in asked) return { list: 'answers', choice: { by: 'article', slug: asked.article }, title: words.answersOf.article };
  if ('day' in asked) return answers({ by: 'day', day: asked.day }, words.answersOf.day(dayWords(asked.day)));
  if ('since' in asked) return answers({ by: 'since', day: asked.since }, words.answersOf.since(dayWords(asked.since)));
  if ('recalled' in asked) return asked.recalled === '30' ? answers({ by: 'retention', days: 30 }, words.answersOf.lately) : answers({ by: 'retention', days: null }, words.answersOf.ever);
  if ('due' in asked) return cards({ by: 'due', day: asked.due }, words.cardsOf.due(dayWords(asked.due)));
  if ('state' in asked) return asked.state === 'met' ? cards({ by: 'met' }, words.cardsOf.met) : cards({ by: 'state', state: asked.state }, words.cardsOf.state(asked.state));
  return answers({ by: 'all' }, words.answersOf.all);
}

/** The list that search parameters ask for; null for an address that no number leads to. */
export function askedList(params: Record<string, string | string[] | undefined>): AskedList | null {
  const asked = Asked.safeParse(params);
  if (!asked.success) return null;
  const { page: number, ...rest } = asked.data;
  return { page: number, query: new URLSearchParams(rest).toString(), ...listOf(asked.data) };
}
