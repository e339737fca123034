import { hasCorpora, corporaFolder } from '#tests/eval/corpora';
import { report } from '#tests/eval/report';
import type { Section } from '#tests/eval/section';

/** The parts of the evaluation by name, in the order they are printed; each is loaded when its turn comes. */
const parts: Readonly<Record<string, () => Promise<Section>>> = {
  names: async () => (await import('#tests/eval/names')).evaluateNames(),
  parts: async () => (await import('#tests/eval/parts')).evaluateParts(),
  dates: async () => (await import('#tests/eval/dates')).evaluateDates(),
  countries: async () => (await import('#tests/eval/countries')).evaluateCountries(),
  numbers: async () => (await import('#tests/eval/numbers')).evaluateNumbers(),
  roles: async () => (await import('#tests/eval/roles')).evaluateRoles(),
  quotes: async () => (await import('#tests/eval/quotes')).evaluateQuotes(),
  golden: async () => (await import('#tests/eval/golden')).evaluateGolden(),
  main: async () => (await import('#tests/eval/main')).evaluateMain(),
  facts: async () => (await import('#tests/eval/facts')).evaluateFacts(),
  items: async () => (await import('#tests/eval/items')).evaluateItems(),
  cost: async () => (await import('#tests/eval/cost')).evaluateCost(),
};

/** These need nothing but the articles that come with us. */
const atHome = new Set(['golden', 'main']);

function print({ title, goals, lines }: Section): void {
  console.log(`\n## ${title}\n`);
  for (const { figure, measured, goal, reached } of goals) console.log(`${reached === null ? '  ' : reached ? 'ok' : '!!'} ${figure}: ${measured} (goal ${goal})`);
  for (const line of lines) console.log(line);
}

/** Runs the named parts, or all; prints what they found, and writes it into docs/measurements.md when it was all. Returns the exit status: 2 for an unknown part, else 0. */
export async function evaluate(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.find((name) => !(name in parts));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}". Parts: ${Object.keys(parts).join(', ')}.`);
    return 2;
  }
  if (!hasCorpora) console.log(`The annotated news is not at ${corporaFolder}: what needs it is skipped. Set CORPORA to where it lies.`);
  const sections: Section[] = [];
  for (const name of (wanted.length > 0 ? wanted : Object.keys(parts)).filter((one) => hasCorpora || atHome.has(one))) {
    const part = parts[name];
    if (!part) continue;
    const section = await part();
    print(section);
    sections.push(section);
  }
  if (wanted.length === 0 && hasCorpora) report(sections, new Date().toISOString().slice(0, 10));
  return 0;
}
