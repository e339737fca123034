import 'server-only';
import { fail, ok, type Result } from '#core/result';
import type { MadeAccount } from '#server/accounts';
import { codeHash, newRecoveryCode, newResetCode } from '#server/codes';
import { checkPassword, hashPassword, type PasswordRefusal } from '#server/passwords';
import { prisma } from '#server/prisma';
import { newId, now } from '#server/runtime';
import { userNameKeyOf } from '#server/user-names';
import type { Viewer } from '#server/viewer';

const resetCodeMs = 3600 * 1000;

/** Somebody who lost their password: the name, the code they kept or were given, and the password to be. */
export type Recovery = { readonly userName: string; readonly code: string; readonly password: string };

type Owner = { readonly id: string; readonly userName: string };

/** The account that name and code belong to together: the code is its recovery code, or a reset code that is still good. */
async function ownerOf(userNameKey: string, hash: Uint8Array): Promise<Owner | null> {
  const rows = await prisma.$queryRaw<Owner[]>`
    SELECT u.id, u."userName" FROM "User" u
    WHERE u."userNameKey" = ${userNameKey} AND (u."recoveryHash" = ${hash}
      OR EXISTS (SELECT FROM "ResetCode" c WHERE c."userId" = u.id AND c."codeHash" = ${hash} AND c."usedAt" IS NULL AND c."expiresAt" > ${new Date(now())}))`;
  return rows[0] ?? null;
}

type Renewal = Owner & { hash: Uint8Array; passwordHash: string; recoveryCode: string; sessionId: string };

/**
 * New password, new recovery code, no session but a new one, no reset code, in one statement, and only if the code is
 * still good: of two at once one wins.
 */
async function renew({ id, hash, passwordHash, recoveryCode, sessionId }: Renewal, device: string): Promise<boolean> {
  const at = new Date(now());
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    WITH reset AS (
      UPDATE "ResetCode" SET "usedAt" = ${at} WHERE "codeHash" = ${hash} AND "userId" = ${id}::uuid AND "usedAt" IS NULL AND "expiresAt" > ${at} RETURNING "userId"
    ), person AS (
      UPDATE "User" SET "passwordHash" = ${passwordHash}, "recoveryHash" = ${codeHash(recoveryCode)}
      WHERE id = ${id}::uuid AND ("recoveryHash" = ${hash} OR id IN (SELECT "userId" FROM reset)) RETURNING id
    ), codes AS (
      DELETE FROM "ResetCode" c USING person WHERE c."userId" = person.id AND c."codeHash" <> ${hash}
    ), ended AS (
      DELETE FROM "Session" s USING person WHERE s."userId" = person.id
    ), session AS (
      INSERT INTO "Session" (id, "userId", device, "createdAt", "lastSeenAt") SELECT ${sessionId}::uuid, id, ${device}, ${at}, ${at} FROM person
    )
    SELECT id FROM person`;
  return rows.length > 0;
}

/**
 * Sets a new password with a code, ends every session of the account, and begins one: returns it and a new recovery code.
 * A name that nobody has, a code that is wrong, used, too old or another's are one refusal.
 */
export async function recover({ userName, code, password }: Recovery, device: string): Promise<Result<MadeAccount, PasswordRefusal | { code: 'wrong-code' }>> {
  const hash = codeHash(code);
  const owner = await ownerOf(userNameKeyOf(userName), hash);
  if (!owner) return fail({ code: 'wrong-code' });
  const allowed = checkPassword(password, owner.userName);
  if (!allowed.ok) return allowed;
  const renewal = { ...owner, hash, passwordHash: await hashPassword(password), recoveryCode: newRecoveryCode(), sessionId: newId() };
  if (!(await renew(renewal, device))) return fail({ code: 'wrong-code' });
  return ok({ userId: owner.id, sessionId: renewal.sessionId, recoveryCode: renewal.recoveryCode });
}

/**
 * A code with which a pupil sets a new password within the hour, told to the teacher this once; earlier ones are worth
 * nothing any more. Refused with 'not-found' unless the viewer teaches the class and the pupil, a student, is in it;
 * with 'no-account' for a pupil who has none.
 */
export async function issueResetCode(viewer: Viewer, classroomId: string, pupilId: string): Promise<Result<{ code: string; expiresAt: Date }, { code: 'not-found' | 'no-account' }>> {
  const code = newResetCode();
  const at = now();
  const expiresAt = new Date(at + resetCodeMs);
  const rows = await prisma.$queryRaw<{ role: string; issued: boolean }[]>`
    WITH pupil AS (
      SELECT u.id, u.role FROM "User" u
      JOIN "Membership" m ON m."userId" = u.id AND m.role = 'pupil' AND m."classroomId" = ${classroomId}::uuid
      JOIN "Membership" t ON t."classroomId" = m."classroomId" AND t.role = 'teacher' AND t."userId" = ${viewer.userId}::uuid
      WHERE u.id = ${pupilId}::uuid AND u.role <> 'teacher'
    ), old AS (
      DELETE FROM "ResetCode" c USING pupil WHERE c."userId" = pupil.id
    ), issued AS (
      INSERT INTO "ResetCode" ("codeHash", "userId", "classroomId", "createdAt", "expiresAt")
      SELECT ${codeHash(code)}, id, ${classroomId}::uuid, ${new Date(at)}, ${expiresAt} FROM pupil WHERE role = 'student' RETURNING "userId"
    )
    SELECT role::text, EXISTS (SELECT FROM issued) AS issued FROM pupil`;
  if (!rows[0]) return fail({ code: 'not-found' });
  return rows[0].issued ? ok({ code, expiresAt }) : fail({ code: 'no-account' });
}
