import { findFigures } from '../../persian/figures/index.ts';
import { isDateProblem, parseContentDate, SOLAR_MONTHS } from '../../persian/calendar/index.ts';

const DIGIT = '[0-9۰-۹٠-٩]';
const MONTH = SOLAR_MONTHS.join('|');
const CLOCK = `(?:.{0,12}?(${DIGIT}{1,2}:${DIGIT}{2}))?`;
/** «۵ شهریور ۱۴۰۲», «اردیبهشت 8، 1395», «1402/06/05», ISO; a time may follow within a few signs. */
const DATES = [
  new RegExp(`(${DIGIT}{1,2}\\s+(?:${MONTH})(?:\\s*ماه)?،?\\s+(?:سال\\s+)?${DIGIT}{4})${CLOCK}`),
  new RegExp(`((?:${MONTH})\\s+${DIGIT}{1,2}،?\\s+${DIGIT}{4})${CLOCK}`),
  new RegExp(`(?<!${DIGIT})(${DIGIT}{4}([/.-])${DIGIT}{1,2}\\2${DIGIT}{1,2})(?!${DIGIT})${CLOCK}`),
];
const CLOCK_FIRST = new RegExp(`^(${DIGIT}{1,2}:${DIGIT}{2})\\s*[-–—|،/]`);
const OTHER_WORDS = 6;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const TEHRAN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tehran',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant as machines print it, as the clocks of Tehran showed it; nothing where the text is none. */
function inTehran(text: string): string | undefined {
  const instant = INSTANT.test(text) ? new Date(text) : undefined;
  return instant === undefined || Number.isNaN(instant.getTime()) ? undefined : TEHRAN.format(instant);
}

/**
 * The first date that a text holds, as the front matter may take it.
 * @example findDate('یکشنبه / ۵ شهریور ۱۴۰۲ / ۱۰:۲۳') // '۵ شهریور ۱۴۰۲ ۱۰:۲۳'
 * @example findDate('2024-09-10T22:15:00Z') // '2024-09-11 01:45', the clock of Tehran
 */
export function findDate(text: string): string | undefined {
  const plain = (inTehran(text.trim()) ?? text.trim()).replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');
  if (!isDateProblem(parseContentDate(plain))) return plain;
  for (const pattern of DATES) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const time = match.slice(2).find((group) => group?.includes(':')) ?? CLOCK_FIRST.exec(plain)?.[1];
    const timed = time === undefined ? match[1]! : `${match[1]} ${time}`;
    const found = [timed, match[1]!].find((each) => !isDateProblem(parseContentDate(each)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The date of a line that is hardly more than a date. */
export function dateOfLine(line: string): string | undefined {
  const found = findDate(line);
  if (found === undefined) return undefined;
  const rest = line.split(/\s+/).length - found.split(/\s+/).length;
  return rest <= OTHER_WORDS && line.length < 80 ? found : undefined;
}

/**
 * Whether a line holds dates and nothing else, in whatever calendars.
 * @example isDates('۴ مرداد ۱۴۰۳ - ۲۵ ژوئیه ۲۰۲۴') // true
 */
export function isDates(line: string): boolean {
  const rest = findFigures(line)
    .filter(({ kind }) => kind === 'date')
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line);
  return rest !== line && !/[\p{L}\p{N}]/u.test(rest);
}

const TODAY = /(?:^|\s)امروز[\s\u200c،(]+(?:(?:سه|چهار|پنج|یک|دو)?[\s\u200c]?(?:شنبه|جمعه)[\s،]+)?$/;

/**
 * The day that a story calls today, where it says which one that is.
 * @example dateOfToday('امروز دوشنبه یازدهم دی ماه ۱۴۰۲، با ۳ درصد کاهش') // '2024-01-01'
 */
export function dateOfToday(text: string): string | undefined {
  return findFigures(text).find(
    ({ start, kind, iso }) => kind === 'date' && iso?.length === 10 && TODAY.test(text.slice(0, start)),
  )?.iso;
}
