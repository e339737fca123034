import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#articles/sentences';
import { isEnglish } from '#language/english';
import { tokensOfSentences } from '#language/find-names';
import { tokensOf } from '#language/tokens';
import { languagesOf } from '#language/unread';
import { foreign } from './foreign-sentences';
import { tables } from './loaded-tables';

const verdict = (text: string) => isEnglish(tokensOf(text, { start: 0, end: text.length }), tables);
const read = (text: string) => {
  const sentences = sentencesOf(text);
  return languagesOf({ sentences }, tokensOfSentences({ text, sentences }), [], tables);
};

describe('isEnglish', () => {
  it('refuses at least 95 of 100 sentences in sixteen other languages, and nine of ten in each', () => {
    const refused = Object.entries(foreign).map(([language, sentences]): [string, number] => [language, sentences.filter((sentence) => verdict(sentence) === false).length]);
    for (const [language, count] of refused) expect([language, count >= 9]).toEqual([language, true]);
    expect(refused.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThanOrEqual(152);
  });

  const english = [
    'The minister met the president of Benin in Cotonou on Monday.',
    'French President Emmanuel Macron met Mohammed bin Salman Al Saud in Jeddah.',
    'Nguyễn Xuân Phúc succeeded Nguyễn Phú Trọng as President of Vietnam.',
    'Recep Tayyip Erdoğan hosted Andrzej Duda and Volodymyr Zelenskyy in İstanbul.',
    'Sri Jayawardenepura Kotte lies near Colombo.',
    'Ban Ki-moon, Kofi Annan, Boutros Boutros-Ghali and Javier Pérez de Cuéllar attended.',
    'Donis Escober (Olimpia), Luis Lopez (Real Espana), Ricardo Canales (Vida)',
    'The party Alternative für Deutschland won seats in Sachsen-Anhalt.',
    'Le Monde and Der Spiegel reported the same.',
    'Rain hampered cricket between Bangladesh and Zimbabwe yesterday.',
  ];
  it.each(english)('reads %j, also in capitals and with a capital on each word', (sentence) => {
    expect(verdict(sentence)).not.toBe(false);
    expect(verdict(sentence.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase()))).not.toBe(false);
  });

  it('reads text in capitals', () => {
    expect(verdict('THE MINISTER MET THE PRESIDENT OF BENIN IN COTONOU ON MONDAY.')).toBe(true);
    expect(verdict('PRESIDENT SIGNS LAW THAT GIVES RIVER THE RIGHTS OF A PERSON')).toBe(true);
    expect(verdict('DIE REGIERUNG HAT AM MONTAG NEUE REGELN BESCHLOSSEN')).toBe(false);
  });

  it('cannot tell by less than six words, or by names alone', () => {
    for (const text of ['Er kam am Montag.', 'He left.', 'Kerry!', '', 'Herr Präsident von Bayern Markus Söder am']) expect(verdict(text)).toBeNull();
  });
});

describe('languagesOf', () => {
  const english = 'The minister met the president in Cairo on Monday.';
  const german = 'Die Regierung hat am Montag neue Regeln für den Handel beschlossen.';

  it('leaves out what is not English', () => {
    expect(read(`${english} ${english} ${german} He left her.`)).toEqual({ unread: new Map([[2, 'not-english']]), mostlyForeign: false });
  });

  it('leaves out what tells no language beside what is not English', () => {
    expect([...read(`${english} ${english} ${english} ${german} Ja. Er kam am Montag. ${english} Kerry! He left her.`).unread.keys()]).toEqual([3, 4]);
  });

  it('leaves out short sentences as well where more than a third is not English', () => {
    expect(read(`${english} ${german} Ja.`)).toEqual({ unread: new Map([[1, 'not-english'], [2, 'not-english']]), mostlyForeign: true });
  });

  it('leaves out what is too long to be a sentence', () => {
    expect([...read(`${english} And ${'so on '.repeat(400)}.`).unread]).toEqual([[1, 'too-long']]);
  });

  it('reads 50 kB of anything in no time', () => {
    for (const part of ['é', 'die ', "'s ", 'Straße. ', '国', 'A.', '́', 'run-off-']) {
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        read(part.repeat(50_000 / part.length));
        return performance.now() - started;
      });
      expect([part, Math.min(...times) < 300]).toEqual([part, true]);
    }
  });
});
