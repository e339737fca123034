import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { currentTokens, currentViewer } from '#server/current-viewer';
import { whatGoesWith } from '#server/deletion';
import { guestTrace } from '#server/merge';
import { now } from '#server/runtime';
import { listSessions } from '#server/sessions';
import type { NamedViewer } from '#server/viewer';
import { AccountTrace } from '#ui/account-trace';
import { accountWords as words } from '#ui/words/accounts';
import '#ui/styles/accounts.css';
import { AnswersClient } from '#app/sign-in/answers/answers-client';
import { SiteFrame } from '#app/site-frame';
import { CodeClient } from './code-client';
import { DeletionClient } from './deletion-client';
import { PasswordClient } from './password-client';
import { SessionsClient } from './sessions-client';
import { SignOutClient } from './sign-out-client';

export const metadata: Metadata = { title: words.account };

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <div className="section"><h2>{title}</h2></div>
      {children}
    </section>
  );
}

function Head({ viewer }: { viewer: NamedViewer }) {
  return (
    <div className="account-head">
      <div>
        <h1>{viewer.userName ? <bdi>{viewer.userName}</bdi> : words.accountAs.guest}</h1>
        <p className="muted">{viewer.userName ? words.accountAs[viewer.role] : words.guestLead}</p>
      </div>
      {viewer.userName ? <SignOutClient /> : <Link className="button primary" href="/sign-up" prefetch={false}>{words.signUp}</Link>}
    </div>
  );
}

async function OwnParts({ viewer, userName }: { viewer: NamedViewer; userName: string }) {
  const [sessions, trace] = await Promise.all([listSessions(viewer), currentTokens().then(({ guest }) => guestTrace(guest))]);
  const at = now();
  const lines = sessions.map(({ id, device, here, lastSeenAt }) => ({ id, device, here, unseenMs: at - lastSeenAt.getTime() }));
  return (
    <>
      {trace && <Part title={words.answersTitle}><AccountTrace trace={trace} /><AnswersClient next="/account" leave={false} /></Part>}
      <Part title={words.browsers}><SessionsClient sessions={lines} /></Part>
      <Part title={words.password}><p>{words.changeLead}</p><PasswordClient /></Part>
      <Part title={words.newCode}><p>{words.newCodeLead}</p><CodeClient userName={userName} /></Part>
    </>
  );
}

export default async function AccountPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/sign-in?next=/account');
  const isGuest = !viewer.userName;
  return (
    <SiteFrame here="account">
      <div className="wrap page">
        <Head viewer={viewer} />
        <div className="account-parts">
          {viewer.userName && <OwnParts viewer={viewer} userName={viewer.userName} />}
          <Part title={words.data}><p>{words.dataLead}</p><a className="button" href="/account/my-data" download>{words.download}</a></Part>
          <Part title={isGuest ? words.deletionGuest : words.deletion}><DeletionClient leaving={await whatGoesWith(viewer)} isGuest={isGuest} /></Part>
        </div>
      </div>
    </SiteFrame>
  );
}
