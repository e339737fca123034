import type { Result } from '#core/result';
import type { Rating } from '#reviews/review';
import type { ReviewCard } from '#reviews/review-card';
import { postJson } from '#app/post-json';

/** What was done with a card, as the server takes it, but for the time of sending. */
export type Line = { readonly id: string; readonly factId: string; readonly answeredAt: number; readonly zone: string; readonly durationMs: number } & (
  | { readonly kind: 'rating'; readonly rating: Rating; readonly itemId: string | null }
  | { readonly kind: 'undo'; readonly undoes: string }
  | { readonly kind: 'suspend' | 'bury' }
);

export type Stored = { readonly due: string | null; readonly days: number | null; readonly card: ReviewCard | null };

type Outcome = Result<Stored, { code: string }>;

/** Refusals that pass: the line is kept and sent again. */
const passing = ['offline', 'unavailable', 'busy', 'internal', 'no-session', 'too-many'];

/**
 * Lines on their way to the server: sent one by one in their order, and kept in this browser, by learner, until the server
 * has answered each. What is sent again keeps its id, so nothing counts twice.
 */
export class Outbox {
  private readonly name: string;
  private readonly onChange: (facts: readonly string[], code: string | null) => void;
  private lines: Line[] = [];
  private sending = false;
  private code: string | null = null;
  private readonly waiting = new Map<string, (outcome: Outcome) => void>();

  /** @param onChange told the facts whose lines wait, and why when they could not be sent */
  constructor(learnerId: string, onChange: (facts: readonly string[], code: string | null) => void) {
    this.onChange = onChange;
    this.name = `dateline-reviews-${learnerId}`;
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.name) ?? '[]');
      if (Array.isArray(kept)) this.lines = kept as Line[];
    } catch {
      this.lines = [];
    }
  }

  /** The facts whose lines wait, in the order of the lines. */
  facts(): string[] {
    return this.lines.map(({ factId }) => factId);
  }

  /** Sends a line after those before it; answers when the server has. */
  send(line: Line): Promise<Outcome> {
    this.lines.push(line);
    this.keep();
    const outcome = new Promise<Outcome>((resolve) => this.waiting.set(line.id, resolve));
    this.tell(this.code);
    void this.flush();
    return outcome;
  }

  /** Sends what waits, until all is through or one cannot be sent now. */
  async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    this.tell(this.code);
    for (let line = this.lines[0]; line; line = this.lines[0]) {
      const outcome = await postJson<Stored>('/api/reviews', { ...line, sentAt: Date.now() });
      if (!outcome.ok && passing.includes(outcome.error.code)) {
        this.sending = false;
        return this.tell(outcome.error.code);
      }
      this.settle(line, outcome);
    }
    this.sending = false;
    this.tell(null);
  }

  private settle(line: Line, outcome: Outcome): void {
    this.lines.shift();
    this.keep();
    this.waiting.get(line.id)?.(outcome);
    this.waiting.delete(line.id);
  }

  private tell(code: string | null): void {
    this.code = code;
    this.onChange(this.facts(), code);
  }

  private keep(): void {
    try {
      if (this.lines.length > 0) localStorage.setItem(this.name, JSON.stringify(this.lines));
      else localStorage.removeItem(this.name);
    } catch {
      // A browser that keeps nothing: the lines live as long as the page.
    }
  }
}
