import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, pageTypes } from '../browser/index.ts';
import { drawChart } from '../charts/index.ts';
import { chart, point, yearly } from '../charts/testing.ts';

const types = pageTypes(inject('siteDir'));
const addressOf = (name: string): string =>
  inject('siteUrl') + encodeURI(types.find((type) => type.name === name)!.path);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ forcedColors: 'active' });
});
afterAll(() => browser.close());

const styleOf = (selector: string, property: string, pseudo?: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name!), [
      property,
      pseudo,
    ] as const);

test('what has the focus, and the current page, are seen in forced colours', async () => {
  await page.goto(addressOf('statistics'));
  expect(await styleOf('.masthead [aria-current]', 'border-block-end-style')).toBe('solid');
  const here = await styleOf('.masthead [aria-current]', 'border-block-end-color');
  expect(here).not.toBe(await styleOf('html', 'background-color'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await styleOf(':focus-visible', 'outline-style')).toBe('solid');
  expect(await styleOf(':focus-visible', 'outline-color')).not.toBe(
    await styleOf('html', 'background-color'),
  );
});

test('dots between facts are drawn in forced colours', async () => {
  await page.goto(addressOf('item'));
  const dot = await styleOf('.dots > * + *', 'border-block-start-color', '::before');
  expect(dot).not.toBe(await styleOf('html', 'background-color'));
});

test('marks of a chart are told apart in forced colours, by colour or by stroke', async () => {
  const lines = drawChart(
    'line',
    chart(...['الف', 'ب', 'پ'].map((name, index) => yearly(name, 'نفر', 1400, [1, 5, 2 + index]))),
  );
  const bars = drawChart(
    'bar',
    chart({
      name: 'الف',
      unit: 'نفر',
      points: [
        point('1402', 5),
        point('1403', 6, { kind: 'forecast' }),
        point('1404', 7, { kind: 'target' }),
      ],
    }),
  );
  if (!lines.ok || !bars.ok) throw new Error('Unexpected refusal');
  const styles = ['tokens', 'charts'].map((name) =>
    readFileSync(path.join(import.meta.dirname, `../charts/${name}.css`), 'utf8').replace(
      /@import[^;]*;/u,
      '',
    ),
  );
  // A page of its own: the site's policy would forbid these styles.
  await page.goto('about:blank');
  await page.setContent(`<html dir="rtl"><style>${styles.join('')}</style>${lines.figure}${bars.figure}`);
  const background = await page.evaluate(() => {
    document.body.style.background = 'Canvas';
    return getComputedStyle(document.body).backgroundColor;
  });

  const looks = await page.evaluate(() => {
    const look = (element: Element): string => {
      const { fill, fillOpacity, stroke, strokeDasharray } = getComputedStyle(element);
      return [fill, fillOpacity, stroke, strokeDasharray].join(' ');
    };
    const all = (selector: string): string[] => [...document.querySelectorAll(selector)].map(look);
    return { strokes: all('.chart-line path.l'), columns: all('.chart-bar .chart-plot rect') };
  });
  for (const found of [looks.strokes, looks.columns]) {
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found).size).toBeGreaterThan(2);
    expect(found.filter((look) => look.startsWith(`${background} 1 none`))).toEqual([]);
  }
});
