import { addDays } from '#core/time';
import type { DateParser } from '#language/dates/date';
import { weekdayName } from '#language/dates/words';
import { weekdayNumber, weekdayOf } from '#language/days';

/** Days from the article's own back to the last such weekday; 0 for the day itself. */
const back = (published: string, weekday: string) => (weekdayOf(published) - weekdayNumber(weekday) + 7) % 7;

function shiftOf(which: string, ago: number, ahead: boolean): number {
  if (/last|past|previous/.test(which)) return ago === 0 ? -7 : -ago;
  if (/next|coming|following/.test(which)) return 7 - ago;
  if (which === 'this') return ago === 0 ? 0 : ahead ? 7 - ago : -ago;
  return ahead && ago > 0 ? 7 - ago : -ago;
}

/** "every Monday" is many days, "Black Monday" one long ago, "one Saturday" any. */
const noDay = /\b(?:[Ee]very|[Ee]ach|[Oo]ne|[Ss]ome|Black|Bloody|Cyber|Super|Fat|Ash|Palm|Holy|Good) $/;

/** "Friday", "last Friday", "early next Monday": the last such day, unless the clause looks ahead. */
export const weekday: DateParser = {
  name: 'weekday',
  pattern: new RegExp(String.raw`\b(?:(?:earlier|later|early|late) )?(?:(last|past|this past|this coming|the previous|the following|this|next) )?(${weekdayName})\b(?!s)`, 'gi'),
  read: ([, which = '', name = ''], { published, direction, before, after }) => {
    if (!/^\p{Lu}/u.test(name) || noDay.test(before)) return null;
    if (published === null) return { value: null, precision: 'day', relative: true };
    const ahead = direction() === 'future' && (!/^['’]s\b/.test(after) || /\b(?:for|until|by|before) $/.test(before));
    const shift = shiftOf(which.toLowerCase(), back(published, name), ahead);
    return { value: addDays(published, shift), precision: 'day', relative: true };
  },
};
