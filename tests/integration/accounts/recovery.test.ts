import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { disconnect } from '#server/prisma';
import { issueResetCode } from '#server/recovery';
import type { Viewer } from '#server/viewer';
import { type Account, Browser, freshName, isIn, joins, newAccount, newClass, password, viewerIn } from '#tests/integration/accounts/person';
import { buildGuest, freshId } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

const fresh = 'another day in June';
const recover = (browser: Browser, userName: string, code: string, next = fresh) => browser.post('/api/account/recovery', { userName, code, password: next });
const refusal = ({ status, json }: { status: number; json: { error?: { code: string } } }) => [status, json.error?.code];

const viewerOf = (account: Account) => viewerIn(query, account);

describe('a recovery code', () => {
  let account: Account;
  beforeEach(async () => {
    account = await newAccount();
  });

  test('sets a new password, signs in here and ends every other session (9), and gives a new code; the old one is used up', async () => {
    const other = new Browser();
    await other.signIn(account.userName, password);
    const here = new Browser();
    const { status, json } = await recover(here, account.userName, account.recoveryCode);
    expect([status, json.recoveryCode === account.recoveryCode, await isIn(here), await isIn(other), await isIn(account.browser)]).toEqual([200, false, 200, 401, 401]);
    expect((await new Browser().signIn(account.userName, fresh)).status).toBe(200);
    expect((await new Browser().signIn(account.userName, password)).status).toBe(401);
    expect(refusal(await recover(new Browser(), account.userName, account.recoveryCode))).toEqual([403, 'wrong-code']);
    expect((await recover(new Browser(), account.userName, String(json.recoveryCode), 'a third day in July')).status).toBe(200);
  });

  test('may be typed in small letters, with spaces or without dashes', async () => {
    expect((await recover(new Browser(), account.userName.toUpperCase(), ` ${account.recoveryCode.toLowerCase().replaceAll('-', ' ')} `)).status).toBe(200);
  });

  test('of somebody else, a wrong one and an unknown name are one refusal, byte for byte', async () => {
    const other = await newAccount();
    const answers = [await recover(new Browser(), account.userName, other.recoveryCode), await recover(new Browser(), account.userName, 'AAAA-AAAA'), await recover(new Browser(), freshName(), account.recoveryCode), await recover(new Browser(), account.userName, '---')];
    for (const answer of answers) expect([answer.status, answer.text]).toEqual([403, answers[0]!.text]);
  });

  test('can be tried ten times an hour for a name from an address', async () => {
    const browser = new Browser();
    for (let n = 0; n < 10; n++) expect((await recover(browser, account.userName, 'AAAA')).status).toBe(403);
    expect(refusal(await recover(browser, account.userName, account.recoveryCode))).toEqual([429, 'too-many']);
    expect((await recover(new Browser(), account.userName, account.recoveryCode)).status).toBe(200);
  });

  test('used by five at the same moment is good for one', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, (_, n) => recover(new Browser(), account.userName, account.recoveryCode, `${fresh} ${n}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403, 403]);
  });

  test('with a password that is not allowed is not used up', async () => {
    expect(refusal(await recover(new Browser(), account.userName, account.recoveryCode, 'short'))).toEqual([400, 'bad-password']);
    expect((await recover(new Browser(), account.userName, account.recoveryCode)).status).toBe(200);
  });

  test('is replaced by a new one against the password only', async () => {
    expect(refusal(await account.browser.post('/api/account/recovery-code', { password: fresh }))).toEqual([403, 'wrong-password']);
    const { json } = await account.browser.post('/api/account/recovery-code', { password });
    expect(refusal(await recover(new Browser(), account.userName, account.recoveryCode))).toEqual([403, 'wrong-code']);
    expect((await recover(new Browser(), account.userName, String(json.recoveryCode))).status).toBe(200);
  });
});

describe('a new password', () => {
  test('needs the current one, ends every other session and keeps this one (9)', async () => {
    const { browser, userName } = await newAccount();
    const other = new Browser();
    await other.signIn(userName, password);
    expect(refusal(await browser.post('/api/account/password', { current: fresh, password: fresh }))).toEqual([403, 'wrong-password']);
    expect(await isIn(other)).toBe(200);
    expect((await browser.post('/api/account/password', { current: password, password: fresh })).status).toBe(200);
    expect([await isIn(browser), await isIn(other)]).toEqual([200, 401]);
    expect((await new Browser().signIn(userName, fresh)).status).toBe(200);
  });

  test('can be guessed at ten times by whoever holds a session', async () => {
    const { browser } = await newAccount();
    for (let n = 0; n < 10; n++) await browser.post('/api/account/password', { current: 'no', password: fresh });
    expect(refusal(await browser.post('/api/account/password', { current: password, password: fresh }))).toEqual([429, 'too-many']);
  });

  test('cannot be set for somebody else: no route takes a person (16)', async () => {
    const { browser } = await newAccount('teacher');
    const pupil = await newAccount();
    const { userId } = await viewerOf(pupil);
    for (const more of [{ userId }, { pupilId: userId }, { userName: pupil.userName }, { id: userId }]) {
      expect((await browser.post('/api/account/password', { current: password, password: fresh, ...more })).status).toBe(400);
    }
    expect((await new Browser().signIn(pupil.userName, password)).status).toBe(200);
  });
});

describe('a code from the teacher (15)', () => {
  let pupil: Account;
  let teacher: Viewer;
  let classroomId: string;
  let pupilId: string;
  beforeEach(async () => {
    pupil = await newAccount();
    teacher = await viewerOf(await newAccount('teacher'));
    pupilId = (await viewerOf(pupil)).userId;
    classroomId = await newClass(query, teacher, await viewerOf(pupil));
  });
  const issued = async () => {
    const result = await issueResetCode(teacher, classroomId, pupilId);
    if (!result.ok) throw new Error(result.error.code);
    return result.value.code;
  };

  test('lets the pupil set a password once', async () => {
    const code = await issued();
    expect(code).toMatch(/^([A-HJ-NP-Z]{4}-){2}[A-HJ-NP-Z]{4}$/);
    expect((await recover(new Browser(), pupil.userName, code)).status).toBe(200);
    expect(await isIn(pupil.browser)).toBe(401);
    expect(refusal(await recover(new Browser(), pupil.userName, code))).toEqual([403, 'wrong-code']);
  });

  test('is worth nothing after an hour', async () => {
    const code = await issued();
    await query(`UPDATE "ResetCode" SET "expiresAt" = now() - interval '1 second'`);
    expect(refusal(await recover(new Browser(), pupil.userName, code))).toEqual([403, 'wrong-code']);
  });

  test('is worth nothing once there is a newer one, or the pupil changed the password', async () => {
    const [first, second] = [await issued(), await issued()];
    expect(refusal(await recover(new Browser(), pupil.userName, first))).toEqual([403, 'wrong-code']);
    await pupil.browser.post('/api/account/password', { current: password, password: fresh });
    expect(refusal(await recover(new Browser(), pupil.userName, second))).toEqual([403, 'wrong-code']);
  });

  test('is for that pupil alone', async () => {
    const code = await issued();
    expect(refusal(await recover(new Browser(), (await newAccount()).userName, code))).toEqual([403, 'wrong-code']);
  });

  test('is stored as a hash alone', async () => {
    const code = await issued();
    const [row] = await query('SELECT c::text AS row FROM "ResetCode" c WHERE "userId" = $1', [pupilId]);
    expect(String(row!.row)).not.toMatch(new RegExp(code.replaceAll('-', '.?')));
  });

  test('is given by a teacher of the pupil\'s class alone: to anybody else class and pupil are not there', async () => {
    const stranger = await viewerOf(await newAccount('teacher'));
    const strangers = await newClass(query, stranger);
    const classMate = await viewerOf(await newAccount());
    await joins(query, classroomId, classMate, 'pupil');
    const tries: [Viewer, string, string][] = [[stranger, classroomId, pupilId], [stranger, strangers, pupilId], [teacher, strangers, pupilId], [classMate, classroomId, pupilId], [teacher, classroomId, stranger.userId], [teacher, classroomId, freshId()], [teacher, classroomId, teacher.userId]];
    for (const [viewer, room, person] of tries) expect(await issueResetCode(viewer, room, person)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await query('SELECT 1 FROM "ResetCode" WHERE "userId" = $1', [pupilId])).toEqual([]);
  });

  test('opens no teacher\'s account, not even of one who sits in the class as a pupil', async () => {
    const colleague = await viewerOf(await newAccount('teacher'));
    await joins(query, classroomId, colleague, 'pupil');
    expect(await issueResetCode(teacher, classroomId, colleague.userId)).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  test('is not given after the pupil left, nor for a pupil without account', async () => {
    await query('DELETE FROM "Membership" WHERE "userId" = $1', [pupilId]);
    expect(await issueResetCode(teacher, classroomId, pupilId)).toEqual({ ok: false, error: { code: 'not-found' } });
    const { viewer: guest } = await buildGuest(query);
    await joins(query, classroomId, guest, 'pupil');
    expect(await issueResetCode(teacher, classroomId, guest.userId)).toEqual({ ok: false, error: { code: 'no-account' } });
  });
});
