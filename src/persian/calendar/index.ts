/** The solar Hijri calendar of a newsroom in Tehran: parsing, formatting, converting, comparing. */
export { isDateProblem, parseContentDate } from './content-date.ts';
export { dateKey, formatContentDate, formatPeriod, formatSolarDate } from './format.ts';
export { GREGORIAN_MONTHS, LUNAR_MONTHS, SEASONS, SOLAR_MONTHS } from './names.ts';
export { comparePeriods, isPeriodProblem, parsePeriod, periodAround } from './period.ts';
export {
  dayNumber,
  fromDayNumber,
  fromGregorian,
  isoDay,
  monthLength,
  toGregorian,
  weekday,
  type SolarDay,
} from './solar.ts';
export { tehranIso } from './tehran.ts';
export type { ContentDate, Period } from './types.ts';
