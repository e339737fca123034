import { freshId } from '#tests/integration/build';

type Ids = { classroomId?: string; setId?: string; assignmentId?: string; pupilId?: string; itemId?: string };

/** A request for each route about classes, sets and assignments, with the ids that are given and fresh ones elsewhere. */
export function classSamples({ classroomId = freshId(), setId = freshId(), assignmentId = freshId(), pupilId = freshId(), itemId = freshId() }: Ids = {}) {
  const [inClass, ofSet, ofAssignment] = [{ classroomId }, { setId }, { assignmentId }];
  return {
    '/api/classes': { params: {}, body: { id: freshId(), name: 'Mine', zone: 'UTC' } },
    '/api/classes/[classroomId]/changes': { params: inClass, body: { kind: 'lock' } },
    '/api/classes/[classroomId]/deletion': { params: inClass, body: {} },
    '/api/classes/[classroomId]/departure': { params: inClass, body: {} },
    '/api/classes/[classroomId]/removals': { params: inClass, body: { userIds: [pupilId] } },
    '/api/classes/[classroomId]/reset-codes': { params: inClass, body: { pupilId } },
    '/api/join': { params: {}, body: { code: 'BCDF GHJK', name: 'Ada' } },
    '/api/sets/[setId]': { params: ofSet, body: { title: 'Mine', items: [{ itemId, itemVersion: 1 }] } },
    '/api/sets/[setId]/deletion': { params: ofSet, body: {} },
    '/api/assignments': { params: {}, body: { id: freshId(), setId, classroomId, opensAt: null, dueAt: '2100-01-01T08:00', attemptsAllowed: 1, feedback: 'atOnce' } },
    '/api/assignments/[assignmentId]/attempts': { params: ofAssignment, body: {} },
    '/api/assignments/[assignmentId]/changes': { params: ofAssignment, body: { dueAt: '2100-01-02T08:00' } },
    '/api/assignments/[assignmentId]/deletion': { params: ofAssignment, body: {} },
  };
}
