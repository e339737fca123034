import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradebookOf, markedAttempt, type TakenAttempt } from '#classrooms/gradebook';
import { cleanName } from '#classrooms/naming';
import { groupedCode, newJoinCode, normalisedCode } from '#classrooms/join-code';
import { seededRandom } from '#core/random';
import type { ItemKey } from '#items/item';

const evidence = { start: 0, end: 1, sentence: { start: 0, end: 2 } };
const keyOf = (answer: string): ItemKey => ({ form: 'typed', answers: [answer], evidence });
const questions = [{ itemId: 'a', key: keyOf('Seoul') }, { itemId: 'b', key: keyOf('Tokyo') }, { itemId: 'c', key: null }];
const typed = (itemId: string, text: string, receivedAt = 1) => ({ itemId, response: { form: 'typed' as const, text }, receivedAt });
const taken = (more: Partial<TakenAttempt> = {}): TakenAttempt => ({ learnerId: 'p', id: 'x', number: 1, startedAt: 0, submittedAt: 5, answers: [], ...more });

test('the last answer to a question counts; a withdrawn question does not', () => {
  const attempt = markedAttempt(taken({ answers: [typed('a', 'Busan'), typed('b', 'Tokyo'), typed('a', 'Seoul'), typed('c', 'x')] }), questions, 10);
  expect(attempt.cells.map(({ mark }) => mark)).toEqual(['right', 'right', 'void']);
  expect([attempt.points, attempt.of, attempt.score, attempt.answered, attempt.late]).toEqual([2, 2, 1, 3, false]);
});

test('an attempt is late by when it was handed in, while open by its last answer', () => {
  expect(markedAttempt(taken({ submittedAt: 11 }), questions, 10).late).toBe(true);
  expect(markedAttempt(taken({ submittedAt: 10 }), questions, 10).late).toBe(false);
  expect(markedAttempt(taken({ submittedAt: null, answers: [typed('a', 'x', 11)] }), questions, 10).late).toBe(true);
  expect(markedAttempt(taken({ submittedAt: null, answers: [typed('a', 'x', 9)] }), questions, 10).late).toBe(false);
});

test('the order in which attempts and pupils are read changes nothing but the order of pupils', () => {
  const attempt = fc.record({ learnerId: fc.constantFrom('p', 'q', 'stranger'), number: fc.integer({ min: 1, max: 3 }), submittedAt: fc.option(fc.integer({ min: 1, max: 20 })), right: fc.boolean() });
  const attempts = fc.uniqueArray(attempt, { selector: ({ learnerId, number }) => `${learnerId}${number}`, maxLength: 8 });
  fc.assert(fc.property(attempts, fc.infiniteStream(fc.integer()), (given, order) => {
    const all = given.map(({ right, ...rest }) => taken({ ...rest, id: `${rest.learnerId}${rest.number}`, answers: [typed('a', right ? 'Seoul' : 'Busan')] }));
    const pupils = [{ id: 'p', name: 'P' }, { id: 'q', name: 'Q' }];
    const book = gradebookOf({ questions, pupils, attempts: all, dueAt: 10 });
    const mixed = all.map((each) => ({ each, place: order.next().value as number })).sort((a, b) => a.place - b.place).map(({ each }) => each);
    expect(gradebookOf({ questions, pupils, attempts: mixed, dueAt: 10 })).toEqual(book);
    expect(book.handedIn).toBe(new Set(all.filter(({ learnerId, submittedAt }) => learnerId !== 'stranger' && submittedAt !== null).map(({ learnerId }) => learnerId)).size);
    for (const row of book.pupils) expect(row.counting === null).toBe(row.state === 'not-started');
  }));
});

test('a join code reads the same however it is spelled', () => {
  fc.assert(fc.property(fc.integer(), fc.constantFrom('', ' ', '-', '  '), (seed, between) => {
    const code = newJoinCode(seededRandom(seed));
    expect(normalisedCode(code.toLowerCase().split('').join(between))).toBe(code);
    expect(normalisedCode(groupedCode(code))).toBe(code);
  }));
});

test('a clean name stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
    const name = cleanName(text, 40);
    expect(name === null ? null : cleanName(name, 40)).toBe(name);
  }));
});
