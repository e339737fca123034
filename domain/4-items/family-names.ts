/** Family names that stand first, in the order of East Asia. */
const standFirst: ReadonlySet<string> = new Set(['Ban', 'Bong', 'Cai', 'Cao', 'Chang', 'Chen', 'Cheng', 'Cho', 'Choi', 'Deng', 'Fang', 'Feng', 'Guo', 'Han', 'He', 'Ho', 'Hong', 'Hu', 'Huang', 'Hwang', 'Jang', 'Jeong', 'Jia', 'Jiang', 'Jung', 'Kang', 'Kim', 'Kwak', 'Kwon', 'Lee', 'Li', 'Liang', 'Lim', 'Lin', 'Liu', 'Lu', 'Luo', 'Ma', 'Mao', 'Moon', 'Ngo', 'Nguyen', 'Oh', 'Pan', 'Park', 'Peng', 'Pham', 'Roh', 'Seo', 'Shin', 'Son', 'Song', 'Sun', 'Tang', 'Tran', 'Tsai', 'Wang', 'Wei', 'Wen', 'Wu', 'Xi', 'Xie', 'Xu', 'Yan', 'Yang', 'Ye', 'Yoon', 'Yu', 'Yun', 'Zeng', 'Zhang', 'Zhao', 'Zheng', 'Zhou', 'Zhu']);
/** Given names that go with no such family name: "Kim Clijsters", "Lee Harper". */
const givenToo: ReadonlySet<string> = new Set(['Kim', 'Lee', 'Ma', 'He', 'Son', 'Song', 'Sun', 'Oh', 'Lu', 'Park', 'Moon', 'Ho', 'Han', 'Lin', 'Wei', 'Chang', 'Yang', 'Pan', 'Hong']);
/** "Ki-moon", "Jae-in": a given name of two syllables. */
const joined = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;
/** These go with a given name: "Abdel Fattah". */
const firstAgain = /^(?:Fattah|Rahman|Aziz|Karim|Hassan|Ali|Ahmed|Maria|Jose|Anne|Marie|Ann|Lee|Jo|Luis|Carlos|Antonio|Alberto|Paul|John)$/;
const particle = /^(?:al|bin|da|das|de|del|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von)$/i;

/** Whether a name has its family name first: "Ban Ki-moon", "Xie Zhenhua". */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3) return false;
  return joined.test(last) && !/-\p{Lu}/u.test(last) ? first.length < 6 : standFirst.has(first) && !givenToo.has(first);
}

/** What of a person's name counts alone, the family name: the last word, with what belongs to it and without; the first, where it is the family's. */
export function familyNames(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2) return [];
  if (isFamilyFirst(words)) return words.slice(0, 1);
  const [last = ''] = words.slice(-1);
  const before = words.slice(1, -1);
  const from = before.length - [...before].reverse().findIndex((word) => !particle.test(word));
  const lead = before.every((word) => particle.test(word)) ? before : before.slice(from);
  // "Ellen Johnson Sirleaf" is Johnson Sirleaf to some.
  const double = lead.length === 0 && words.length === 3 && !last.includes('-') && !firstAgain.test(words[1] ?? '') && before.every((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word)) ? [words.slice(1).join(' ')] : [];
  // "Mohamed Ould Abdel Aziz": Ould Abdel Aziz, Abdel Aziz.
  const longer = words.length > 3 ? words.slice(1, -1).map((_, at) => words.slice(at + 1).join(' ')).filter((ending) => /^\p{Lu}/u.test(ending)) : [];
  const bare = /^(?:al|el)-(\p{Lu}.*)$/u.exec(last)?.[1];
  const whole = lead.length > 0 ? [[...lead, last].join(' ')] : [];
  // "Di María" is no "María", where "van Gogh" is called Gogh by some.
  return [...longer.filter((ending) => !whole.includes(ending)), ...whole, ...double, ...(lead.some((word) => /^\p{Lu}/u.test(word)) ? [] : [last]), ...(bare === undefined ? [] : [bare])];
}
