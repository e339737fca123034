import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeLength, codeSigns } from '#classrooms/join-code';
import { changeClassroom, createClassroom, deleteClassroom, listClassrooms, readClassroom } from '#server/classrooms';
import { joinClassroom } from '#server/join';
import { leaveClassroom, removePupils } from '#server/memberships';
import { disconnect } from '#server/prisma';
import { post } from '#tests/integration/app-routes';
import { buildGuest, freshId, type Guest } from '#tests/integration/build';
import { buildAccount, buildRoom, everythingIn, type Room } from '#tests/integration/classes/build-class';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let room: Room;
const codeOf = async (id = room.id) => (await readClassroom(room.teacher.viewer, id))?.joinCode ?? null;
const refused = { ok: false, error: { code: 'cannot-join' } };
const members = async (id: string) => Number((await query(`SELECT count(*) FROM "Membership" WHERE "classroomId" = $1 AND role = 'pupil'`, [id]))[0]!.count);

beforeAll(async () => {
  room = await buildRoom(query);
});

describe('a class', () => {
  test('has a code of eight signs that look like no others', async () => {
    expect(codeLength).toBe(8);
    expect(codeSigns).not.toMatch(/[01OILAEU]/);
    expect(await codeOf()).toMatch(new RegExp(`^[${codeSigns}]{8}$`));
  });

  test('made twice under one id is one class; nobody but a teacher makes one', async () => {
    const id = freshId();
    const make = () => createClassroom(room.teacher.viewer, { id, name: '  9C   History ', zone: 'Asia/Kathmandu' });
    expect([await make(), await make()]).toEqual([{ ok: true, value: { id } }, { ok: true, value: { id } }]);
    expect((await listClassrooms(room.teacher.viewer)).filter((each) => each.id === id)).toMatchObject([{ name: '9C History', role: 'teacher', pupils: 0 }]);
    for (const who of [await buildGuest(query), await buildAccount(query, 'student')]) {
      expect(await createClassroom(who.viewer, { id: freshId(), name: 'Mine', zone: 'UTC' })).toEqual({ ok: false, error: { code: 'not-found' } });
    }
  });

  test('has a name and a zone that exist', async () => {
    const make = (name: string, zone = 'UTC') => createClassroom(room.teacher.viewer, { id: freshId(), name, zone });
    expect(await make('   ')).toMatchObject({ error: { code: 'bad-name' } });
    expect(await make('x', 'Mars/Olympus')).toMatchObject({ error: { code: 'bad-zone' } });
  });

  test('deleted is gone with its memberships, for good', async () => {
    const own = await buildRoom(query);
    expect(await deleteClassroom(own.teacher.viewer, own.id)).toMatchObject({ ok: true });
    expect(await members(own.id)).toBe(0);
    expect(await readClassroom(own.teacher.viewer, own.id)).toBeNull();
    expect(await joinClassroom((await buildGuest(query)).viewer, own.code, 'Late')).toEqual(refused);
  });
});

