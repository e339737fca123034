import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { prisma } from '#server/prisma';
import { digest, now } from '#server/runtime';

const minutes = 60;
const hours = 3600;

type Rule = { readonly by: readonly string[]; readonly most: number; readonly seconds: number };

/** How often what may be tried. A school is one address, so that limits by address are high. */
const limits = {
  'sign-in': [{ by: ['userName', 'address'], most: 5, seconds: 15 * minutes }, { by: ['address'], most: 300, seconds: 10 * minutes }],
  /** A browser that begins without a session. */
  guest: [{ by: ['address'], most: 600, seconds: 10 * minutes }],
  'sign-up': [{ by: ['address'], most: 60, seconds: 1 * hours }],
  recovery: [{ by: ['userName', 'address'], most: 10, seconds: 1 * hours }, { by: ['address'], most: 300, seconds: 1 * hours }],
  /** A password asked for again, of somebody who is signed in. */
  confirm: [{ by: ['learner'], most: 10, seconds: 15 * minutes }],
  join: [{ by: ['session', 'address'], most: 10, seconds: 10 * minutes }, { by: ['address'], most: 100, seconds: 1 * hours }],
  start: [{ by: ['learner'], most: 60, seconds: 10 * minutes }, { by: ['address'], most: 600, seconds: 10 * minutes }],
  'reset-code': [{ by: ['learner'], most: 60, seconds: 1 * hours }],
  export: [{ by: ['learner'], most: 10, seconds: 1 * hours }],
  /** Not refused but slowed down, see server/slow-down.ts. */
  'sign-in-name': [{ by: ['userName'], most: 20, seconds: 24 * hours }],
} as const satisfies Record<string, readonly Rule[]>;

export type LimitKind = keyof typeof limits;
type KeyName = 'userName' | 'address' | 'session' | 'learner';
/** Whom a try is counted for. */
export type LimitKeys<Kind extends LimitKind> = Readonly<Record<(typeof limits)[Kind][number]['by'][number] & KeyName, string>>;

export type TooMany = { readonly code: 'too-many'; readonly retryAfterSeconds: number };

/** The key is a hash: the table tells neither names nor addresses. */
function keyOf(kind: string, { by }: Rule, keys: Readonly<Record<string, string>>): string {
  const parts = by.map((name) => `${name}=${keys[name]}`);
  return `${kind}:${Buffer.from(digest(JSON.stringify([by, parts]))).toString('base64url')}`;
}

type Counted = { readonly key: string; readonly count: number; readonly windowEnd: Date };

/** Counts one try under each key, in one statement, beginning a new window where the old one is over. */
async function count(rows: readonly { key: string; seconds: number }[]): Promise<Counted[]> {
  const at = new Date(now());
  const sorted = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
  return prisma.$queryRaw<Counted[]>`
    INSERT INTO "RateLimit" AS l (key, "windowEnd", count)
    SELECT row.key, ${at}::timestamptz + make_interval(secs => row.seconds), 1
    FROM unnest(${sorted.map(({ key }) => key)}::text[], ${sorted.map(({ seconds }) => seconds)}::int[]) AS row(key, seconds)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN l."windowEnd" <= ${at} THEN 1 ELSE l.count + 1 END,
      "windowEnd" = CASE WHEN l."windowEnd" <= ${at} THEN excluded."windowEnd" ELSE l."windowEnd" END
    RETURNING l.key, l.count, l."windowEnd"`;
}

function rulesOf<Kind extends LimitKind>(kind: Kind, keys: LimitKeys<Kind>): (Rule & { key: string })[] {
  return limits[kind].map((rule) => ({ ...rule, key: keyOf(kind, rule, keys) }));
}

/**
 * Counts a try of this kind for these keys, and refuses it when one of them has had more than its share in its window,
 * with the seconds until that window ends. A try that is refused counts too; the windows do not grow by it.
 */
export async function limit<Kind extends LimitKind>(kind: Kind, keys: LimitKeys<Kind>): Promise<Result<undefined, TooMany>> {
  const rules = rulesOf(kind, keys);
  const counted = new Map((await count(rules)).map((row) => [row.key, row]));
  const over = rules.flatMap(({ key, most }) => {
    const row = counted.get(key);
    return row && row.count > most ? [Math.ceil((row.windowEnd.getTime() - now()) / 1000)] : [];
  });
  return over.length === 0 ? ok(undefined) : fail({ code: 'too-many', retryAfterSeconds: Math.max(1, ...over) });
}

/** How many tries beyond its share the first key of this kind has had; counts this one. 0 or more. */
export async function triesBeyond<Kind extends LimitKind>(kind: Kind, keys: LimitKeys<Kind>): Promise<number> {
  const [rule] = rulesOf(kind, keys);
  const [row] = await count([rule!]);
  return Math.max(0, row!.count - rule!.most);
}

/** Takes a try back that turned out well, for each key of this kind. */
export async function forgive<Kind extends LimitKind>(kind: Kind, keys: LimitKeys<Kind>): Promise<void> {
  const names = rulesOf(kind, keys).map(({ key }) => key);
  await prisma.$executeRaw`UPDATE "RateLimit" SET count = greatest(0, count - 1) WHERE key = ANY(${names}::text[])`;
}
