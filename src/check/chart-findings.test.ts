import { describe, expect, test } from 'vitest';
import { item, newsroom, statistic } from '../proof/newsroom.fixture.ts';
import type { Statistic } from '../content/newsroom.ts';
import { chartFindings } from './chart-findings.ts';

const known: readonly Statistic[] = [
  { ...statistic('نفر', { value: 5700, quote: '' }), slug: 'jobs', title: 'اشتغال' },
  { ...statistic('ریال', { value: 4e12, quote: '' }), slug: 'money', title: 'سرمایه‌گذاری' },
  { ...statistic('درصد', { value: 78, quote: '' }), slug: 'part', title: 'سهم مشکلات مالی' },
  { ...statistic('درصد', { value: 45, quote: '' }), slug: 'inflation', title: 'نرخ تورم' },
];

function findingsOf(attributes: Readonly<Record<string, string>>) {
  const calls = [{ component: 'Chart' as const, attributes, line: 24, column: 1 }];
  return chartFindings(newsroom(known, [{ ...item('1402/a', 'عنوان', 'متن'), calls }]));
}

describe('a chart that would say what the data do not', () => {
  test.each([
    [
      { of: 'jobs, money', as: 'compare' },
      '<Chart of="jobs" as="compare" />\n\n<Chart of="money" as="compare" />',
    ],
    [{ of: 'jobs، money' }, '<Chart of="jobs" />\n\n<Chart of="money" />'],
    [{ of: 'jobs', as: 'share', title: 'ت' }, '<Chart of="jobs" as="bar" title="ت" />'],
    [{ of: 'inflation', as: 'share' }, '<Chart of="inflation" as="bar" />'],
  ])('%j is found, with a tag that is drawn', (attributes, fix) => {
    expect(findingsOf(attributes)).toMatchObject([
      { file: 'news/1402/a.mdx', line: 24, column: 1, severity: 'warning', code: 'chart/not-drawn', fix },
    ]);
  });

  test('the message says why and what readers see instead', () => {
    expect(findingsOf({ of: 'inflation', as: 'share' })[0]?.message).toEqual({
      fa: '«نرخ تورم» نرخ تغییر است و سهمی از یک کل نیست؛ نمودار میله‌ای یا خطی برای آن درست است. به جای نمودار، جدول نشان داده می‌شود.',
      en: '“نرخ تورم” is a rate of change and no share of a whole; use as="bar" or as="line". A table is shown instead of the chart.',
    });
  });
});

test.each<Readonly<Record<string, string>>>([
  { of: 'jobs', as: 'bar' },
  { of: 'part', as: 'share' },
  { of: 'jobs', as: 'line' },
  { of: 'gone' },
  {},
])('%j is no finding', (attributes) => expect(findingsOf(attributes)).toEqual([]));
