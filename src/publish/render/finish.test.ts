import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finish, type Piece } from './finish.ts';

const joined = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : new TextDecoder().decode(piece))).join('');

const finishHtml = (html: string, address: string, base: string): string =>
  joined(finish({ html, sheets: [] }, address, base));

const link = (html: string, address: string, base = '/'): string =>
  finishHtml(`<head><meta charset="utf-8"></head>${html}`, address, base).split('</head>')[1]!;

test.each([
  ['a link', '<a href="/news/">', '/a/b/', '<a href="../../news/">'],
  ['a link home', '<a href="/">', '/a/', '<a href="../">'],
  ['a link home from home', '<a href="/">', '/', '<a href="./">'],
  ['a picture', '<img src="/media/x.avif">', '/a/', '<img src="../media/x.avif">'],
  ['a form', '<form action="/search/">', '/', '<form action="./search/">'],
  ['an address elsewhere', '<a href="https://a.example/x">', '/a/', '<a href="https://a.example/x">'],
  ['an address without scheme', '<a href="//a.example/x">', '/a/', '<a href="//a.example/x">'],
  ['a link in the text', '<p>href=&quot;/x&quot;</p>', '/a/', '<p>href=&quot;/x&quot;</p>'],
  ['a fragment', '<a href="#x">', '/a/', '<a href="#x">'],
])('%s leads to the same place from anywhere', (_, html, address, expected) => {
  expect(link(html, address)).toBe(expected);
});

test('the error page, which hosts serve at any depth, starts at the base', () => {
  expect(link('<a href="/news/">', '/404/', '/a/b/')).toBe('<a href="/a/b/news/">');
});

test('the error page loads nothing, wherever it is served', () => {
  const head =
    '<meta charset="utf-8"><link rel="preload" as="font" href="/f.woff2"><link rel="icon" href="/i.svg">' +
    '<link rel="manifest" href="/m"><style>@font-face{src:url(/f.woff2)}p{margin:0}</style>';
  const page = finishHtml(`<head>${head}</head><p>`, '/404/', '/a/b/');
  expect(page).toContain('<link rel="icon" href="data:,"><style>p{margin:0}</style>');
});

test('the policy allows the inline style of the page by the hash of its final text', () => {
  const page = finishHtml(
    '<head><meta charset="utf-8"><style>@font-face{src:url(/f.woff2)}</style></head>',
    '/a/',
    '/',
  );
  const hash = createHash('sha256').update('@font-face{src:url(../f.woff2)}').digest('base64');
  expect(page).toContain(`style-src 'self' 'sha256-${hash}'`);
  expect(page).not.toMatch(/unsafe-inline|unsafe-eval'/u);
});

test('a style in the text of an attribute is text', () => {
  const head =
    '<meta charset="utf-8"><meta name="description" content="x<style>y"><style>p{margin:0}</style>';
  const hash = createHash('sha256').update('p{margin:0}').digest('base64');
  expect(finishHtml(`<head>${head}</head><p>`, '/', '/')).toContain(`style-src 'self' 'sha256-${hash}'"`);
});

test('a page carries one style sheet, with the rules of all its sheets that it uses, in their order', () => {
  const head =
    '<meta charset="utf-8"><style>@layer a,b;p{margin:0}.x{color:red}</style><title>t</title>' +
    '<style>.y{color:url(/i.svg)}table{margin:0}</style>';
  const page = finishHtml(`<head>${head}</head><p class="y">`, '/a/', '/');
  expect(page).toContain(
    '<style>@layer a,b;p{margin:0}.y{color:url(../i.svg)}</style><title>t</title></head>',
  );
});

test('the sheets that a page file asks for follow those that stand in the page', () => {
  const html = '<meta charset="utf-8"><style>p{margin:0}</style><title>t</title></head><p class="y">';
  const page = joined(finish({ html, sheets: ['.x{color:red}.y{margin:0}'] }, '/a/', '/'));
  expect(page).toContain('<style>p{margin:0}.y{margin:0}</style><title>t</title></head>');
});

test('the sheets that a page file asks for stand at the end of a head that has none', () => {
  const html = '<head><meta charset="utf-8"><title>t</title></head><p>';
  const page = joined(finish({ html, sheets: ['p{margin:0}'] }, '/a/', '/'));
  expect(page).toContain('<title>t</title><style>p{margin:0}</style></head><p>');
});

test('a page whose script adds elements keeps every rule', () => {
  const page = finishHtml('<meta charset="utf-8"><style>.x{color:red}</style><script src="/a.js">', '/', '/');
  expect(page).toContain('<style>.x{color:red}</style>');
});

test('the character set stays first, where a browser looks for it', () => {
  expect(finishHtml('<html><head><meta charset="utf-8"><title>', '/', '/')).toMatch(
    /^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/u,
  );
});
