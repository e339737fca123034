import type { Metadata } from 'next';
import Link from 'next/link';
import { nextPath } from '#server/next-path';
import { accountWords as words } from '#ui/words/accounts';
import '#ui/styles/accounts.css';
import { SiteFrame } from '#app/site-frame';
import { RecoverClient } from './recover-client';

type Props = { searchParams: Promise<Record<string, unknown>> };

export const metadata: Metadata = { title: words.recover };

export default async function RecoverPage({ searchParams }: Props) {
  const next = nextPath((await searchParams).next);
  return (
    <SiteFrame>
      <div className="wrap page">
        <div className="account-page">
          <RecoverClient
            next={next}
            head={<><h1>{words.recover}</h1><p className="lead">{words.recoverLead}</p></>}
            foot={<p className="account-links"><Link href={`/sign-in?next=${encodeURIComponent(next)}`} prefetch={false}>{words.signIn}</Link></p>}
          />
        </div>
      </div>
    </SiteFrame>
  );
}
