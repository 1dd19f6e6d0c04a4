import { expect, test } from 'vitest';
import { measure, median } from './measure.ts';
import { table } from './table.ts';

test.each([
  [[3], 3],
  [[3, 1], 2],
  [[9, 1, 4], 4],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('a failing command is reported with the end of what it printed', async () => {
  const command = {
    program: process.execPath,
    arguments: ['-e', 'console.error("the disk is full"); process.exit(3)'],
    cwd: import.meta.dirname,
  };
  await expect(measure(command)).rejects.toThrow(/ended with 3:\nthe disk is full/u);
});

test('a table stands in columns, with a dash for what was not measured', () => {
  expect(
    table(
      ['', 'seconds', 'pages'],
      [
        ['clean', 12.345, 11_519],
        ['edited', 0.5, undefined],
      ],
    ),
  ).toBe(
    [
      '         seconds    pages',
      '------   -------   ------',
      'clean       12.3   11,519',
      'edited      0.50        –',
    ].join('\n'),
  );
});
