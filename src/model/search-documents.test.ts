import { expect, test } from 'vitest';
import { isPeriodProblem, parsePeriod, type Period } from '../persian/calendar/index.ts';
import { item, newsroom, observation, statistic } from './newsroom.fixture.ts';
import { foundPages } from './search-documents.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (isPeriodProblem(parsed)) throw new Error(`No period: ${text}`);
  return parsed;
}

test.each([
  ['1395', '1395'],
  ['1395-02', '1395-02'],
  ['1395-02-08', '1395-02-08'],
  ['1395-Q1', '1395'],
  ['1393/1395', '1395'],
])(
  'a statistic whose newest period is %s is found with the date %s and no day that nobody told',
  (id, date) => {
    const content = newsroom({
      items: [item('1395/x')],
      statistics: [
        statistic('idle-units', { observations: [observation('1395/x', 220, { period: period(id) })] }),
      ],
    });
    const found = foundPages(content).find(({ kind }) => kind === 'statistic');
    expect([found?.date, found?.year]).toEqual([date, '1395']);
  },
);
