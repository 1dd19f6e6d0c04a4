import { toGregorian, type SolarDay } from './solar.ts';

const HOUR_MS = 3_600_000;

/** Minutes east of Greenwich that Tehran's clock has shown since it first was a standard time. */
const STANDARD = 210;

const offsetName = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tehran', timeZoneName: 'longOffset' });

const DAY_MS = 24 * HOUR_MS;

/** Tehran's clock was never moved twice in so many days. */
const SPAN = 32;

/** Asking `Intl` costs 20 µs, and ten thousand items share a few thousand days. */
const knownOffsets = new Map<number, number>();

/** Offset in minutes at an instant. Before 1935 Tehran kept its solar time to the second: standard time stands in. */
function offsetAt(instant: number): number {
  const day = Math.floor(instant / DAY_MS);
  const first = day - (((day % SPAN) + SPAN) % SPAN);
  return sameBetween(first, first + SPAN) ?? sameBetween(day, day + 1) ?? askOffset(instant);
}

/** The offset between the starts of two days, where the clock is not moved there. */
function sameBetween(first: number, last: number): number | undefined {
  const offset = offsetAtStart(first);
  return offset === offsetAtStart(last) ? offset : undefined;
}

function offsetAtStart(day: number): number {
  let offset = knownOffsets.get(day);
  if (offset === undefined) knownOffsets.set(day, (offset = askOffset(day * DAY_MS)));
  return offset;
}

function askOffset(instant: number): number {
  const name = offsetName.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const match = /^GMT\+(\d{2}):(\d{2})$/.exec(name);
  return match ? Number(match[1]) * 60 + Number(match[2]) : STANDARD;
}

/**
 * ISO 8601 of a Tehran wall clock, with the offset of that very day: Iran kept summer time (+04:30) in most years up
 * to 1401. An hour that happened twice is its first pass; one that was skipped is written in standard time, which is
 * the instant that the clock jumped to.
 * @param time `HH:MM`
 * @example tehranIso({ year: 1395, month: 2, day: 8 }, '14:30') // '2016-04-27T14:30:00+04:30'
 */
export function tehranIso(day: SolarDay, time = '00:00'): string {
  const { year, month, day: date } = toGregorian(day);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wall = Date.UTC(year, month - 1, date, hour, minute);
  const guesses = [offsetAt(wall - 5 * HOUR_MS), offsetAt(wall - 3 * HOUR_MS)];
  const offset = guesses.find((guess) => offsetAt(wall - guess * 60_000) === guess) ?? STANDARD;
  const zone = `+${String(Math.floor(offset / 60)).padStart(2, '0')}:${String(offset % 60).padStart(2, '0')}`;
  return new Date(wall).toISOString().slice(0, 19) + zone;
}
