import 'server-only';

/** Passwords of 8 characters and more that are tried first, lower case, and what they are made of. */
const common = new Set(`
12345678 123456789 1234567890 12345678910 123456789a 87654321 987654321 0987654321 11111111 00000000 88888888 99999999 12341234 11223344 12344321 123123123 123321123 1q2w3e4r 1q2w3e4r5t 1qaz2wsx
password password1 password12 password123 password1! passw0rd p@ssw0rd p@ssword passwort passwort1 mypassword changeme changeme1 letmein1 letmein123 iloveyou iloveyou1 welcome1 welcome123 sunshine princess
qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwertz123 qwertzui asdfghjk asdfghjkl asdf1234 zxcvbnm1 abcd1234 abc12345 abcdefgh abcdefghi a1b2c3d4 q1w2e3r4 zaq12wsx qazwsxedc 1qazxsw2
football baseball basketball superman batman123 starwars pokemon1 pokemon123 minecraft minecraft1 fortnite fortnite1 roblox123 dragon12 dragon123 monkey12 monkey123 shadow12 master12 trustno1
computer internet samsung1 whatever schule123 schueler school123 student1 student123 teacher1 teacher123 lehrer123 dateline dateline1 dateline123 administrator admin123 admin1234 test1234 testtest secret123
michael1 jennifer jessica1 charlie1 ashley12 hallo123 hallo1234 hallihallo geheim123 sommer123 blink182 liverpool chelsea1 arsenal1 bayern123 manchester barcelona
`.split(/\s+/).filter(Boolean));

/** Whether a password is among the first that anybody would try. */
export function isKnownPassword(password: string): boolean {
  const lower = password.toLowerCase();
  return common.has(lower) || new Set(lower).size <= 2;
}
