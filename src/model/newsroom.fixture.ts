/** Small typed newsrooms for tests: only what a test is about is written, the rest is filled in. */
import { isDateProblem, isPeriodProblem, parseContentDate, parsePeriod } from '../persian/calendar/index.ts';
import type { ContentDate, Period } from '../persian/calendar/index.ts';
import type { Body, Bulletin, Item, Newsroom, Observation, Statistic } from '../content/newsroom.ts';

/** @throws Error where the text is no date. */
export function date(text: string): ContentDate {
  const parsed = parseContentDate(text);
  if (isDateProblem(parsed)) throw new Error(`No date: ${text}`);
  return parsed;
}

/** @throws Error where the text is no period. */
function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (isPeriodProblem(parsed)) throw new Error(`No period: ${text}`);
  return parsed;
}

/** A body of paragraphs. */
function body(...paragraphs: readonly string[]): Body {
  return {
    parts: paragraphs.map((text) => `<p>${text}</p>`),
    blocks: paragraphs,
  };
}

/** An item by its id, such as `1395/guild-towns`; its digest follows from what it says. */
export function item(id: string, facts: Partial<Item> = {}): Item {
  const [year = '', slug = ''] = id.split('/');
  const made = {
    id,
    file: `news/${id}.mdx`,
    year,
    slug,
    title: `خبر ${slug}`,
    lead: 'سرآغاز خبر',
    hasOwnLead: true,
    date: date(`${year}-02-08`),
    source: { name: 'نشریهٔ نمونه' },
    topics: [],
    places: [],
    people: [],
    organizations: [],
    corrections: [],
    draft: false,
    calls: [],
    mayMislead: false,
    body: body('متن خبر.'),
    ...facts,
  };
  return { ...made, digest: JSON.stringify(made) };
}

/** An observation of an item; its period is the item's year. */
export function observation(source: string, value: number, facts: Partial<Observation> = {}): Observation {
  return {
    period: period(source.split('/')[0]!),
    value,
    qualifier: 'exact',
    kind: 'actual',
    source,
    quote: `${value} واحد راکد`,
    line: 1,
    ...facts,
  };
}

export function statistic(slug: string, facts: Partial<Statistic> = {}): Statistic {
  return {
    slug,
    file: `statistics/${slug}.yaml`,
    title: `آمار ${slug}`,
    unit: 'واحد',
    topics: [],
    places: [],
    observations: [],
    ...facts,
  };
}

export function bulletin(number: number, facts: Partial<Bulletin> = {}): Bulletin {
  return {
    number,
    file: `bulletins/${number}.mdx`,
    title: 'گزیدهٔ هفته',
    date: date('1395-03-01'),
    items: [],
    calls: [],
    body: body('یادداشت سردبیر.'),
    ...facts,
  };
}

/** A newsroom with a small vocabulary: topic `industry`, place `urmia`, person `sara`, organisation `chamber`. */
export function newsroom(facts: Partial<Newsroom> = {}): Newsroom {
  return {
    publication: {
      name: 'بولتن نمونه',
      tagline: 'خبر و آمار',
      publisher: 'تحریریهٔ نمونه',
      url: 'https://bultan.example',
      navigation: [{ title: 'آمار', href: '/statistics/' }],
    },
    topics: new Map([['industry', { id: 'industry', name: 'صنعت' }]]),
    places: new Map([['urmia', { id: 'urmia', name: 'ارومیه' }]]),
    people: new Map([
      ['sara', { id: 'sara', name: 'سارا نمونه', role: 'مدیرعامل', organization: 'chamber' }],
    ]),
    organizations: new Map([['chamber', { id: 'chamber', name: 'اتاق بازرگانی' }]]),
    items: [],
    statistics: [],
    bulletins: [],
    ...facts,
  };
}
