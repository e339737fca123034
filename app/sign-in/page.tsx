import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { currentViewer } from '#server/current-viewer';
import { nextPath } from '#server/next-path';
import { accountWords as words } from '#ui/words/accounts';
import '#ui/styles/accounts.css';
import { SiteFrame } from '#app/site-frame';
import { SignInClient } from './sign-in-client';

type Props = { searchParams: Promise<Record<string, unknown>> };

export const metadata: Metadata = { title: words.signIn };

export default async function SignInPage({ searchParams }: Props) {
  const next = nextPath((await searchParams).next);
  if ((await currentViewer())?.userName) redirect(next);
  const on = `?next=${encodeURIComponent(next)}`;
  return (
    <SiteFrame>
      <div className="wrap page">
        <div className="account-page">
          <h1>{words.signIn}</h1>
          <p className="lead">{words.signInLead}</p>
          <SignInClient next={next} />
          <p className="account-links">
            <Link href={`/sign-up${on}`} prefetch={false}>{words.signUp}</Link>
            <Link href={`/recover${on}`} prefetch={false}>{words.forgot}</Link>
          </p>
        </div>
      </div>
    </SiteFrame>
  );
}
