import { expect, test } from 'vitest';
import { parseStyleSheet, usedStyles, vocabularyOf } from './style-sheet.ts';

const used = (css: string, html: string): string => usedStyles([parseStyleSheet(css)], vocabularyOf(html));

test.each([
  ['an element that the page has', 'p{margin:0}', '<p>', 'p{margin:0}'],
  ['an element that it lacks', 'p{margin:0}', '<a>', ''],
  ['one of several selectors', 'p,.x{margin:0}', '<p>', 'p{margin:0}'],
  ['a class among others', '.b{margin:0}', '<p class="a b c">', '.b{margin:0}'],
  ['a class that another begins with', '.b{margin:0}', '<p class="bc">', ''],
  ['the start of a class that the page has', '.bc{margin:0}', '<p class="b">', ''],
  ['a word in the text', '.b{margin:0}', '<p>b', ''],
  ['an element within another that is lacking', '.a > p{margin:0}', '<p>', ''],
  ['any element', '*,:before{margin:0}', '<p>', '*,:before{margin:0}'],
  ['the root', ':root{color:red}', '<p>', ':root{color:red}'],
  ['a state', 'p:hover,p::before{margin:0}', '<p>', 'p:hover,p::before{margin:0}'],
  ['a class that must be absent', 'p:not(.x){margin:0}', '<p>', 'p:not(.x){margin:0}'],
  ['a choice', ':is(.x, p:not(.y)) b{margin:0}', '<b>', ':is(.x, p:not(.y)) b{margin:0}'],
  [
    'an attribute',
    '[role=search],[data-a*="p q"]{margin:0}',
    '<p>',
    '[role=search],[data-a*="p q"]{margin:0}',
  ],
  ['a number in a name', 'h2{margin:0}h3{margin:0}', '<h2>', 'h2{margin:0}'],
  ['a rule in a layer', '@layer a{p{margin:0}.x{margin:0}}', '<p>', '@layer a{p{margin:0}}'],
  ['an empty layer', '@layer a{.x{margin:0}}', '<p>', ''],
  ['a condition', '@media (width>=62rem){p{margin:0}}', '<p>', '@media (width>=62rem){p{margin:0}}'],
  ['the order of layers', '@layer a,b;', '<p>', '@layer a,b;'],
  ['a font', '@font-face{font-family:V;src:url(/v)}', '<p>', '@font-face{font-family:V;src:url(/v)}'],
])('%s', (_, css, html, expected) => {
  expect(used(css, html)).toBe(expected);
});

test('a property of our own stays where a remaining rule asks for it', () => {
  const css = ':root{--a:1px;--b:2px;--c:var(--a)}p{margin:var(--c)}.x{margin:var(--b)}';
  expect(used(css, '<p>')).toBe(':root{--a:1px;--c:var(--a)}p{margin:var(--c)}');
});

test('a rule that sets nothing that is asked for goes', () => {
  expect(used('p{--a:1px}', '<p>')).toBe('');
});
