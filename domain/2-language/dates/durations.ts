import type { DateRefiner } from '#language/dates/date';

const lasting = /\b(?:for|over|throughout)(?: about| nearly| almost| much of| most of)? $/i;
const within = /\b(?:in|during|within) $/i;
const stretches = /^the (?:last|past|next|coming)\b/i;

/** Without how long something takes: "over the past year" says no day, and "in the past year" hardly one. */
export const withoutDurations: DateRefiner = (dates, { text }) => dates.flatMap((date) => {
  if (!/^which-(?:unit|week)$/.test(date.parser) || date.precision === 'weekend' || !stretches.test(text.slice(date.start, date.end))) return [date];
  const before = text.slice(Math.max(0, date.start - 24), date.start);
  if (lasting.test(before)) return [];
  return within.test(before) ? [{ ...date, loose: true }] : [date];
});
