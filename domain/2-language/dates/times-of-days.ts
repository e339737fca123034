import type { DateRefiner, FoundDate } from '#language/dates/date';

const beside = /^,? $/;
const onBetween = /^,? on $/;

const isDay = ({ precision }: FoundDate) => precision === 'day' || precision === 'part-of-day';
const isClock = ({ precision, loose }: FoundDate) => precision === 'time' && loose === true;

/** The time's own words on another date's day. */
const moved = (time: FoundDate, day: FoundDate): string | null =>
  (time.value === null || day.value === null ? null : `${day.value.slice(0, 10)}${time.value.slice(10)}`);

function joined(first: FoundDate, second: FoundDate): FoundDate {
  const [time, day] = isClock(first) ? [first, second] : [second, first];
  return { ...day, start: first.start, end: second.end, value: moved(time, day), precision: 'time', parser: time.parser, loose: false };
}

/** Two dates of a sentence, one of them a time, as one or as two. */
function met(first: FoundDate, second: FoundDate, between: string): readonly FoundDate[] {
  const [time, day] = isClock(first) ? [first, second] : [second, first];
  if (!isDay(day)) return [first, second];
  if (beside.test(between)) return [joined(first, second)];
  if (day.precision !== 'day') return [first, second];
  if (time === second) return [day, { ...time, value: moved(time, day) }];
  return [onBetween.test(between) ? { ...time, value: moved(time, day) } : time, day];
}

/** "10 a.m. Tuesday" is one time; "10 a.m. on Tuesday" and "Tuesday at 10 a.m." are two dates, the time on the day beside it. */
export const timesOfDays: DateRefiner = (dates, { text }) => {
  const out: FoundDate[] = [];
  for (const date of dates) {
    const last = out.at(-1);
    if (!last || last.sentence !== date.sentence || isClock(last) === isClock(date)) out.push(date);
    else out.splice(-1, 1, ...met(last, date, text.slice(last.end, date.start)));
  }
  return out;
};
