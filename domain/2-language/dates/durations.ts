import type { DateRefiner } from '#language/dates/date';

const lasting = /\b(?:for|over|during|in|within|of|throughout)(?: about| nearly| almost| much of| most of)? $/i;
const stretches = /^the (?:last|past|next|coming)\b/i;

/** Without how long something takes: "over the past year", "for the last decade" say no day. */
export const withoutDurations: DateRefiner = (dates, { text }) => dates.filter(({ start, end, parser, precision }) => {
  if (parser !== 'which-unit' || precision === 'weekend') return true;
  return !(stretches.test(text.slice(start, end)) && lasting.test(text.slice(Math.max(0, start - 24), start)));
});
