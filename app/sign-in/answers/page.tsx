import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentTokens, currentViewer } from '#server/current-viewer';
import { guestTrace } from '#server/merge';
import { nextPath } from '#server/next-path';
import { AccountTrace } from '#ui/account-trace';
import { accountWords as words } from '#ui/words/accounts';
import '#ui/styles/accounts.css';
import { SiteFrame } from '#app/site-frame';
import { AnswersClient } from './answers-client';

type Props = { searchParams: Promise<Record<string, unknown>> };

export const metadata: Metadata = { title: words.answersTitle };

export default async function AnswersPage({ searchParams }: Props) {
  const next = nextPath((await searchParams).next);
  const viewer = await currentViewer();
  const trace = viewer?.userName ? await guestTrace((await currentTokens()).guest) : null;
  if (!trace) redirect(next);
  return (
    <SiteFrame>
      <div className="wrap page">
        <div className="account-page recovery-code">
          <h1>{words.answersTitle}</h1>
          <AccountTrace trace={trace} />
          <AnswersClient next={next} />
        </div>
      </div>
    </SiteFrame>
  );
}
