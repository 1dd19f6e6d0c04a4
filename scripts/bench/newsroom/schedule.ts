import { dayNumber, fromDayNumber, type SolarDay } from '../../../src/persian/calendar/index.ts';
import type { Cast, Speaker } from './cast.ts';
import type { VocabularyEntry } from './corpus.ts';
import type { Random } from './random.ts';

/** What is known of an item before its text is written. */
export interface ItemPlan {
  /** `1395/industry-gilan-7` */
  readonly id: string;
  readonly code: string;
  readonly date: SolarDay;
  /** `HH:MM`, in a part of the items. */
  readonly time?: string;
  readonly topics: readonly VocabularyEntry[];
  readonly place: VocabularyEntry;
  readonly people: readonly Speaker[];
  readonly organizations: readonly VocabularyEntry[];
}

const FIRST_DAY: SolarDay = { year: 1393, month: 1, day: 1 };
const LAST_DAY: SolarDay = { year: 1404, month: 12, day: 29 };

/** Spreads items over twelve solar years, more of them in the newer ones, oldest first. */
export function makeSchedule(items: number, cast: Cast, random: Random): ItemPlan[] {
  const first = dayNumber(FIRST_DAY);
  const span = dayNumber(LAST_DAY) - first;
  const codes = new Map<string, number>();
  return Array.from({ length: items }, (_, index) => {
    const day = Math.floor(first + span * ((index + random.next()) / items) ** 0.8);
    return planItem(index, fromDayNumber(day), cast, codes, random);
  });
}

/** Plans one item of a given day; `codes` counts the codes that days have given. */
export function planItem(
  index: number,
  date: SolarDay,
  cast: Cast,
  codes: Map<string, number>,
  random: Random,
): ItemPlan {
  const topics = several(cast.topics, random);
  const place = random.pickEarly(cast.places);
  const speaker = random.pickEarly(cast.people);
  const others = random.chance(0.2) ? [random.pickEarly(cast.people)] : [];
  const organization = cast.organizations.find(({ id }) => id === speaker.organization);
  const also = random.chance(0.3) ? [random.pickEarly(cast.organizations)] : [];
  const compact = [date.year, twoDigits(date.month), twoDigits(date.day)].join('');
  const count = (codes.get(compact) ?? 0) + 1;
  codes.set(compact, count);
  // A tenth of the addresses is Persian, as journalists also name files.
  const name = random.chance(0.1)
    ? `${topics[0]!.name} ${place.name}`.replace(/[ \u200c]/gu, '-')
    : `${topics[0]!.id}-${place.id}`;
  return {
    id: `${date.year}/${name}-${index}`,
    code: `${compact}-${count}`,
    date,
    ...(random.chance(0.15)
      ? { time: `${twoDigits(random.integer(7, 22))}:${twoDigits(random.integer(0, 59))}` }
      : {}),
    topics,
    place,
    people: unique([speaker, ...others]),
    organizations: unique([...(organization === undefined ? [] : [organization]), ...also]),
  };
}

function several(topics: readonly VocabularyEntry[], random: Random): VocabularyEntry[] {
  const first = random.pickEarly(topics);
  return random.chance(0.5) ? unique([first, random.pick(topics)]) : [first];
}

function unique<T extends VocabularyEntry>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
