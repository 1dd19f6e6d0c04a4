import { expect, test } from 'vitest';
import type { Body, ComponentCall } from '../content/newsroom.ts';
import { fillBody } from './body.ts';
import { item, newsroom, observation, statistic } from './newsroom.fixture.ts';
import { siteContext } from './site-context.ts';

const quote = 'بیش از ۳۰ نفر';
const site = siteContext(
  newsroom({
    items: [item('1395/a'), item('1394/b')],
    statistics: [
      statistic('jobs', {
        title: 'اشتغال <ویژه>',
        unit: 'نفر',
        observations: [
          observation('1394/b', 20, { quote }),
          observation('1395/a', 30, { qualifier: 'more-than', quote }),
        ],
      }),
    ],
  }),
  { pictures: new Map([['media/a.jpg', { path: '/media/a.1.webp', width: 800, height: 600 }]]) },
);
const call = (component: ComponentCall['component'], attributes: Record<string, string>): ComponentCall => ({
  component,
  attributes,
  line: 1,
  column: 1,
});
const fill = (...parts: Body['parts']): string => fillBody({ parts, blocks: [] }, '/news/1395/a/', site);
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test.each([
  ['the newest value where none is named', { of: 'jobs' }, 'بیش از ۳۰ نفر'],
  ['the value of its period', { of: 'jobs', at: '1394' }, '۲۰ نفر'],
  ['the value of a period in Persian digits', { of: 'jobs', at: '۱۳۹۴' }, '۲۰ نفر'],
  ['nothing for a period without a value', { of: 'jobs', at: '1390' }, ''],
  ['nothing for an unknown statistic', { of: 'none' }, ''],
])('a figure in a sentence says %s', (_, attributes, expected) => {
  expect(words(fill(call('Statistic', attributes)))).toBe(expected);
});

test('a figure links to its proof and carries its value for machines', () => {
  const html = fill(call('Statistic', { of: 'jobs', at: '1395' }));
  expect(html).toContain('href="/statistics/jobs/#o-1395"');
  expect(html).toContain('<data value="30">');
  expect(html).toContain('title="اشتغال &lt;ویژه&gt;، ۱۳۹۵"');
});

test('a unit and a qualifier that the sentence says itself are not said twice', () => {
  const figure = call('Statistic', { of: 'jobs' });
  expect(words(fill('<p>برای ', figure, ' نفر کار</p>'))).toBe('برای بیش از ۳۰ نفر کار');
  expect(words(fill('<p>برای بیش از ', figure, '</p>'))).toBe('برای بیش از ۳۰ نفر');
  expect(words(fill('<p>برای ', figure, ' نفرات</p>'))).toBe('برای بیش از ۳۰ نفر نفرات');
});

test('a picture has its published address and size, and what is said of it is escaped', () => {
  const html = fill(call('Figure', { src: 'media/a.jpg', alt: 'شهرک "الف"', credit: '<مهر>' }));
  expect(html).toContain('src="/media/a.1.webp"');
  expect(html).toContain('width="800" height="600"');
  expect(html).toContain('alt="شهرک &quot;الف&quot;"');
  expect(html).toContain('&lt;مهر&gt;');
});

test('a speaker is named with office and link', () => {
  expect(fill(call('Person', { id: 'sara' }))).toBe('<a href="/people/sara/">سارا نمونه</a>، مدیرعامل');
});

test('a table lists every value with its period, linked to its proof', () => {
  const html = fill(call('DataTable', { of: 'jobs', title: 'کارها' }));
  expect(html).toContain('<caption>کارها</caption>');
  expect(html.match(/<tr>/g)).toHaveLength(3);
  expect(html).toContain('href="/statistics/jobs/#o-1394"');
});

test('a chart takes what its own page proves without leaving the page', () => {
  const html = fill(call('Chart', { of: 'jobs', as: 'bar' }));
  expect(html).toContain('href="#s-jobs-1395"');
  expect(html).toContain('href="/news/1394/b/#s-jobs-1394"');
});
