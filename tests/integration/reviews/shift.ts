import { rebuildCards } from '#server/projections';
import { prisma } from '#server/prisma';
import type { Guest, Query } from '#tests/integration/build';

/** Moves all that a learner did into the past, as if the days had gone by, and folds it anew. */
export async function letDaysPass(query: Query, { viewer }: Guest, days: number): Promise<void> {
  const move = (columns: string[]) => columns.map((column) => `"${column}" = "${column}" - make_interval(days => $2)`).join(', ');
  await query(`UPDATE "Response" SET ${move(['at', 'receivedAt'])} WHERE "learnerId" = $1`, [viewer.userId, days]);
  await query(`UPDATE "Review" SET ${move(['at', 'receivedAt'])} WHERE "learnerId" = $1`, [viewer.userId, days]);
  await query(`UPDATE "WantedFact" SET ${move(['addedAt'])} WHERE "learnerId" = $1`, [viewer.userId, days]);
  await prisma.$transaction((tx) => rebuildCards(tx, viewer.userId));
}
