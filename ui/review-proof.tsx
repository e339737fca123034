import type { Context } from '#articles/context';
import { type Kind } from '#ui/words';

/** The sentence that proves a card's answer, among its neighbours, with the very words marked. */
export function ReviewProof({ proof, kind }: { proof: Context; kind: Kind }) {
  const { before, sentence, hit, after } = proof;
  return (
    <p className="proof">
      {before && `${before} `}
      <span className="sentence">
        {sentence.slice(0, hit.start)}
        <mark className={`mark ${kind}`}>{sentence.slice(hit.start, hit.end)}</mark>
        {sentence.slice(hit.end)}
      </span>
      {after && ` ${after}`}
    </p>
  );
}
