import type { Random } from '#core/random';
import { addDays } from '#core/time';
import { dateInWords, monthOf } from '#language/days';

function shifted(value: string, by: number, round: number): string {
  if (value.length === 10) return addDays(value, by * (Math.abs(by) > 2 ? 3 : 2) - Math.sign(by));
  const [year = '0', month] = value.split('-');
  if (month === undefined && round > 1) return String(Number(year) + by * round);
  if (month === undefined) return String(Number(year) + by);
  const months = Number(year) * 12 + Number(month) - 1 + by;
  return monthOf(Math.floor(months / 12), (months % 12) + 1);
}

const wanted = 3;
const nearest = [1, 2, 3, 4, 5];

/**
 * Up to three other dates in words, of the same grain and near, as often before the right one as behind it, so that its
 * place among them tells nothing. What lies ahead of the article's day stays ahead; months and years that are past stay past.
 * @param taken dates told beside it, as values
 * @param every how many years lie between one time and the next, as four do between World Cups
 */
export function datesNear(value: string, published: string | null, taken: readonly string[], random: Random, every = 1): string[] {
  const earlier = Math.floor(random() * (wanted + 1));
  const day = published?.slice(0, value.length) ?? null;
  // Aims are set for round years: 2051 beside 2050 would look made up.
  const ahead = value.length === 4 && day !== null && value > day;
  const round = value.length === 4 && every > 1 ? every : !ahead ? 1 : Number(value) % 10 === 0 ? 10 : Number(value) % 5 === 0 ? 5 : 1;
  // "At home in ____ and in Mexico in 1986": what lies beyond a date told beside it is ruled out by it.
  const isOpen = (other: string) => taken.every((told) => told === value || (told !== other && told > value === told > other));
  const isLikely = (other: string) => other !== value && isOpen(other) && (day === null || (value <= day ? value.length === 10 || other <= day : other > day));
  const side = (sign: 1 | -1) => nearest.map((by) => shifted(value, sign * by, round)).filter((other, at, all) => isLikely(other) && all.indexOf(other) === at);
  const [before, behind] = [side(-1), side(1)];
  const chosen = [...before.slice(0, earlier), ...behind.slice(0, wanted - earlier)];
  const others = [...before.slice(earlier), ...behind.slice(wanted - earlier)];
  return [...chosen, ...others].slice(0, wanted).map((other) => dateInWords(other));
}
