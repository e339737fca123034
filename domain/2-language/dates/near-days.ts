import { addDays } from '#core/time';
import type { DateParser } from '#language/dates/date';

const shifts: Readonly<Record<string, number>> = {
  today: 0, yesterday: -1, tomorrow: 1, 'the day before yesterday': -2, 'the day after tomorrow': 2,
};

/** "today", "late yesterday", "the day after tomorrow". */
export const nearDay: DateParser = {
  name: 'near-day',
  // "Trees for Tomorrow", "USA Today": with a capital within a sentence it is a name.
  pattern: /\b(?:(?:earlier|later|early|late) )?(the day before yesterday|the day after tomorrow|today|yesterday|tomorrow)\b|(?<![\p{L}\p{N},;:'’] )\b(?:(?:Earlier|Later|Early|Late) (?:today|yesterday|tomorrow)|(?:The day before y|Y)esterday|(?:The day after t|T)omorrow|Today)\b/gu,
  read: ([all, words = all.replace(/^(?:Earlier|Later|Early|Late) /, '')], { published }) => ({
    value: published === null ? null : addDays(published, shifts[words.toLowerCase()] ?? 0), precision: 'day', relative: true,
  }),
};

const codes: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };

/** TIMEX3's code for a part of the day, "TMO" for "morning". */
export const partCode = (word: string): string => codes[word.toLowerCase()] ?? '';

/** "this morning", "last night", "tonight". */
export const nearPart: DateParser = {
  name: 'near-part',
  pattern: /\b(?:(?:earlier|later|early|late) )?(?:(this|last) (morning|afternoon|evening|night)|(tonight|overnight)|(?<=\b(?:at|by|in|around|since) )mid[- ]?(morning|afternoon))\b/gi,
  read: ([all, which = '', named, night, middle], { published }) => {
    // "CBS This Morning"
    if (/^(?:This|Last) \p{Lu}/u.test(all)) return null;
    if (published === null) return { value: null, precision: 'part-of-day', relative: true };
    const part = named ?? middle ?? 'night';
    const day = which.toLowerCase() === 'last' ? addDays(published, -1) : published;
    return { value: `${day}${partCode(part)}`, precision: 'part-of-day', relative: true, loose: middle !== undefined || night?.toLowerCase() === 'overnight' };
  },
};
