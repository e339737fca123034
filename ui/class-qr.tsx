import { encode } from 'uqr';
import { classWords } from '#ui/words/classes';

/** A join link as a picture for a camera, dark on light in both themes. */
export function JoinPicture({ link, code }: { link: string; code: string }) {
  const { data, size } = encode(link, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <title>{classWords.qrLabel(code)}</title>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
