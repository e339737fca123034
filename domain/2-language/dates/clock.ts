import type { DateParser } from '#language/dates/date';

const pad = (number: number) => String(number).padStart(2, '0');

function hourOf(hour: number, half: string): number {
  if (/^p/i.test(half)) return hour === 12 ? 12 : hour + 12;
  return /^a/i.test(half) && hour === 12 ? 0 : hour;
}

const zone = String.raw`(?: ?\(?\b(GMT|UTC|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|IST|JST|AEST|local time)\b\)?)?`;

/** "10:30 a.m. EDT", "0214 UTC", "15:00", "noon": a time on the article's day until a day beside it says another. */
export const clock: DateParser = {
  name: 'clock',
  pattern: new RegExp(String.raw`(?<![\d:.,$£€-])(?:(\d{1,2})(?:[:.](\d\d))? ?([ap]\.m\b\.?|[ap]m\b)${zone}|(\d{1,2}):(\d\d)(?::\d\d)?(?![\d:])${zone}|(\d\d)(\d\d)${zone.slice(0, -1)}|(?<=\b(?:at|by|until|about|around|before|after) )(\d{1,2})(?= in the (?:morning|afternoon|evening)\b| at night\b| o['’]clock\b))`, 'gi'),
  read: (found, { published }) => {
    const [, hour12, minute12, half = '', zone12, hour24, minute24, zone24, military, militaryMinute, militaryZone, bare] = found;
    const hour = hour12 === undefined ? Number(hour24 ?? military ?? bare) : hourOf(Number(hour12), half);
    const minute = Number(minute12 ?? minute24 ?? militaryMinute ?? 0);
    if (hour > 24 || minute > 59 || (hour12 !== undefined && Number(hour12) > 12)) return null;
    const universal = /^(?:GMT|UTC|Z)$/i.test(zone12 ?? zone24 ?? militaryZone ?? '');
    return { value: published === null ? null : `${published}T${pad(hour)}:${pad(minute)}${universal ? 'Z' : ''}`, precision: 'time', relative: true, loose: true };
  },
};

/** "noon", "midnight", "midday". */
export const namedHour: DateParser = {
  name: 'named-hour',
  pattern: /\b(noon|midday|midnight)\b/gi,
  read: ([, word = ''], { published }) => ({
    value: published === null ? null : `${published}T${/midnight/i.test(word) ? '24:00' : '12:00'}`, precision: 'time', relative: true, loose: true,
  }),
};
