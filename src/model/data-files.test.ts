import { expect, test } from 'vitest';
import { csvCell, dataFiles } from './data-files.ts';
import { item, newsroom, observation, statistic } from './newsroom.fixture.ts';
import { siteContext } from './site-context.ts';

const filesOf = (title: string): { csv: string; json: string } => {
  const content = newsroom({
    items: [item('1395/a', { title })],
    statistics: [statistic('x', { observations: [observation('1395/a', 4e12, { qualifier: 'more-than' })] })],
  });
  const site = siteContext(content, {});
  const [csv, json] = dataFiles(site.statistics.get('x')!, () => 'key', site).map(
    ({ props }) => (props as { text: string }).text,
  );
  return { csv: csv!, json: json! };
};

test.each([
  ['=1+1', "'=1+1"],
  ['+98', "'+98"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['\tx', "'\tx"],
  ['الف, ب', '"الف, ب"'],
  ['گفت "بله"', '"گفت ""بله"""'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  [-5, '-5'],
  [1e21, '1000000000000000000000'],
  [41.5, '41.5'],
])('the cell %j is written %s', (value, written) => {
  expect(csvCell(value)).toBe(written);
});

test('the table begins with a byte-order mark and ends lines as spreadsheets do', () => {
  const { csv } = filesOf('خبر');
  expect(csv.startsWith('\ufeffperiod,')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain(',2016-03-20,2017-03-20,4000000000000,');
});

test('the record names unit, qualifier and the sentence with its address', () => {
  const data = JSON.parse(filesOf('خبر').json);
  expect(data.observations[0]).toMatchObject({
    period: '1395',
    value: 4e12,
    qualifier: 'more-than',
    source: { url: 'https://bultan.example/news/1395/a/#s-x-1395' },
  });
});
