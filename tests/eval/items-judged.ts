import type { ItemsOffered } from '#tests/eval/items-offered';
import { agreement, hashOfItem, isAccepted, isKeyed, readItemVerdicts, type Verdict } from '#tests/eval/items-verdicts';
import { percent, type Section } from '#tests/eval/section';

const share = (part: number, of: number) => (of === 0 ? 0 : (100 * part) / of);
const named = (name: string, own: readonly Verdict[]) => {
  const accepted = own.filter(isAccepted).length;
  return { name, accepted, judged: own.length, share: share(accepted, own.length) };
};

function groups(verdicts: readonly Verdict[], nameOf: (verdict: Verdict) => string) {
  return [...new Set(verdicts.map(nameOf))].map((name) => named(name, verdicts.filter((verdict) => nameOf(verdict) === name))).sort((a, b) => b.judged - a.judged);
}

const listed = (all: ReturnType<typeof groups>) => all.map(({ name, accepted, judged, share: part }) => `${name} ${percent(part)} (${accepted} of ${judged})`).join(', ');

/** Why questions were not accepted, most frequent first. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`).join('; ');
}

function agreementLine(verdicts: readonly Verdict[]): string[] {
  const found = agreement(verdicts);
  return found ? [`Two readers judged ${found.both} of them; ${percent(share(found.alike, found.both))} % alike, kappa ${found.kappa.toFixed(2)}.`] : ['No second reader has judged them yet.'];
}

/** The verdicts of who judged a round first: reader A where there is one. */
function byFirstReader(own: readonly Verdict[]): Verdict[] {
  const [reader] = own.map((verdict) => verdict.reader).sort();
  return own.filter((verdict) => verdict.reader === reader);
}

function roundLines(round: number, all: readonly Verdict[]): string[] {
  const own = all.filter((verdict) => verdict.round === round);
  const first = byFirstReader(own);
  return [
    `Round ${round}: ${first.filter(isAccepted).length} of ${first.length} accepted. By form: ${listed(groups(first, ({ form }) => form))}. By template: ${listed(groups(first, ({ form, template }) => `${template}/${form}`))}.`,
    ...agreementLine(own),
    `Criteria not met in round ${round}: ${counted(first.flatMap(({ failed }) => failed)) || 'none'}. Causes: ${counted(first.filter((one) => !isAccepted(one)).map(({ reason }) => reason.split(':')[0] ?? '')) || 'none'}.`,
  ];
}

/** Verdicts of the last round that hold for what is offered now, wording and all. */
function stillOffered(last: readonly Verdict[], articles: readonly ItemsOffered[]): readonly Verdict[] {
  const now = new Set(articles.flatMap(({ offered }) => offered.map(({ item }) => `${item.id} ${hashOfItem(item)}`)));
  return last.filter(({ item, hash }) => now.has(`${item} ${hash}`));
}

/** What readers judged of the questions: the last round's shares as goals, all rounds as lines. */
export function judgedFigures(articles: readonly ItemsOffered[]): Pick<Section, 'goals' | 'lines'> {
  const verdicts = readItemVerdicts();
  const rounds = [...new Set(verdicts.map(({ round }) => round))].sort((a, b) => a - b);
  const round = rounds.at(-1) ?? 0;
  const last = byFirstReader(verdicts.filter((verdict) => verdict.round === round));
  const [all, keyed] = [named('all', last), last.filter(isKeyed).length];
  const least = groups(last, ({ form }) => form).sort((a, b) => a.share - b.share)[0];
  const occurs = last.filter((verdict) => verdict.occurs).length;
  const still = named('still', stillOffered(last, articles));
  const enough = last.length >= 200;
  return {
    goals: [
      { figure: `Questions accepted on all nine criteria, round ${round}`, measured: `${percent(all.share)} (${all.accepted} of ${all.judged})`, goal: '90', reached: enough && all.share >= 90 },
      { figure: 'Key right and the only one', measured: `${percent(share(keyed, last.length))} (${keyed} of ${last.length})`, goal: '99', reached: enough && share(keyed, last.length) >= 99 },
      { figure: 'Accepted per form, the least', measured: least ? `${percent(least.share)} (${least.name})` : 'none judged', goal: '80', reached: least !== undefined && least.share >= 80 },
      { figure: 'Asks merely what occurs', measured: `${percent(share(occurs, last.length))} %`, goal: 'at most 20', reached: last.length > 0 && share(occurs, last.length) <= 20 },
    ],
    lines: [...rounds.toReversed().flatMap((one) => roundLines(one, verdicts)), `Of the last round ${still.judged} are offered now word for word; ${percent(still.share)} % of these were accepted.`],
  };
}
