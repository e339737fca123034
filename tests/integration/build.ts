import { createHash, randomBytes, randomInt } from 'node:crypto';
import { uuidV7 } from '#core/ids';
import { type ItemKey, type ItemResponse, keyIdsOf, optionsIn, type ShownItem } from '#items/item';

/** Rows of one statement, run as owner: content can be written by nobody else. */
export type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** A browser that is known, as a stranger to every other. */
export interface Guest {
  viewer: { userId: string; role: 'guest'; sessionId: string };
  token: string;
  /** The Cookie header that it sends. */
  cookie: string;
}

/** A question with its secrets; every one of them holds `CANARY_<id>`, and the item's own option ids `OWN_<id>`. */
export interface BuiltItem {
  id: string;
  form: ShownItem['form'];
  factIds: string[];
  shown: ShownItem;
  key: ItemKey;
}

export interface BuiltArticle {
  id: string;
  slug: string;
  items: BuiltItem[];
}

export interface BuiltQuestion {
  position: number;
  item: BuiltItem;
  /** As this attempt's browser would send them. */
  right: ItemResponse;
  wrong: ItemResponse;
}

export interface BuiltAttempt {
  id: string;
  questions: BuiltQuestion[];
}

export interface ArticleOptions {
  questions?: number;
  title?: string;
  text?: string;
  stem?: string;
  optionText?: string;
  /** The forms that questions take in turn. */
  forms?: readonly BuiltForm[];
  /** Items that only attempts made by `buildAttempt` ask. */
  retired?: boolean;
}

/** Forms that the player has controls for. */
export type BuiltForm = 'choice' | 'multiple' | 'typed' | 'cloze' | 'true-false' | 'quote' | 'unstated';
const usual: readonly BuiltForm[] = ['choice', 'multiple', 'typed'];
const epoch = new Date('2020-01-01T00:00:00Z');
const chance = () => randomInt(2 ** 32) / 2 ** 32;

/** A new UUIDv7. */
export const freshId = (): string => uuidV7(Date.now(), chance);

type Rows = Record<string, Record<string, unknown>[]>;

/** Rows of several tables in one statement, so that a test spends its time on what it tests. */
async function insert(query: Query, tables: Rows): Promise<void> {
  const parts = Object.keys(tables).map((table, at) => `t${at} AS (INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(null::"${table}", $${at + 1}))`);
  await query(`WITH ${parts.join(', ')} SELECT 1`, Object.values(tables).map((rows) => JSON.stringify(rows)));
}

/** A guest with a session. */
export async function buildGuest(query: Query): Promise<Guest> {
  const viewer = { userId: freshId(), role: 'guest' as const, sessionId: freshId() };
  const token = randomBytes(32).toString('base64url');
  const [createdAt, lastSeenAt] = [new Date(), new Date()];
  await insert(query, {
    User: [{ id: viewer.userId, role: 'guest', nextSeq: 1, createdAt }],
    Session: [{ id: viewer.sessionId, tokenHash: `\\x${createHash('sha256').update(token).digest('hex')}`, userId: viewer.userId, device: '', createdAt, lastSeenAt }],
  });
  return { viewer, token, cookie: `dateline=${token}` };
}

const sentenceOf = (at: number) => `Sentence number ${at} of the text says something.`;

const formAt = (at: number, { forms = usual }: ArticleOptions) => forms[at % forms.length]!;

function halves(at: number, id: string, factIds: string[], options: ArticleOptions): { shown: ShownItem; key: ItemKey } {
  const start = at * 60;
  const evidence = { start, end: start + 8, sentence: { start, end: start + 40 } };
  const stem = `${options.stem ?? 'Stem'} number ${at}?`;
  const optionId = (n: number) => `OWN_${id}_${n}`;
  const shownOptions = [0, 1, 2, 3].map((n) => ({ id: optionId(n), text: `${options.optionText ?? 'Option'} ${at}.${n}` }));
  const form = formAt(at, options);
  switch (form) {
    case 'choice':
    case 'quote':
    case 'unstated':
      return { shown: { form, kind: 'when', stem, options: shownOptions }, key: { form, optionId: optionId(at % 4), evidence } };
    case 'true-false':
      return { shown: { form, kind: 'when', stem, options: shownOptions.slice(0, 2) }, key: { form, optionId: optionId(1), changed: { said: `CANARY_${id}`, right: `CANARY_${id} too` }, evidence } };
    case 'multiple':
      return {
        shown: { form: 'multiple', kind: 'country', stem, options: shownOptions },
        key: { form: 'multiple', evidence, options: shownOptions.map((option, n) => ({ id: option.id, key: n < 2, ...(n < 2 ? { factId: factIds[n]! } : {}) })) },
      };
    case 'typed':
    case 'cloze':
      return { shown: { form, kind: 'where', stem }, key: { form, answers: [`CANARY_${id}`, `CANARY_${id} too`], evidence } };
  }
}

