import { classSamples } from '#tests/integration/classes/class-samples';
import { answerTo, type BuiltAttempt, freshId } from '#tests/integration/build';

/** A request that a route would take. */
export interface Sample {
  params: Record<string, string>;
  body: Record<string, unknown>;
}

/** One for each route that writes; a route that is missing here fails the tests that go through them. */
export function samplesOf(slug: string, attempt: BuiltAttempt, position = 0): Record<string, Sample> {
  return {
    '/api/attempts': { params: {}, body: { slug } },
    '/api/attempts/[attemptId]/responses': { params: { attemptId: attempt.id }, body: answerTo(attempt.questions[position]!) },
    '/api/attempts/[attemptId]/submission': { params: { attemptId: attempt.id }, body: {} },
    ...accountSamples(),
    ...classSamples(),
    ...reviewSamples(attempt),
  };
}

const password = 'a long day in May';

function accountSamples(): Record<string, Sample> {
  return {
    '/api/account/answers': { params: {}, body: {} },
    '/api/account/deletion': { params: {}, body: { password } },
    '/api/account/password': { params: {}, body: { current: password, password: `${password}!` } },
    '/api/account/recovery': { params: {}, body: { userName: 'nobody', code: 'ABCD-EFGH-JKLM', password } },
    '/api/account/recovery-code': { params: {}, body: { password } },
    '/api/account/sessions/[sessionId]/end': { params: { sessionId: freshId() }, body: {} },
    '/api/account/sign-out': { params: {}, body: {} },
    '/api/account/sign-up': { params: {}, body: { userName: 'somebody', password, role: 'student' } },
    '/api/auth/callback/credentials': { params: {}, body: { csrfToken: 'x', userName: 'nobody', password } },
  };
}

const zone = 'UTC';

function reviewSamples({ id }: BuiltAttempt): Record<string, Sample> {
  const text = { front: 'A front', back: 'A back', source: '' };
  return {
    '/api/custom-cards': { params: {}, body: { factId: freshId(), ...text } },
    '/api/custom-cards/[factId]': { params: { factId: freshId() }, body: text },
    '/api/custom-cards/[factId]/deletion': { params: { factId: freshId() }, body: { zone } },
    '/api/reviews': { params: {}, body: { id: freshId(), factId: freshId(), kind: 'rating', rating: 3, itemId: null, answeredAt: 1, sentAt: 1, zone, durationMs: 1 } },
    '/api/reviews/attempts/[attemptId]': { params: { attemptId: id }, body: { wanted: false, zone } },
    '/api/wanted': { params: {}, body: { slug: 'nowhere', zone } },
  };
}

/** Values that are neither UUIDs nor anything else we take: what a query builder would read as an operator, too. */
export const noIds: readonly (readonly [string, unknown])[] = [
  ['an operator {"not": ""}', { not: '' }], ['an operator {"contains": ""}', { contains: '' }], ['an operator {"in": [...]}', { in: [freshId()] }], ['an operator {"gt": ""}', { gt: '' }],
  ['a list', [freshId()]], ['a number', 1], ['true', true], ['null', null], ['an empty text', ''], ['a text', 'abc'], ['a UUID and more', `${freshId()}' OR '1'='1`], ['a UUID with a line end', `${freshId()}\n`],
  ['a UUID in braces', `{${freshId()}}`], ['the nil UUID of another version', '00000000-0000-0000-0000-00000000000g'],
];
