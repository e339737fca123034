/** A bar from 0 to 1; the number stands beside it, so it is silent. */
export function Meter({ share }: { share: number }) {
  return (
    <svg className="meter" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect className="whole" width="100%" height="12" />
      <rect className="part" width={`${(share * 100).toFixed(2)}%`} height="12" />
    </svg>
  );
}
