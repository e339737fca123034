import { groupedCode, normalisedCode } from '#classrooms/join-code';
import { JoinPage } from '#app/join/join-page';

export { metadata } from '#app/join/join-page';

/** More than a code can be long, with what people put in between. */
const longest = 40;

export default async function JoinWithCodePage({ params }: { params: Promise<{ code: string }> }) {
  const typed = decodeURIComponent((await params).code).slice(0, longest);
  return <JoinPage code={groupedCode(normalisedCode(typed))} />;
}
