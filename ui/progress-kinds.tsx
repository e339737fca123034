import Link from 'next/link';
import type { FactKind } from '#facts/fact';
import type { Share } from '#progress/recall';
import { Meter } from '#ui/chart-meter';
import { KindLabel } from '#ui/kind';
import { ProgressSection } from '#ui/progress-section';
import { type Kind, kindNames, kindOf } from '#ui/words';
import { progressWords as words } from '#ui/words/progress';

type KindShare = Share & { readonly kind: Kind | null };

const shareRight = ({ right, counted }: Share) => (counted === 0 ? 0 : right / counted);

/** The six kinds that people meet, of the kinds that facts have; the best first, one's own cards last. */
function asPeopleMeetThem(byKind: readonly (Share & { kind: FactKind | null })[]): KindShare[] {
  const sums = new Map<Kind | null, KindShare>();
  for (const { kind: factKind, all, counted, right } of byKind) {
    const kind = factKind && kindOf[factKind];
    const sum = sums.get(kind) ?? { kind, all: 0, counted: 0, right: 0 };
    sums.set(kind, { kind, all: sum.all + all, counted: sum.counted + counted, right: sum.right + right });
  }
  return [...sums.values()].sort((a, b) => Number(a.kind === null) - Number(b.kind === null) || shareRight(b) - shareRight(a));
}

function KindRow({ share }: { share: KindShare }) {
  const { kind, all, counted, right } = share;
  return (
    <tr className={kind ?? 'own'}>
      <th scope="row">{kind ? <KindLabel kind={kind} /> : words.ownCards}</th>
      <td>{counted > 0 && <Meter share={right / counted} />}</td>
      <td className="figure"><b>{words.inHundred(right, counted) ?? <span className="small">{words.nothingCounts}</span>}</b></td>
      <td className="figure"><Link href={`/progress/answers?kind=${kind ?? 'own'}`} prefetch={false} aria-label={words.kindAnswers(kind ? kindNames[kind] : words.ownCards, all)}>{all}</Link></td>
    </tr>
  );
}

/** Fewer answers about a kind say nothing about it. */
const fewest = 3;

/** The kinds that are known best and least, where answers enough tell them apart; the only kind there is, twice; else null. */
function bestAndWorst(shares: readonly KindShare[]): [KindShare | null, KindShare | null] {
  const told = shares.filter(({ kind, counted }) => kind !== null && counted >= fewest);
  const [best, worst] = [told[0] ?? null, told.at(-1) ?? null];
  const isOnly = shares.filter(({ counted }) => counted > 0).length === 1;
  return best && worst && (isOnly || shareRight(best) > shareRight(worst)) ? [best, worst] : [null, null];
}

/** How often answers were right, by what they were about. */
export function ProgressKinds({ byKind }: { byKind: readonly (Share & { kind: FactKind | null })[] }) {
  const shares = asPeopleMeetThem(byKind);
  const [best, worst] = bestAndWorst(shares);
  return (
    <ProgressSection id="kinds" title={words.kinds} aside={words.kindsUnit} text={words.kindsText(best?.kind ?? null, worst?.kind ?? null)}>
      <table className="measures">
        <thead><tr className="small muted"><th scope="col">{words.kind}</th><th scope="col"><span className="visually-hidden">{words.bar}</span></th><th scope="col" className="figure">{words.of100}</th><th scope="col" className="figure">{words.answers}</th></tr></thead>
        <tbody>{shares.map((share) => <KindRow key={share.kind ?? 'own'} share={share} />)}</tbody>
      </table>
    </ProgressSection>
  );
}
