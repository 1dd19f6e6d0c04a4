import { expect, test } from 'vitest';
import { describe, progressOn } from './progress.ts';

function record(isTTY: boolean) {
  const written: string[] = [];
  let now = 0;
  const progress = progressOn({ isTTY, columns: 80, write: (text) => written.push(text) }, () => now);
  return { written, progress, pass: (milliseconds: number) => (now += milliseconds) };
}

test.each([
  ['nothing done', 0, 10, 0, 'pages ░░░░░░░░░░░░░░░░░░░░░░░░ 0/10, 0/s'],
  ['half done', 500, 1000, 2000, 'pages ████████████░░░░░░░░░░░░ 500/1000, 250/s, 2 s left'],
  ['all done', 10, 10, 1000, 'pages ████████████████████████ 10/10, 10/s'],
  ['no parts', 0, 0, 1500, 'pages 1.5 s'],
])('a step with %s', (_, done, total, elapsed, line) => {
  expect(describe('pages', done, total, elapsed)).toBe(line);
});

test('a log gets one line for each step that took a second', () => {
  const { written, progress, pass } = record(false);
  progress.step('content');
  pass(100);
  progress.step('pages', 2);
  progress.advance(2);
  pass(1000);
  progress.end();
  expect(written).toEqual(['pages ████████████████████████ 2/2, 2/s\n']);
});

test('a terminal line never grows beyond the terminal', () => {
  const { written, progress, pass } = record(true);
  progress.step('x'.repeat(200), 5);
  pass(500);
  progress.advance();
  for (const text of written) expect(text.replace('\r\u001B[2K', '').length).toBeLessThan(80);
});
