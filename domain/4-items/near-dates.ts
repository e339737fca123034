import type { Random } from '#core/random';
import { addDays } from '#core/time';
import { dateInWords, monthOf } from '#language/days';

function shifted(value: string, by: number, yearsApart: number): string {
  if (value.length === 10) return addDays(value, by * (Math.abs(by) > 2 ? 3 : 2) - Math.sign(by));
  const [year = '0', month] = value.split('-');
  if (month === undefined) return String(Number(year) + by * yearsApart);
  const months = Number(year) * 12 + Number(month) - 1 + by;
  return monthOf(Math.floor(months / 12), (months % 12) + 1);
}

const wanted = 3;
const nearest = [1, 2, 3, 4, 5];
/** Whether a club was founded in 1889 or 1890 is nobody's matter: so far back, years lie farther apart. */
const farBack = 20;

/** How many years lie between one year and the next that is offered beside it. Aims are set for round years: 2051 beside 2050 would look made up, and so would 1996 beside 1980. */
function yearsApart(value: string, day: string | null, every: number): number {
  if (value.length !== 4) return 1;
  if (every > 1) return every;
  const [year, today] = [Number(value), Number(day ?? value)];
  if (year <= today && today - year < farBack) return 1;
  return year % 10 === 0 ? 10 : year % 5 === 0 ? 5 : year > today ? 1 : 3;
}

/** What dates near one are chosen by. */
export type NearDates = {
  /** The day of the article; null where it has none. */
  readonly published: string | null;
  /** Dates told beside it, as values. */
  readonly taken: readonly string[];
  readonly random: Random;
  /** How many years lie between one time and the next, as four do between World Cups. */
  readonly every?: number;
};

/** Other dates of the same grain and near: those that stand around the right one at a place that is drawn, three where it can be had, and the others. What lies ahead of the article's day stays ahead; months and years that are past stay past. */
function drawn(value: string, { published, taken, random, every = 1 }: NearDates): { chosen: readonly string[]; others: readonly string[] } {
  const earlier = Math.floor(random() * (wanted + 1));
  const day = published?.slice(0, value.length) ?? null;
  const apart = yearsApart(value, day, every);
  // "At home in ____ and in Mexico in 1986": what lies beyond a date told beside it is ruled out by it.
  const isOpen = (other: string) => taken.every((told) => told === value || (told !== other && told > value === told > other));
  const isLikely = (other: string) => other !== value && isOpen(other) && (day === null || (value <= day ? value.length === 10 || other <= day : other > day));
  const side = (sign: 1 | -1) => nearest.map((by) => shifted(value, sign * by, apart)).filter((other, at, all) => isLikely(other) && all.indexOf(other) === at);
  const [before, behind] = [side(-1), side(1)];
  return { chosen: [...before.slice(0, earlier), ...behind.slice(0, wanted - earlier)], others: [...before.slice(earlier), ...behind.slice(wanted - earlier)] };
}

/** Up to three other dates in words, of the same grain and near. */
export function datesNear(value: string, near: NearDates): string[] {
  const { chosen, others } = drawn(value, near);
  return [...chosen, ...others].slice(0, wanted).map((other) => dateInWords(other));
}

/** Three of them, as often before the right one as behind it, so that its place among them tells nothing; none where the place that was drawn cannot be had. */
export function datesAround(value: string, near: NearDates): string[] {
  const { chosen } = drawn(value, near);
  return chosen.length < wanted ? [] : chosen.map((other) => dateInWords(other));
}
