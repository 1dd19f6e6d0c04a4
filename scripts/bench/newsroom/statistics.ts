import { formatYear } from '../../../src/persian/digits.ts';
import type { Cast } from './cast.ts';
import { phraseFigure, someQualifier, type Qualifier } from './figure.ts';
import type { ItemPlan } from './schedule.ts';
import type { Random } from './random.ts';
import { THEMES } from './themes.ts';

interface GeneratedObservation {
  readonly period: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly kind: 'actual' | 'target' | 'forecast';
  readonly source: string;
  readonly quote: string;
}

export interface GeneratedStatistic {
  readonly slug: string;
  readonly title: string;
  readonly unit: string;
  /** Statistics of one theme can stand in one chart. */
  readonly theme: string;
  readonly topic: string;
  readonly place: string;
  readonly observations: readonly GeneratedObservation[];
}

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const SEASONS = ['بهار', 'تابستان', 'پاییز', 'زمستان'];

/** How a statistic's periods run: most are yearly. */
const RHYTHMS = [
  'year',
  'year',
  'year',
  'year',
  'year',
  'year',
  'month',
  'month',
  'season',
  'range',
] as const;

/**
 * Makes statistics whose every observation quotes an item of the schedule, and tells those items which sentences they
 * owe: `debts` by item id.
 */
export function planStatistics(
  count: number,
  schedule: readonly ItemPlan[],
  cast: Cast,
  random: Random,
): { statistics: GeneratedStatistic[]; debts: Map<string, string[]> } {
  const byYear = Map.groupBy(schedule, ({ date }) => date.year);
  const years = [...byYear.keys()].sort();
  const debts = new Map<string, string[]>();
  const subjects = cast.places.flatMap((place) => THEMES.map((theme) => ({ place, theme })));
  const statistics = Array.from({ length: count }, (_, index): GeneratedStatistic => {
    const { place, theme } = subjects[index % subjects.length]!;
    const round = Math.floor(index / subjects.length);
    const rhythm = random.pick(RHYTHMS);
    const from = random.integer(0, years.length - 1);
    let value = random.integer(theme.least / theme.step, theme.most / theme.step);
    const observations: GeneratedObservation[] = [];
    for (const year of years.slice(from, from + random.integer(2, 9))) {
      value = Math.max(Math.ceil(theme.least / theme.step), Math.round(value * (0.88 + 0.3 * random.next())));
      const exact = Number((value * theme.step).toFixed(1));
      const source = freeItem(byYear.get(year)!, debts, random);
      if (source === undefined) continue;
      const { period, when } = somePeriod(rhythm, year, random);
      const qualifier = someQualifier(random);
      const quote = theme.quote
        .replace('{figure}', phraseFigure(exact, theme.unit, qualifier, random))
        .replace('{place}', place.name)
        .replace('{when}', when);
      debts.set(source.id, [quote]);
      observations.push({ period, value: exact, qualifier, kind: 'actual', source: source.id, quote });
    }
    const name = round === 0 ? theme.title : `${theme.title}، برآورد ${formatYear(round + 1)}`;
    return {
      slug: `${theme.id}-${place.id}${round === 0 ? '' : `-${round + 1}`}`,
      title: `${name} در ${place.name}`,
      unit: theme.unit,
      theme: theme.id,
      topic: theme.topic,
      place: place.id,
      observations,
    };
  });
  return { statistics: statistics.filter(({ observations }) => observations.length > 0), debts };
}

/** An item that owes no figure yet: one figure an item keeps its prose free of contradictions. */
function freeItem(
  items: readonly ItemPlan[],
  debts: ReadonlyMap<string, readonly string[]>,
  random: Random,
): ItemPlan | undefined {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const item = random.pick(items);
    if (!debts.has(item.id)) return item;
  }
  return undefined;
}

function somePeriod(
  rhythm: (typeof RHYTHMS)[number],
  year: number,
  random: Random,
): { period: string; when: string } {
  const spoken = formatYear(year);
  switch (rhythm) {
    case 'year':
      return { period: String(year), when: `در سال ${spoken}` };
    case 'month': {
      const month = random.integer(1, 12);
      return {
        period: `${year}-${String(month).padStart(2, '0')}`,
        when: `در ${MONTHS[month - 1]!} ${spoken}`,
      };
    }
    case 'season': {
      const season = random.integer(1, 4);
      return { period: `${year}-Q${season}`, when: `در ${SEASONS[season - 1]!} ${spoken}` };
    }
    case 'range':
      return { period: `${year - 2}/${year}`, when: `از سال ${formatYear(year - 2)} تا ${spoken}` };
  }
}
