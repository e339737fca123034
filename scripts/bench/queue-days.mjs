/** Runs in a process of its own, under tsx: prints as JSON how many ms the day of review of each learner in BENCH_LEARNERS takes, once warm. */
import { disconnect } from '#server/prisma';
import { reviewDay } from '#server/review-day';

const warmUps = 40;
const ids = process.env.BENCH_LEARNERS.split(',');
const times = [];
for (const [at, userId] of ids.entries()) {
  const startedAt = performance.now();
  await reviewDay({ userId, role: 'guest', sessionId: userId }, { now: Date.now(), zone: 'Europe/Berlin' });
  if (at >= warmUps) times.push(performance.now() - startedAt);
}
await disconnect();
console.log(JSON.stringify(times));