describe('joining', () => {
  let pupil: Guest;
  const join = (code: string, name = 'Ada') => joinClassroom(pupil.viewer, code, name);

  test.each([
    ['as it is', (code: string) => code], ['in lower case', (code: string) => code.toLowerCase()], ['with spaces', (code: string) => ` ${code.slice(0, 4)}  ${code.slice(4)}\n`],
    ['with a dash', (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`], ['in full width', (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ['as the link', (code: string) => `https://dateline.test/join/${code}?x=1`],
  ])('takes a code %s (55)', async (_, spell) => {
    pupil = await buildGuest(query);
    expect(await join(spell(room.code))).toEqual({ ok: true, value: { id: room.id } });
    expect(await join(spell(room.code))).toEqual({ ok: true, value: { id: room.id } });
  });

  test('takes O and 0 for Q (55)', async () => {
    const own = await buildRoom(query);
    await query('UPDATE "Classroom" SET "joinCode" = $2 WHERE id = $1', [own.id, 'QQBCDF23']);
    pupil = await buildGuest(query);
    expect(await join('o0bc df23')).toMatchObject({ ok: true });
  });

  test('with a code that is wrong, changed, closed, of a full class or one in the archive is one refusal, and nothing is written (54)', async () => {
    const [changed, closed, archived, full] = [await buildRoom(query), await buildRoom(query), await buildRoom(query), await buildRoom(query, { pupils: 0 })];
    await changeClassroom(changed.teacher.viewer, changed.id, { kind: 'new-code' });
    await changeClassroom(closed.teacher.viewer, closed.id, { kind: 'lock' });
    await changeClassroom(archived.teacher.viewer, archived.id, { kind: 'archive' });
    await query(`WITH people AS (INSERT INTO "User" (id, role, "createdAt") SELECT gen_random_uuid(), 'guest', now() FROM generate_series(1, 200) RETURNING id)
      INSERT INTO "Membership" SELECT $1, id, 'pupil', 'Bot', now() FROM people`, [full.id]);
    pupil = await buildGuest(query);
    const before = await everythingIn(query);
    for (const code of ['BCDFGHJK', 'B', '', changed.code, closed.code, archived.code, full.code]) expect(await join(code)).toEqual(refused);
    expect(await everythingIn(query)).toEqual(before);
  });

  test('by more than fit, at once, ends at 200, and the teacher takes all out at once (57)', async () => {
    const own = await buildRoom(query, { pupils: 0 });
    await query(`WITH people AS (INSERT INTO "User" (id, role, "createdAt") SELECT gen_random_uuid(), 'guest', now() FROM generate_series(1, 195) RETURNING id)
      INSERT INTO "Membership" SELECT $1, id, 'pupil', 'Bot', now() FROM people`, [own.id]);
    const bots = await Promise.all(Array.from({ length: 20 }, () => buildGuest(query)));
    const joined = await Promise.all(bots.map((bot, n) => joinClassroom(bot.viewer, own.code, `Bot ${n}`)));
    expect(joined.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await members(own.id)).toBe(200);
    const page = await readClassroom(own.teacher.viewer, own.id);
    expect(await removePupils(own.teacher.viewer, own.id, page!.pupils.map(({ id }) => id))).toEqual({ ok: true, value: { removed: 200 } });
    expect(await members(own.id)).toBe(0);
  });

  test.each([
    ['empty', ''], ['blank', '   '], ['with a line end', 'A\nB'], ['with a text turned around', 'Ann\u202Ecod.exe'], ['with an isolate', 'A\u2066B'], ['with a zero width', 'A\u200BB'], ['with a joiner', 'A\u200DB'], ['with a mark of byte order', '\uFEFFAnn'],
    ['with a Hangul filler', '\u3164'], ['with a tag', 'A\u{E0041}'], ['of 41 characters', 'x'.repeat(41)], ['of 10 kB', 'x'.repeat(10_000)], ['with heaped marks', `a${'\u0301'.repeat(5)}`], ['of private use', '\uE000'],
  ])('under a name %s is refused (58)', async (_, name) => {
    pupil = await buildGuest(query);
    expect(await join(room.code, name)).toEqual({ ok: false, error: { code: 'bad-name' } });
  });

  test.each(['<b>Ann</b>', `< > & &lt; &gt; &amp; ' \\' 碁 \\ \\\\`, 'Łukasz Şahin', '山田 太郎', 'علي', '=cmd|A1', '👩🏽 Ann', 'O\'Brien', 'x'.repeat(40)])('under the name %s keeps it as it is (58)', async (name) => {
    pupil = await buildGuest(query);
    expect(await join(room.code, name)).toMatchObject({ ok: true });
    expect((await query('SELECT name FROM "Membership" WHERE "userId" = $1', [pupil.viewer.userId]))[0]!.name).toBe(name.normalize('NFC'));
  });

  test('by whoever teaches the class makes them no pupil of it', async () => {
    expect(await joinClassroom(room.teacher.viewer, room.code, 'Me')).toMatchObject({ ok: true });
    expect((await query('SELECT role FROM "Membership" WHERE "userId" = $1', [room.teacher.viewer.userId]))[0]!.role).toBe('teacher');
  });
});

describe('at the route', () => {
  const join = (code: string, cookie?: string, name = 'Ben') => post('/api/join', {}, { code, name }, cookie ? { cookie } : {});

  test('40 pupils from one address within two minutes all get in (56)', async () => {
    await query('DELETE FROM "RateLimit"');
    const own = await buildRoom(query, { pupils: 0 });
    const joined = await Promise.all(Array.from({ length: 40 }, (_, n) => join(own.code, undefined, `Pupil ${n}`)));
    expect(joined.map(({ status }) => status)).toEqual(joined.map(() => 200));
    expect(await members(own.id)).toBe(40);
  });

  test('guesses are refused long before a hit, with a time to wait (53)', async () => {
    await query('DELETE FROM "RateLimit"');
    const guest = await buildGuest(query);
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) statuses.push((await join('BCDFGHJK', guest.cookie)).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 404), 429, 429]);
    const right = await join(room.code, guest.cookie);
    expect([right.status, Number(right.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    await query('DELETE FROM "RateLimit"');
  });

  test('guesses without a session end too: at 100 from an address (53)', async () => {
    await query('DELETE FROM "RateLimit"');
    const statuses = [];
    for (let n = 0; n < 103; n++) statuses.push((await join('BCDFGHJK')).status);
    expect([statuses.filter((status) => status === 404).length, statuses.at(-1)]).toEqual([100, 429]);
    await query('DELETE FROM "RateLimit"');
  });
});

test('who leaves or is taken out is out of the class at once, and can be named no pupil of it', async () => {
  const own = await buildRoom(query);
  const [leaver, removed] = own.pupils;
  expect(await leaveClassroom(leaver!.viewer, own.id)).toMatchObject({ ok: true });
  expect(await removePupils(own.teacher.viewer, own.id, [removed!.viewer.userId, freshId()])).toEqual({ ok: true, value: { removed: 1 } });
  expect(await removePupils(own.teacher.viewer, own.id, [own.teacher.viewer.userId])).toEqual({ ok: true, value: { removed: 0 } });
  for (const pupil of own.pupils) expect(await listClassrooms(pupil.viewer)).toEqual([]);
  expect((await readClassroom(own.teacher.viewer, own.id))!.pupils).toEqual([]);
});
