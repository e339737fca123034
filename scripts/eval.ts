/** `npm run eval [PART...]`: measures how well articles are read; without PART all parts, and docs/measurements.md is written anew. */
import { evaluate } from '#tests/eval/evaluate';

process.exitCode = await evaluate(process.argv.slice(2));
