import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { words } from '#ui/words';
import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/frame.css';
import '#ui/styles/controls.css';
import '#ui/styles/kinds.css';
import '#ui/styles/card.css';
import '#ui/styles/quiz.css';
import '#ui/styles/pages.css';

export const metadata: Metadata = {
  title: { default: `${words.tagline} · ${words.product}`, template: `%s · ${words.product}` },
  description: words.lead,
  icons: { icon: '/icon.svg' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [{ media: '(prefers-color-scheme: light)', color: '#ffffff' }, { media: '(prefers-color-scheme: dark)', color: '#171c22' }],
};

const fonts = ['/fonts/newsreader-latin-opsz-normal.woff2', '/fonts/public-sans-latin-wght-normal.woff2'];

/** The theme that this browser chose; without a choice the style sheets follow the device. */
async function chosenTheme(): Promise<'light' | 'dark' | undefined> {
  const theme = (await cookies()).get('theme')?.value;
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-theme={await chosenTheme()}>
      <head>
        {fonts.map((href) => <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={href} />)}
      </head>
      <body>
        <a className="skip" href="#main">{words.skip}</a>
        {children}
      </body>
    </html>
  );
}
