/** The least that Next.js wants around a page. */
// oxlint-disable-next-line import/no-default-export -- Next.js finds it so
export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
