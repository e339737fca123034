import type { Random } from '#core/random';
import { addDays, dateInWords, monthOf } from '#language/days';

const shifts: readonly (readonly number[])[] = [[-1, 1, 2], [-2, -1, 1], [-3, -2, -1], [1, 2, 3]];

function shifted(value: string, by: number, round: number): string {
  if (value.length === 10) return addDays(value, by * (Math.abs(by) > 2 ? 3 : 2) - Math.sign(by));
  const [year = '0', month] = value.split('-');
  if (month === undefined && round > 1) return String(Number(year) + by * round);
  if (month === undefined) return String(Number(year) + by * (Math.abs(by) > 2 ? 2 : 1));
  const months = Number(year) * 12 + Number(month) - 1 + by;
  return monthOf(Math.floor(months / 12), (months % 12) + 1);
}

/**
 * Up to three other dates in words, of the same grain and near. What is past on the article's day stays past, what lies
 * ahead stays ahead.
 */
export function datesNear(value: string, published: string | null, taken: readonly string[], random: Random): string[] {
  const start = Math.floor(random() * shifts.length);
  const tried = [0, 1, 2, 3].flatMap((turn) => shifts[(start + turn) % shifts.length] ?? []);
  const day = published?.slice(0, value.length) ?? null;
  // Aims are set for round years: 2051 beside 2050 would look made up.
  const ahead = value.length === 4 && day !== null && value > day;
  const round = !ahead ? 1 : Number(value) % 10 === 0 ? 10 : Number(value) % 5 === 0 ? 5 : 1;
  const values = [...new Set(tried.map((by) => shifted(value, by, round)))];
  const likely = values.filter((other) => other !== value && !taken.includes(other) && (day === null || (value <= day ? other <= day : other > day)));
  return likely.slice(0, 3).map((other) => dateInWords(other));
}
