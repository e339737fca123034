import { z } from 'zod';
import { ok } from '#core/result';
import { startAttempt } from '#server/attempts';
import { limit } from '#server/limits';
import { readQuiz } from '#server/quiz-view';
import { route } from '#server/route';

const Params = z.object({});
const Body = z.strictObject({ slug: z.string().min(1).max(200), firstItemId: z.uuid().optional() });

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
    const first = body.firstItemId ? (await readQuiz(viewer, id))?.questions[0]?.question : undefined;
    return ok({ id, first: first ?? null });
  },
});
