import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { disconnect } from '#server/prisma';
import { parseUserName, userNameKeyOf } from '#server/user-names';
import { Browser, freshName, newAccount, password } from '#tests/integration/accounts/person';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

const why = (name: string) => {
  const parsed = parseUserName(name);
  return parsed.ok ? 'ok' : parsed.error.why;
};

describe('a user name', () => {
  test.each(['anna', 'Anna B', 'o\'neill', 'jean-luc', 'a.b_c', 'Zoë', 'Łukasz', 'Şahin', 'мария', 'Ελένη', 'مريم', 'נועם', '李小龙', 'さくら', '김민준', 'ทดสอบ', 'मीरा', 'user 007', 'x'.repeat(32)])('%s is taken as it is', (name) => {
    expect(parseUserName(name)).toMatchObject({ ok: true, value: { userName: name.normalize('NFKC') } });
  });

  test.each([
    ['two letters', 'ab', 'too-short'], ['33 letters', 'x'.repeat(33), 'too-long'], ['10 kB', 'x'.repeat(10_000), 'too-long'], ['only spaces', '     ', 'too-short'], ['only digits', '12345', 'characters'], ['an emoji', 'anna 🦊', 'characters'],
    ['a zero-width space', 'an\u200bna', 'characters'], ['a zero-width joiner', 'an\u200dna', 'characters'], ['a soft hyphen', 'an\u00adna', 'characters'], ['a right-to-left override', '\u202eanna', 'characters'], ['a left-to-right mark', 'anna\u200e', 'characters'],
    ['a line break', 'an\nna', 'characters'], ['a tab', 'an\tna', 'characters'], ['a tag', '<b>anna</b>', 'characters'], ['an address', 'anna@home', 'characters'], ['two spaces', 'anna  b', 'characters'], ['a dot at the end', 'anna.', 'characters'],
    ['marks upon marks', `anna${'\u0301'.repeat(5)}`, 'characters'], ['invisible fillers alone', '\u3164\u3164\u3164', 'characters'], ['a Cyrillic А before Latin letters', 'Аnna', 'mixed-scripts'], ['Greek and Latin', 'αnna', 'mixed-scripts'], ['Latin and Cherokee', 'annaᎪ', 'mixed-scripts'],
  ])('with %s is refused (5, 58)', (_, name, reason) => {
    expect(why(name)).toBe(reason);
  });

  test.each([
    ['Anna', 'anna'], ['Anna', 'ANNA'], ['ａｎｎａ', 'anna'], ['alice', 'aIice'], ['alice', 'a1ice'], ['boo', 'b00'], ['Straße', 'STRASSE'], ['Марк', 'МАРК'], ['сор', 'cop'], ['ΤΟΜ', 'TOM'], ['Zoe\u0308', 'Zoë'], ['ﬁnn', 'finn'], ['anna b', ' Anna   B '], ['Ѕаѕе', 'sase'],
  ])('%s and %s are the same', (one, other) => {
    expect(userNameKeyOf(one)).toBe(userNameKeyOf(other));
  });

  test.each([['anna', 'anne'], ['zoe', 'zoë'], ['anna.b', 'anna-b'], ['мария', 'maria'], ['李小龙', '李小龍']])('%s and %s are two', (one, other) => {
    expect(userNameKeyOf(one)).not.toBe(userNameKeyOf(other));
  });

  test('has one key, however often it is folded and in whatever case it is typed', () => {
    const letters = fc.constantFrom(...Array.from('aAbBiIlLoO01mMzZ ._-éÉßſﬁｍｎїІоОсСрРнНҐґΗηΣςσΩЁёÅåŁłİıŞşĳǅ한김李さ'));
    fc.assert(fc.property(fc.string({ unit: letters, minLength: 2, maxLength: 8 }), (text) => {
      const parsed = parseUserName(text);
      if (!parsed.ok) return;
      const { userName, userNameKey } = parsed.value;
      for (const typed of [userName, userNameKey, ` ${userName} `, userName.toLowerCase(), userName.normalize('NFD'), text]) expect(userNameKeyOf(typed)).toBe(userNameKey);
    }), { numRuns: 5000 });
  });

  test('that looks like another\'s is taken; its owner signs in however they type it (5)', async () => {
    const browser = new Browser();
    expect((await browser.signUp('Annalisa', password)).status).toBe(200);
    for (const name of ['annalisa', 'ANNALISA', 'ａｎｎａｌｉｓａ', 'AnnaIisa', 'Anna1isa']) {
      const { status, json } = await new Browser().signUp(name, password);
      expect([status, json.error?.code]).toEqual([409, 'name-taken']);
    }
    expect((await new Browser().signUp('Аnnalisa', password)).json.error).toEqual({ code: 'bad-user-name', why: 'mixed-scripts' });
    for (const name of ['annalisa', 'ANNALISA', ' Annalisa ']) expect((await new Browser().signIn(name, password)).status).toBe(200);
  });

  test('wanted by twenty at the same moment goes to one of them', async () => {
    const name = freshName();
    const answers = await Promise.all(Array.from({ length: 20 }, () => new Browser().signUp(name, password)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)]);
    expect(await query('SELECT count(*)::int AS count FROM "User" WHERE "userName" = $1', [name])).toEqual([{ count: 1 }]);
  });
});

