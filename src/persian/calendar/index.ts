/** The solar Hijri calendar of a newsroom in Tehran: parsing, formatting, converting, comparing. */
export { isDateProblem, parseContentDate, type DateProblem } from './content-date.ts';
export { dateKey, formatContentDate, formatPeriod, formatSolarDate, type DateStyle } from './format.ts';
export { GREGORIAN_MONTHS, LUNAR_MONTHS, SEASONS, SOLAR_MONTHS, WEEKDAYS } from './names.ts';
export { comparePeriods, isPeriodProblem, parsePeriod, type PeriodProblem } from './period.ts';
export {
  dayNumber,
  fromDayNumber,
  fromGregorian,
  isLeapYear,
  isoDay,
  monthLength,
  toGregorian,
  weekday,
  type GregorianDay,
  type SolarDay,
} from './solar.ts';
export { tehranIso } from './tehran.ts';
export type { ContentDate, Period, SolarDate } from './types.ts';
