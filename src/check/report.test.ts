import { expect, test } from 'vitest';
import { finding } from '../content/messages/index.ts';
import { annotations, reportText, summaryMarkdown, unheard } from './report.ts';

const command = '::error file=x::taken in';
const hostile = [
  finding(
    'file/bad-name',
    { file: `news/1395/a\n${command}\u001b[31m.mdx`, line: 1, column: 1 },
    { name: 'a' },
  ),
  finding('field/empty', { file: 'b.mdx', line: 2, column: 1 }, { key: 'title' }, `title: x\n${command}`),
];

test('a report shows what a file holds, and moves no cursor by its name', () => {
  const lines = reportText(hostile, 'en').split('\n');
  expect(lines[0]).toBe(`news/1395/a\ufffd${command}\ufffd[31m.mdx`);
  expect(lines).toContain(`      ${command}`);
});

test('GitHub Actions hears no command that stands in a report', () => {
  const lines = unheard(reportText(hostile, 'en'), 'word').split('\n');
  expect([lines[0], lines.at(-1)]).toEqual(['::stop-commands::word', '::word::']);
});

test('an annotation is one line, and only ours', () => {
  const lines = annotations(hostile, 'en', 'content').split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('file=content/news/1395/a%0A%3A%3Aerror file=x%3A%3Ataken in');
  expect(lines[1]).toContain(`title: x%0A${command}`);
});

test('the summary page keeps the spaces that corrected lines begin with, and leads from a code to what it means', () => {
  const fix = 'observations:\n  - period: 1395\n    value: 220';
  const found = finding(
    'yaml/indent',
    { file: 'statistics/x.yaml', line: 4, column: 1 },
    { text: '- a' },
    fix,
  );
  const page = summaryMarkdown([found], 'fa', 'https://github.com/a/b/blob/c/CODES.fa.md');
  expect(page).toContain(
    '<pre dir="auto">observations:<br>&nbsp;&nbsp;- period: 1395<br>&nbsp;&nbsp;&nbsp;&nbsp;value: 220</pre>',
  );
  expect(page).toContain('خطا<br>[yaml/indent](https://github.com/a/b/blob/c/CODES.fa.md#yamlindent)');
});

test('the summary page shows markup as text', () => {
  const file = '<img src=x onerror=alert(1)>.mdx';
  const name = '[x](javascript:1)|y';
  const page = summaryMarkdown([finding('file/bad-name', { file, line: 1, column: 1 }, { name })], 'en');
  expect(page).not.toContain('<img');
  expect(page).toContain('\\[x\\](javascript:1)\\|y');
});
