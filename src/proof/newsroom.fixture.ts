/** A newsroom of two true items and their statistics, for trying what happens when one thing is changed. */
import type { Item, Newsroom, Observation, Statistic } from '../content/newsroom.ts';
import { mayMislead } from '../persian/doubtful-figures.ts';
import { isDateProblem, isPeriodProblem, parseContentDate, parsePeriod } from '../persian/calendar/index.ts';

function item(id: string, title: string, ...blocks: readonly string[]): Item {
  const [year = '', slug = ''] = id.split('/');
  const date = parseContentDate(year);
  if (isDateProblem(date)) throw new Error(`No date: ${year}`);
  return {
    ...{ id, file: `news/${id}.mdx`, year, slug, title, date, lead: blocks[0] ?? '', hasOwnLead: false },
    source: { name: 'خبرگزاری نمونه' },
    ...{ topics: [], places: [], people: [], organizations: [], corrections: [] },
    ...{ draft: false, calls: [], mayMislead: mayMislead([title, ...blocks]) },
    digest: [title, ...blocks].join('\n'),
    body: { parts: blocks.map((text) => `<p>${text}</p>`), blocks },
  };
}

export const mine = item(
  '1402/copper-mine',
  'معدن مس شهرستان دوباره به کار افتاد',
  'مدیر معدن گفت: بیش از ۴ هزار میلیارد ریال در این معدن سرمایه‌گذاری شده است.',
  'برای پنج هزار و ۷۰۰ نفر در معدن کار فراهم شده و ۸۶ مورد عارضه‌یابی تخصصی انجام گرفته است.',
  'ساخت دو کارخانهٔ تغلیظ با اعتبار ۱۰۰ میلیارد تومان آغاز شد و ۷۸ درصد سهام آن خصوصی است.',
  'در شهرستان ۲۲۰ واحد تولیدی راکد وجود دارد و ۱۴ شهرک صنفی ساخته می‌شود.',
);

export const port = item(
  '1403/port',
  'اسکلهٔ تازهٔ بندر',
  'حدود ۲۵ هزار تن گندم از اسکلهٔ تازه بارگیری شد و نرخ رشد ۴۱/۵ درصد بود.',
  'بین ۱۰ تا ۱۵ درصد بار بندر با قطار می‌رود و یک جرثقیل تازه نصب شده است.',
);

/** A statistic of one observation, its period the year of its source. */
export function statistic(
  unit: string,
  facts: Partial<Observation> & Pick<Observation, 'value' | 'quote'>,
): Statistic {
  const source = facts.source ?? mine.id;
  const period = parsePeriod(source.slice(0, 4));
  if (isPeriodProblem(period)) throw new Error(`No period: ${source}`);
  const observation: Observation = { period, qualifier: 'exact', kind: 'actual', source, line: 5, ...facts };
  return {
    ...{ slug: 'sample', file: 'statistics/sample.yaml', title: 'رقم نمونه', unit },
    ...{ topics: [], places: [], observations: [observation] },
  };
}

export function newsroom(statistics: readonly Statistic[], items: readonly Item[] = [port, mine]): Newsroom {
  const nothing = new Map<string, never>();
  return {
    publication: {
      name: 'نمونه',
      tagline: '',
      publisher: 'نمونه',
      url: 'https://example.org',
      navigation: [],
    },
    ...{ topics: nothing, places: nothing, people: nothing, organizations: nothing },
    ...{ items, statistics, bulletins: [] },
  };
}

export { item };
