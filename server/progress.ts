import 'server-only';
import { studyDay } from '#core/time';
import type { TakenQuiz } from '#progress/listed';
import { type Progress, progressOf } from '#progress/progress';
import { readProgressLog } from '#server/progress-log';
import { readTakenQuizzes } from '#server/progress-quizzes';
import type { Clock } from '#server/review-day';
import type { Viewer } from '#server/viewer';

export type ProgressPage = { readonly progress: Progress; readonly quizzes: readonly TakenQuiz[]; readonly titles: ReadonlyMap<string, string> };

/** What the viewer has learned so far; null when nothing was answered or put into review yet. Two queries. */
export async function readProgress(viewer: Viewer, { now, zone }: Clock): Promise<ProgressPage | null> {
  const { recalls, cards } = await readProgressLog(viewer);
  if (recalls.length === 0 && cards.length === 0) return null;
  const progress = progressOf(recalls, cards, studyDay(now, zone), zone);
  return { progress, ...(await readTakenQuizzes(viewer, progress.byArticle.map(({ slug }) => slug))) };
}