/** An item and the rows that it and its facts are made of. */
function itemOf(articleId: string, at: number, options: ArticleOptions): { item: BuiltItem; rows: Rows } {
  const id = freshId();
  const form = formAt(at, options);
  const factIds = form === 'multiple' ? [freshId(), freshId()] : [freshId()];
  const { shown, key } = halves(at, id, factIds, options);
  const source = { articleId, articleVersion: 1 };
  const spans = { sentenceStart: 0, sentenceEnd: 40, evidenceStart: 0, evidenceEnd: 8 };
  const proof = { paragraph: 1, before: `Before CANARY_${id}.`, sentence: `Proof CANARY_${id}.`, hit: { start: 0, end: 5 }, after: `After CANARY_${id}.` };
  const rows = {
    Fact: factIds.map((factId, position) => ({ id: factId, articleId, slot: `${form}/${at}/${position}` })),
    FactVersion: factIds.map((factId) => ({ factId, version: 1, ...source, kind: shown.kind, subject: `Subject ${at}`, value: `FACT_${factId}`, statement: `FACT_${factId} is so.`, ...spans, confidence: 0.9, extractor: 'by hand' })),
    Item: [{ id, form, retiredAt: options.retired ? epoch : null }],
    ItemFact: factIds.map((factId, position) => ({ itemId: id, position, factId })),
    ItemVersion: [{ itemId: id, version: 1, ...source, rank: at, shown, difficulty: 0.5, generator: 'by hand', createdAt: epoch }],
    ItemKey: [{ itemId: id, itemVersion: 1, revision: 1, key, proof, createdAt: epoch }],
  };
  return { item: { id, form, factIds, shown, key }, rows };
}

/** An article with questions of every form in turn: choice (one fact), multiple (two), typed (one). */
export async function buildArticle(query: Query, options: ArticleOptions = {}): Promise<BuiltArticle> {
  const { questions = 6 } = options;
  const id = freshId();
  const slug = `built-${randomBytes(5).toString('hex')}`;
  const text = options.text ?? Array.from({ length: questions }, (_, at) => sentenceOf(at)).join(' ');
  const made = Array.from({ length: questions }, (_, at) => itemOf(id, at, options));
  const tables: Rows = {
    Article: [{ id, slug, pipeline: 'by hand', countries: [], createdAt: epoch }],
    ArticleVersion: [{ articleId: id, version: 1, title: options.title ?? `Built ${slug}`, date: '1900-01-01', references: [], text, contentHash: slug, createdAt: epoch }],
  };
  for (const { rows } of made) for (const [table, more] of Object.entries(rows)) tables[table] = [...(tables[table] ?? []), ...more];
  await insert(query, tables);
  return { id, slug, items: made.map(({ item }) => item) };
}

/** The right and a wrong answer to an item, as an attempt that presents these options would send them. */
export function responsesOf({ key }: BuiltItem, presented: readonly { id: string; optionId: string }[]): { right: ItemResponse; wrong: ItemResponse } {
  const shownAs = (optionId: string) => presented.find((option) => option.optionId === optionId)!.id;
  const others = (keyed: string[]) => presented.filter(({ optionId }) => !keyed.includes(optionId)).map(({ id }) => id);
  if ('answers' in key) return { right: { form: 'typed', text: key.answers[0]! }, wrong: { form: 'typed', text: 'something else entirely' } };
  const keyed = [...keyIdsOf(key)];
  if (key.form === 'multiple') return { right: { form: 'multiple', optionIds: keyed.map(shownAs) }, wrong: { form: 'multiple', optionIds: others(keyed) } };
  return { right: { form: 'choice', optionId: shownAs(keyed[0]!) }, wrong: { form: 'choice', optionId: others(keyed)[0]! } };
}

/** An attempt that the guest has open, at all questions of the article in their order. */
export async function buildAttempt(query: Query, guest: Guest, article: BuiltArticle): Promise<BuiltAttempt> {
  const id = freshId();
  const learnerId = guest.viewer.userId;
  const presented = article.items.map(({ shown }) => optionsIn(shown).map((option) => ({ id: randomBytes(4).toString('hex'), optionId: option.id })));
  await insert(query, {
    Attempt: [{ learnerId, id, articleId: article.id, number: 1, startedAt: new Date() }],
    AttemptItem: article.items.map((item, position) => ({ learnerId, attemptId: id, position, itemId: item.id, itemVersion: 1, options: presented[position] })),
  });
  return { id, questions: article.items.map((item, position) => ({ position, item, ...responsesOf(item, presented[position]!) })) };
}

/** A new answer as the browser would send it. */
export function answerTo(question: BuiltQuestion, response: ItemResponse = question.right, more: Partial<ReturnType<typeof timesNow>> & { id?: string } = {}) {
  return { id: freshId(), position: question.position, response, ...timesNow(), ...more };
}

function timesNow() {
  const now = Date.now();
  return { answeredAt: now, sentAt: now, zone: 'Europe/Berlin', durationMs: 1200 };
}

/** A new revision of an item's key; null voids the question. */
export async function buildKey(query: Query, item: BuiltItem, key: ItemKey | null): Promise<void> {
  await query(`INSERT INTO "ItemKey" ("itemId", "itemVersion", revision, key, proof, "createdAt")
    SELECT "itemId", "itemVersion", max(revision) + 1, $2::jsonb, (array_agg(proof ORDER BY revision DESC))[1], now() FROM "ItemKey" WHERE "itemId" = $1 GROUP BY 1, 2`,
    [item.id, key && JSON.stringify(key)]);
}
