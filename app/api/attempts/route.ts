import { z } from 'zod';
import { ok } from '#core/result';
import type { Question } from '#quizzes/presented';
import { placeOfItem, startAttempt } from '#server/attempts';
import { limit } from '#server/limits';
import { readQuiz } from '#server/quiz-view';
import { route } from '#server/route';
import type { Viewer } from '#server/viewer';

const Params = z.object({});
const Body = z.strictObject({ slug: z.string().min(1).max(200), firstItemId: z.uuid().optional() });

/** The question that an attempt asks by an item, where it still waits for an answer: an attempt that was open before may not ask it. */
async function openQuestion(viewer: Viewer, attemptId: string, itemId: string): Promise<Question | null> {
  const place = await placeOfItem(viewer, attemptId, itemId);
  const asked = place === null ? undefined : (await readQuiz(viewer, attemptId))?.questions[place];
  return asked && !asked.answered ? asked.question : null;
}

/** Starts the quiz of an article, or finds the one that is open. */
export const POST = route({
  params: Params,
  body: Body,
  guests: 'create',
  async handle({ viewer, body, client }) {
    const allowed = await limit('start', { learner: viewer.userId, address: client.address });
    if (!allowed.ok) return allowed;
    const started = await startAttempt(viewer, body.slug, body.firstItemId);
    if (!started.ok) return started;
    const { id } = started.value;
    return ok({ id, first: body.firstItemId ? await openQuestion(viewer, id, body.firstItemId) : null });
  },
});
