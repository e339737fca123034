import { describe, expect, test } from 'vitest';
import { answerTo } from '#tests/integration/build';
import { faultDrill } from './drill';

const questions = 6;
const { learner, stored } = faultDrill(questions);

// Faults F9 and F10, as the server sees them.
describe('an answer that arrives again', () => {
  test('because the reply to it was lost: it is stored once, and the second reply is the first', async () => {
    const person = await learner();
    for (const question of person.attempt.questions) {
      const answer = answerTo(question);
      const lost = await person.send(answer);
      const repeated = await person.send(answer);
      expect([repeated.status, repeated.json]).toEqual([200, lost.json]);
    }
    expect((await stored(person)).ids).toHaveLength(questions);
  });

  test('by a double click, at the same moment with the same id: both are acknowledged, one row', async () => {
    const person = await learner();
    const answer = answerTo(person.attempt.questions[0]!);
    const replies = await Promise.all([person.send(answer), person.send(answer)]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect((await stored(person)).ids).toEqual([answer.id]);
  });

  test('from a second tab, with an id of its own: one is stored, the other is told so', async () => {
    const person = await learner();
    const question = person.attempt.questions[0]!;
    const replies = await Promise.all([person.send(answerTo(question)), person.send(answerTo(question, question.wrong))]);
    expect(replies.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect((await stored(person)).ids).toEqual([...person.acknowledged]);
  });
});
