import { expect, test } from 'vitest';
import { plainMarks } from './plain-marks.ts';

test.each([
  ['nothing', '', []],
  ['a heading that is one', '## صادرات', []],
  ['a tag', '#صادرات', []],
  ['signs alone', '##', []],
  ['more signs than a heading has', '#######صادرات', []],
  ['two signs', '##صادرات\nسطر دوم', ['## ']],
  ['three signs', '###صادرات', ['### ']],
  ['signs within a line', 'متن ##صادرات', []],
  ['a link that is one', '[نگاه](https://example.org/)', []],
  ['a link of two lines', 'متن\n[نگاه] (/news/1395/x/)', ['[نگاه](/news/1395/x/)']],
  ['two links', '[الف] (/a/) و [ب] (/b/)', ['[الف](/a/)', '[ب](/b/)']],
  ['brackets before a remark', '[نگاه] (۱۳۹۵)', []],
  ['a picture', '![شرح] (/x.jpg)', []],
])('%s', (_, paragraph, replacements) => {
  expect(plainMarks(paragraph).map(({ replacement }) => replacement)).toEqual(replacements);
});
