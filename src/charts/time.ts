import {
  dayNumber,
  fromDayNumber,
  monthLength,
  SEASONS,
  SOLAR_MONTHS,
  type Period,
} from '../persian/calendar/index.ts';
import { formatYear, toPersianDigits } from '../persian/digits.ts';
import { TIER_NAMES, TIERS, type Tier } from './drawing.ts';
import { labelWidth } from './labels.ts';

type Unit = 'year' | 'season' | 'month' | 'day';

/** A label of the axis of time. */
export interface TimeTick {
  /** Day number of the middle of what it names. */
  readonly at: number;
  readonly label: string;
  /** The widths at which it is seen. */
  readonly tiers: readonly Tier[];
  /** Year under the label, at the first tick of each year that a width shows. */
  readonly year?: { readonly label: string; readonly tiers: readonly Tier[] };
}

/** One candidate: its number in its unit (what strides divide), its place and its words. */
interface Candidate {
  readonly number: number;
  readonly at: number;
  readonly label: string;
  readonly year: number;
}

/** How far apart ticks may stand, so that they fall on round years, season starts or halves of a month. */
const STRIDES: Readonly<Record<Unit, readonly number[]>> = {
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  season: [1, 2, 4],
  month: [1, 3, 6, 12],
  day: [1, 2, 5, 10, 15, 30, 60, 120],
};

/** Room that a label needs, in px. */
const PITCH: Readonly<Record<Unit, number>> = { year: 42, season: 58, month: 66, day: 80 };

/** Spans, in days, beyond which a finer unit gives way to a coarser one. */
const LONGEST: Readonly<Record<'day' | 'month' | 'season', number>> = { day: 120, month: 1900, season: 2600 };

function unitOf(periods: readonly Period[], span: number): Unit {
  const kinds = new Set(periods.map(({ kind }) => (kind === 'range' ? 'year' : kind)));
  const [only] = kinds;
  let unit: Unit = kinds.size === 1 ? only! : kinds.has('day') || kinds.has('month') ? 'month' : 'year';
  while (unit !== 'year' && span > LONGEST[unit]) unit = unit === 'day' ? 'month' : 'year';
  return unit;
}

function candidateAt(unit: Unit, day: number): Candidate & { readonly next: number } {
  const date = fromDayNumber(day);
  const { year, month } = date;
  const start = { year: dayNumber({ year, month: 1, day: 1 }), month: dayNumber({ year, month, day: 1 }) };
  switch (unit) {
    case 'year': {
      const next = dayNumber({ year: year + 1, month: 1, day: 1 });
      return { number: year, at: (start.year + next - 1) / 2, label: formatYear(year), year, next };
    }
    case 'season': {
      const season = Math.floor((month - 1) / 3);
      const first = dayNumber({ year, month: season * 3 + 1, day: 1 });
      const last = season * 3 + 3;
      const next = dayNumber({ year, month: last, day: monthLength(year, last) }) + 1;
      return { number: season, at: (first + next - 1) / 2, label: SEASONS[season]!, year, next };
    }
    case 'month': {
      const next = start.month + monthLength(year, month);
      return {
        number: month - 1,
        at: (start.month + next - 1) / 2,
        label: SOLAR_MONTHS[month - 1]!,
        year,
        next,
      };
    }
    case 'day': {
      const label = `${toPersianDigits(String(date.day))} ${SOLAR_MONTHS[month - 1]}`;
      return { number: day, at: day, label, year, next: day + 1 };
    }
  }
}

function candidates(unit: Unit, first: number, last: number): Candidate[] {
  const found: Candidate[] = [];
  for (let day = first; day <= last;) {
    const { next, ...candidate } = candidateAt(unit, day);
    found.push(candidate);
    day = next;
  }
  return found;
}

/** How far beyond the axis a label may be centred, as a share of its span. */
const SLACK = 0.02;

/** Share of the width between the first and the last label. */
const PLOTTED = 0.88;

/** A year stands under the names of months, seasons and days, and has a width of its own. */
const labelRoom = ({ label, year }: Candidate): number =>
  Math.max(labelWidth(label), labelWidth(formatYear(year))) + 8;

/** Those that a width has room for: on round numbers, the newest always, its near neighbours not. */
function chosen(unit: Unit, all: readonly Candidate[], width: number): ReadonlySet<Candidate> {
  const room = Math.max(2, Math.floor(width / PITCH[unit]));
  const stride = STRIDES[unit].find((step) => all.length / step <= room) ?? STRIDES[unit].at(-1)!;
  const newest = all.at(-1);
  if (!newest) return new Set();
  const index = new Map(all.map((candidate, position) => [candidate, position]));
  const step = (width / all.length) * PLOTTED;
  const near = (candidate: Candidate): boolean =>
    candidate !== newest &&
    (all.length - 1 - index.get(candidate)!) * step < (labelRoom(candidate) + labelRoom(newest)) / 2;
  const phase = ({ number }: Candidate): number => ((number % stride) + stride) % stride;
  const anchor = unit === 'day' ? phase(newest) : 0;
  return new Set(
    all.filter((candidate) => candidate === newest || (phase(candidate) === anchor && !near(candidate))),
  );
}

/**
 * Labels of a solar axis of time, thinned for each width: years on round years, months on season starts, the newest
 * always named.
 * @param periods what the points are about; not empty.
 * @param from first day of the axis; a label outside it would leave the picture.
 * @param to last day of the axis.
 */
export function timeTicks(periods: readonly Period[], from: number, to: number): TimeTick[] {
  const first = Math.min(...periods.map(({ start }) => dayNumber(start)));
  const last = Math.max(...periods.map(({ end }) => dayNumber(end)));
  const unit = unitOf(periods, last - first);
  const slack = (to - from) * SLACK;
  const all = candidates(unit, first, last).filter(({ at }) => at >= from - slack && at <= to + slack);
  const shown = TIER_NAMES.map((tier) => [tier, chosen(unit, all, TIERS[tier])] as const);
  const named = new Map<Candidate, Tier[]>();
  for (const [tier, set] of shown) {
    let year: number | undefined;
    for (const candidate of all) {
      if (!set.has(candidate) || candidate.year === year) continue;
      year = candidate.year;
      named.set(candidate, [...(named.get(candidate) ?? []), tier]);
    }
  }
  return all.flatMap((candidate) => {
    const tiers = shown.filter(([, set]) => set.has(candidate)).map(([tier]) => tier);
    if (tiers.length === 0) return [];
    const yearTiers = unit === 'year' ? undefined : named.get(candidate);
    return {
      at: candidate.at,
      label: candidate.label,
      tiers,
      ...(yearTiers && { year: { label: formatYear(candidate.year), tiers: yearTiers } }),
    };
  });
}
