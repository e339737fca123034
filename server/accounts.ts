import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { codeHash, newRecoveryCode } from '#server/codes';
import { checkPassword, hashPassword, type PasswordRefusal, verifyPassword } from '#server/passwords';
import { prisma } from '#server/prisma';
import { newId, now } from '#server/runtime';
import { isTaken } from '#server/unique';
import { type NameRefusal, parseUserName } from '#server/user-names';
import type { Viewer } from '#server/viewer';

export type NewAccount = { readonly userName: string; readonly password: string; readonly role: 'student' | 'teacher'; readonly zone?: string | undefined };

/** An account that has just been made, and the one time that its recovery code is told. */
export type MadeAccount = { readonly userId: string; readonly sessionId: string; readonly recoveryCode: string };

type Credentials = { userId: string; sessionId: string; userName: string; userNameKey: string; passwordHash: string; recoveryCode: string };

/** The guest's row becomes the account, its sessions end and a new one begins; null when it is no guest's (any more). */
async function turnGuest(viewer: Viewer, account: NewAccount, made: Credentials, device: string): Promise<string | null> {
  const at = new Date(now());
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    WITH person AS (
      UPDATE "User" SET role = ${account.role}::"Role", "userName" = ${made.userName}, "userNameKey" = ${made.userNameKey}, "passwordHash" = ${made.passwordHash},
        "recoveryHash" = ${codeHash(made.recoveryCode)}, zone = coalesce(${account.zone ?? null}, zone)
      WHERE id = ${viewer.userId}::uuid AND role = 'guest' RETURNING id
    ), ended AS (
      DELETE FROM "Session" s USING person WHERE s."userId" = person.id
    ), session AS (
      INSERT INTO "Session" (id, "userId", device, "createdAt", "lastSeenAt") SELECT ${made.sessionId}::uuid, id, ${device}, ${at}, ${at} FROM person
    )
    SELECT id FROM person`;
  return rows[0]?.id ?? null;
}

async function insertAccount(account: NewAccount, made: Credentials, device: string): Promise<string> {
  const at = new Date(now());
  await prisma.$executeRaw`
    WITH person AS (
      INSERT INTO "User" (id, role, "createdAt", "userName", "userNameKey", "passwordHash", "recoveryHash", zone)
      VALUES (${made.userId}::uuid, ${account.role}::"Role", ${at}, ${made.userName}, ${made.userNameKey}, ${made.passwordHash}, ${codeHash(made.recoveryCode)}, ${account.zone ?? null}) RETURNING id
    )
    INSERT INTO "Session" (id, "userId", device, "createdAt", "lastSeenAt") SELECT ${made.sessionId}::uuid, id, ${device}, ${at}, ${at} FROM person`;
  return made.userId;
}

async function isNameTaken(userNameKey: string): Promise<boolean> {
  return (await prisma.user.count({ where: { userNameKey } })) > 0;
}

/**
 * Makes an account, and a session of it. A guest's row becomes the account, so that every answer stays where it is;
 * nobody gets a new row. Refused: a name or password that is not allowed, a name that is taken or can be taken for
 * another's, a viewer who has an account.
 */
export async function signUp(viewer: Viewer | null, account: NewAccount, device: string): Promise<Result<MadeAccount, NameRefusal | PasswordRefusal | { code: 'name-taken' | 'has-account' }>> {
  if (viewer && viewer.role !== 'guest') return fail({ code: 'has-account' });
  const name = parseUserName(account.userName);
  if (!name.ok) return name;
  const password = checkPassword(account.password, name.value.userName);
  if (!password.ok) return password;
  if (await isNameTaken(name.value.userNameKey)) return fail({ code: 'name-taken' });
  const made = { ...name.value, userId: newId(), sessionId: newId(), passwordHash: await hashPassword(account.password), recoveryCode: newRecoveryCode() };
  try {
    const userId = viewer ? await turnGuest(viewer, account, made, device) : await insertAccount(account, made, device);
    return userId ? ok({ userId, sessionId: made.sessionId, recoveryCode: made.recoveryCode }) : fail({ code: 'has-account' });
  } catch (error) {
    if (isTaken(error)) return fail({ code: 'name-taken' });
    throw error;
  }
}

type Stored = { readonly userName: string; readonly passwordHash: string };

/** The viewer's name and hash, when this is their password. A guest has none. */
export async function confirmed(viewer: Viewer, password: string): Promise<Result<Stored, { code: 'wrong-password' }>> {
  const user = await prisma.user.findUnique({ where: { id: viewer.userId }, select: { userName: true, passwordHash: true } });
  const { userName, passwordHash } = user ?? { userName: null, passwordHash: null };
  const right = await verifyPassword(password, passwordHash);
  return right && userName && passwordHash ? ok({ userName, passwordHash }) : fail({ code: 'wrong-password' });
}

/**
 * Sets another password, and ends every other session of the viewer in the same statement. Refused: a wrong current
 * one, or a new one that is not allowed.
 */
export async function changePassword(viewer: Viewer, current: string, next: string): Promise<Result<undefined, PasswordRefusal | { code: 'wrong-password' }>> {
  const known = await confirmed(viewer, current);
  if (!known.ok) return known;
  const allowed = checkPassword(next, known.value.userName);
  if (!allowed.ok) return allowed;
  const passwordHash = await hashPassword(next);
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    WITH person AS (
      UPDATE "User" SET "passwordHash" = ${passwordHash} WHERE id = ${viewer.userId}::uuid AND "passwordHash" = ${known.value.passwordHash} RETURNING id
    ), ended AS (
      DELETE FROM "Session" s USING person WHERE s."userId" = person.id AND s.id <> ${viewer.sessionId}::uuid
    ), codes AS (
      DELETE FROM "ResetCode" c USING person WHERE c."userId" = person.id
    )
    SELECT id FROM person`;
  return rows.length > 0 ? ok(undefined) : fail({ code: 'wrong-password' });
}

/** A new recovery code, told this once; the one before is worth nothing any more. Refused without the right password. */
export async function renewRecoveryCode(viewer: Viewer, password: string): Promise<Result<{ recoveryCode: string }, { code: 'wrong-password' }>> {
  const known = await confirmed(viewer, password);
  if (!known.ok) return known;
  const recoveryCode = newRecoveryCode();
  await prisma.user.update({ where: { id: viewer.userId }, data: { recoveryHash: codeHash(recoveryCode) } });
  return ok({ recoveryCode });
}
