import { disconnect } from '#server/prisma';
import { rebuildProjections } from '#server/projections';

const { learners, cards, attempts } = await rebuildProjections();
console.log(`Rebuilt ${cards} cards and ${attempts} scores of ${learners} learners.`);
await disconnect();
