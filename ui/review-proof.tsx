import type { Context } from '#articles/context';
import { type Kind } from '#ui/words';

/** So much of each neighbour is shown: on a phone the proving sentence has to be in sight. */
const reach = 90;

function lastWords(text: string): string {
  return text.length <= reach ? text : `… ${text.slice(-reach).replace(/^\S*\s/, '')}`;
}

function firstWords(text: string): string {
  return text.length <= reach ? text : `${text.slice(0, reach).replace(/\s\S*$/, '')} …`;
}

/** The sentence that proves a card's answer, among its neighbours, with the very words marked. */
export function ReviewProof({ proof, kind }: { proof: Context; kind: Kind }) {
  const { before, sentence, hit, after } = proof;
  return (
    <p className="proof">
      {before && `${lastWords(before)} `}
      <span className="sentence">
        {sentence.slice(0, hit.start)}
        <mark className={`mark ${kind}`}>{sentence.slice(hit.start, hit.end)}</mark>
        {sentence.slice(hit.end)}
      </span>
      {after && ` ${firstWords(after)}`}
    </p>
  );
}
