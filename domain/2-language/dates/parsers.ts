import { clock, namedHour } from '#language/dates/clock';
import type { DateParser } from '#language/dates/date';
import { century, decade } from '#language/dates/decades';
import { dayMonthYear, iso, monthDayYear, slashes } from '#language/dates/full-dates';
import { holiday, september11 } from '#language/dates/holidays';
import { dayMonth, monthAlone, monthDay, monthOfYear, monthYear, whichMonth } from '#language/dates/months';
import { nearDay, nearPart } from '#language/dates/near-days';
import { periodOfYear, quarterAlone, quarterOfNearYear, quarterOfYear, shortQuarter, thatQuarter, yearEarlier } from '#language/dates/quarters';
import { bygone, present, toCome } from '#language/dates/references';
import { half, nearSeason, seasonOfYear } from '#language/dates/seasons';
import { ago, earlierOrLater, ownUnit, thatUnit, whichUnit, whichWeek } from '#language/dates/units';
import { weekday } from '#language/dates/weekdays';
import { fiscalYear, plainYear, spokenYear, yearInBrackets } from '#language/dates/years';

/** Where two read words in common, the longer reading stays; of equally long ones the one that stands first here. */
export const dateParsers: readonly DateParser[] = [
  september11, iso, dayMonthYear, monthDayYear, slashes, monthYear, dayMonth, monthDay, whichMonth, monthOfYear, monthAlone,
  holiday, weekday, nearDay, nearPart, quarterOfYear, quarterOfNearYear, quarterAlone, shortQuarter, thatQuarter, periodOfYear, yearEarlier, seasonOfYear, nearSeason, half,
  whichUnit, whichWeek, thatUnit, ownUnit, ago, earlierOrLater, fiscalYear, yearInBrackets, plainYear, spokenYear, decade, century,
  clock, namedHour, present, bygone, toCome,
];
