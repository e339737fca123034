import type { DateParser } from '#language/dates/date';
import { ordinalNumber, ordinalWord, stage } from '#language/dates/words';

const tens: Readonly<Record<string, string>> = { twenties: '2', thirties: '3', forties: '4', fifties: '5', sixties: '6', seventies: '7', eighties: '8', nineties: '9' };

/** "the early 1990s", "the '90s", "the nineties": three figures, as TIMEX3 writes decades. */
export const decade: DateParser = {
  name: 'decade',
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}$£€])(?:the )?${stage}(?:(1[0-9]|20)(\d)0['’]?s|['’‘](\d)0['’]?s|(?<=\bthe |early |late |mid-)(\d)0s|(?<=\bthe |early |late |mid-)(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![\p{L}\p{N}])`, 'giu'),
  read: ([, hundreds, ten, short, bare, word]) => ({
    value: hundreds === undefined ? `19${short ?? bare ?? tens[word?.toLowerCase() ?? ''] ?? ''}` : `${hundreds}${ten ?? ''}`,
    precision: 'decade', relative: false,
  }),
};

/** "the 19th century": two figures, the century's own hundreds less one ("18"). */
export const century: DateParser = {
  name: 'century',
  pattern: new RegExp(String.raw`\b(?:the )?${stage}(?:the )?(\d{1,2}(?:st|nd|rd|th)|${ordinalWord})[- ]century\b`, 'gi'),
  read: ([, ordinal = '']) => ({ value: String(ordinalNumber(ordinal) - 1).padStart(2, '0'), precision: 'century', relative: false }),
};
