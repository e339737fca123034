import { seededRandom } from '#core/random';
import { wholeItem } from '#items/item';
import { makeQuiz } from '#quizzes/quiz';
import type { TeacherQuestion } from '#classrooms/teacher-question';

/** Questions to begin a set with. */
const usualCount = 10;

/** The questions that a set of an article begins with: a quiz that fits together, the same each time. `questions` come best first. */
export function usualQuiz(questions: readonly TeacherQuestion[], slug: string): TeacherQuestion[] {
  const items = questions.flatMap(({ itemId, factIds, difficulty, shown, key }) => (key ? [wholeItem({ id: itemId, factIds, difficulty, shown, key })] : []));
  const chosen = makeQuiz(items, { count: usualCount, random: seededRandom(slug) });
  return chosen.flatMap(({ id }) => questions.find(({ itemId }) => itemId === id) ?? []);
}
