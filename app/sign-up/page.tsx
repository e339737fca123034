import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { currentTokens, currentViewer } from '#server/current-viewer';
import { guestTrace } from '#server/merge';
import { nextPath } from '#server/next-path';
import { accountWords as words } from '#ui/words/accounts';
import '#ui/styles/accounts.css';
import { SiteFrame } from '#app/site-frame';
import { SignUpClient } from './sign-up-client';

type Props = { searchParams: Promise<Record<string, unknown>> };

export const metadata: Metadata = { title: words.signUp };

export default async function SignUpPage({ searchParams }: Props) {
  const { next: asked, as } = await searchParams;
  const next = nextPath(asked);
  if ((await currentViewer())?.userName) redirect(next);
  const trace = await guestTrace((await currentTokens()).guest);
  return (
    <SiteFrame>
      <div className="wrap page">
        <div className="account-page">
          <SignUpClient
            next={next} role={as === 'teacher' ? 'teacher' : 'student'}
            head={<><h1>{words.signUp}</h1><p className="lead">{words.signUpLead} {trace && words.signUpKeeps}</p></>}
            foot={<p className="account-links"><Link href={`/sign-in?next=${encodeURIComponent(next)}`} prefetch={false}>{words.haveAccount} {words.signIn}</Link></p>}
          />
        </div>
      </div>
    </SiteFrame>
  );
}
