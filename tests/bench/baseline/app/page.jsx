export const dynamic = 'force-dynamic';

/** A bare page, rendered at each request. */
// oxlint-disable-next-line import/no-default-export -- Next.js finds it so
export default function Page() {
  return (
    <main>
      <h1>Bare</h1>
      <p>Rendered at each request.</p>
    </main>
  );
}
