import type { DateRefiner, FoundDate } from '#language/dates/date';

const between = /^,? $/;

const onBetween = /^,? on $/;

const isClock = ({ precision, loose }: FoundDate) => precision === 'time' && loose === true;

/** The time's own words on another date's day. */
const moved = (time: FoundDate, day: FoundDate): string | null =>
  (time.value === null || day.value === null ? null : `${day.value.slice(0, 10)}${time.value.slice(10)}`);

function joined(first: FoundDate, second: FoundDate): FoundDate {
  const [time, day] = isClock(first) ? [first, second] : [second, first];
  return { ...day, start: first.start, end: second.end, value: moved(time, day), precision: 'time', parser: time.parser, loose: false };
}

/** "10 a.m. Tuesday" is one time; "10 a.m. on Tuesday" and "Tuesday at 10 a.m." are two dates, the time on the day beside it. */
export const timesOfDays: DateRefiner = (dates, { text }) => {
  const out: FoundDate[] = [];
  for (const date of dates) {
    const last = out.at(-1);
    if (last && last.sentence === date.sentence && isClock(last) !== isClock(date)) {
      const whole = [last, date].some(({ precision }) => precision === 'day' || precision === 'part-of-day');
      if (whole && between.test(text.slice(last.end, date.start))) {
        out[out.length - 1] = joined(last, date);
        continue;
      }
      if (isClock(date) && last.precision === 'day') {
        out.push({ ...date, value: moved(date, last) });
        continue;
      }
      if (date.precision === 'day' && onBetween.test(text.slice(last.end, date.start))) out[out.length - 1] = { ...last, value: moved(last, date) };
    }
    out.push(date);
  }
  return out;
};