describe('signing up', () => {
  test('tells a recovery code once, of 128 bits, in letters that are not mistaken; only its hash is stored', async () => {
    const { recoveryCode, userName } = await newAccount();
    expect(recoveryCode).toMatch(/^([A-HJ-NP-Z]{4}-){6}[A-HJ-NP-Z]{4}$/);
    const [row] = await query('SELECT u::text AS row, octet_length("recoveryHash") AS bytes FROM "User" u WHERE "userName" = $1', [userName]);
    expect([String(row!.row).includes(recoveryCode.replaceAll('-', '')), row!.bytes]).toEqual([false, 32]);
  });

  test('from one address is refused after 60 in an hour', async () => {
    const browser = new Browser('10.77.0.1');
    for (let n = 0; n < 60; n++) expect((await browser.signUp('x', password)).status).toBe(400);
    const { status, headers } = await browser.signUp(freshName(), password);
    expect([status, Number(headers.get('retry-after')) > 3000]).toEqual([429, true]);
    expect((await new Browser().signUp(freshName(), password)).status).toBe(200);
  });

  test.each([['a role that is not offered', { role: 'guest' }], ['the role of nobody', { role: 'admin' }], ['an id', { id: '0190a000-0000-7000-8000-000000000000' }], ['a name key', { userNameKey: 'x' }], ['a hash', { passwordHash: 'x' }], ['a zone that is none', { zone: 'Mars/Olympus' }]])('with %s is refused whole (26, 27)', async (_, more) => {
    const body = { userName: freshName(), password, role: 'student', ...more };
    expect((await new Browser().post('/api/account/sign-up', body)).status).toBe(400);
    expect(await query('SELECT 1 FROM "User" WHERE "userName" = $1', [body.userName])).toEqual([]);
  });

  test('while signed in is refused, and changes nothing', async () => {
    const { browser, userName } = await newAccount('student');
    const { status, json } = await browser.signUp(freshName(), password, 'teacher');
    expect([status, json.error?.code]).toEqual([409, 'has-account']);
    expect(await query('SELECT role::text FROM "User" WHERE "userName" = $1', [userName])).toEqual([{ role: 'student' }]);
  });

  test('leaves no guest behind when it is refused', async () => {
    const before = await query('SELECT count(*)::int AS count FROM "User"');
    await new Browser().signUp('x', password);
    expect(await query('SELECT count(*)::int AS count FROM "User"')).toEqual(before);
  });
});
