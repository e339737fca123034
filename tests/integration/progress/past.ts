import { seededRandom } from '#core/random';
import type { ItemResponse } from '#items/item';
import { type BuiltArticle, type BuiltAttempt, buildAttempt, freshId, type Guest, type Query } from '#tests/integration/build';

const zones = ['Europe/Berlin', 'Asia/Tokyo', 'America/New_York', 'Asia/Kathmandu'];
const dayMs = 24 * 3_600_000;

type Row = Record<string, unknown>;

async function insertAll(query: Query, table: string, rows: readonly Row[]): Promise<void> {
  await query(`INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(null::"${table}", $1)`, [JSON.stringify(rows)]);
}

/** Lines of a past that nobody can have through the routes, since these take no time but now. */
export class Past {
  seq = 1;
  readonly query: Query;
  readonly guest: Guest;

  constructor(query: Query, guest: Guest) {
    this.query = query;
    this.guest = guest;
  }

  common(at: number, zone: string): Row {
    return { learnerId: this.guest.viewer.userId, seq: this.seq++, at: new Date(at), zone, durationMs: 1000, deviceId: this.guest.viewer.sessionId, receivedAt: new Date(at) };
  }

  /** A rating of a card; gives its id. */
  async rate(factId: string, rating: number, at: number, zone = 'Europe/Berlin'): Promise<string> {
    const id = freshId();
    await insertAll(this.query, 'Review', [{ ...this.common(at, zone), id, factId, kind: 'rating', rating }]);
    return id;
  }

  async undo(factId: string, undoes: string, at: number, zone = 'Europe/Berlin'): Promise<void> {
    await insertAll(this.query, 'Review', [{ ...this.common(at, zone), id: freshId(), factId, kind: 'undo', undoes }]);
  }

  async suspend(factId: string, at: number, zone = 'Europe/Berlin'): Promise<void> {
    await insertAll(this.query, 'Review', [{ ...this.common(at, zone), id: freshId(), factId, kind: 'suspend' }]);
  }

  /** An answer to a question of an attempt, with its line for each fact. */
  async answer(attempt: BuiltAttempt, position: number, isRight: boolean, at: number, zone = 'Europe/Berlin'): Promise<void> {
    const { item, right, wrong } = attempt.questions[position]!;
    const id = freshId();
    const [row] = await this.query('SELECT options FROM "AttemptItem" WHERE "attemptId" = $1 AND position = $2', [attempt.id, position]);
    const itemOption = new Map((row!.options as { id: string; optionId: string }[]).map((option) => [option.id, option.optionId]));
    const response = inItemOptions(isRight ? right : wrong, itemOption);
    await insertAll(this.query, 'Response', [{ ...this.common(at, zone), id, attemptId: attempt.id, itemId: item.id, itemVersion: 1, response }]);
    await insertAll(this.query, 'Review', item.factIds.map((factId) => ({ ...this.common(at, zone), id: freshId(), factId, kind: 'answer', responseId: id })));
  }

  /** A quiz on an article and then 90 days of ratings, some undone, in several zones. */
  async live(article: BuiltArticle, seed: string, now: number, days = 90): Promise<void> {
    const random = seededRandom(seed);
    const attempt = await buildAttempt(this.query, this.guest, article);
    const start = now - days * dayMs;
    for (const { position } of attempt.questions) await this.answer(attempt, position, random() < 0.7, start + position * 60_000);
    const facts = article.items.flatMap(({ factIds }) => factIds);
    for (let at = start + dayMs; at < now; at += random() * 2 * dayMs) {
      const factId = facts[Math.floor(random() * facts.length)]!;
      const zone = zones[Math.floor(random() * zones.length)]!;
      const id = await this.rate(factId, 1 + Math.floor(random() * 4), at, zone);
      if (random() < 0.1) await this.undo(factId, id, at + 1, zone);
    }
    await this.query('UPDATE "Attempt" SET "submittedAt" = "startedAt", score = 0.5 WHERE id = $1', [attempt.id]);
    await this.query('UPDATE "User" SET "nextSeq" = $2 WHERE id = $1', [this.guest.viewer.userId, this.seq]);
  }
}

function inItemOptions(response: ItemResponse, itemOption: ReadonlyMap<string, string>): ItemResponse {
  if (response.form === 'choice') return { ...response, optionId: itemOption.get(response.optionId)! };
  return response.form === 'multiple' ? { ...response, optionIds: response.optionIds.map((id) => itemOption.get(id)!) } : response;
}
