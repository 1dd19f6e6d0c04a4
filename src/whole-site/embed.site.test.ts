import { createServer } from 'node:http';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/index.ts';
import { copy } from '../interface/copy.ts';
import { buildSite, serveSite, type Preview } from '../publish/index.ts';
import { newCache, workFolder } from '../publish/trees.fixture.ts';

const root = process.cwd();
let work = '';
let preview: Preview;
let browser: Browser;
const at = (name: string): string => path.join(work, name);

beforeAll(async () => {
  work = await workFolder('embed');
  const cacheDir = await newCache(at('cache'));
  await cp(path.join(root, 'content'), at('content'), { recursive: true });
  const years = [1396, 1397, 1398];
  const said = (year: number): string =>
    `در سال ${String(year)} شمار کارگاه‌ها به ${String(year - 1300)} واحد رسید`;
  await writeFile(
    at('content/news/1403/workshops.mdx'),
    `---\ntitle: شمار کارگاه‌ها\ndate: 1403-03-01\n---\n\n${years.map((year) => `${said(year)}.`).join('\n\n')}\n`,
  );
  await writeFile(
    at('content/statistics/workshops.yaml'),
    `title: کارگاه‌های فعال\nunit: واحد\nobservations:\n${years
      .map(
        (year) =>
          `  - { period: ${year}, value: ${year - 1300}, source: 1403/workshops, quote: ${said(year)} }\n`,
      )
      .join('')}`,
  );
  const settings = { contentDir: at('content'), outDir: at('site'), cacheDir, basePath: '/' };
  const { findings, built } = await buildSite(settings, { root, search: false, shareImages: false });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(built).toBe(true);
  preview = await serveSite(at('site'), 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await preview.close();
  await rm(work, { recursive: true, force: true });
});

test('a chart for other sites is at most 10 KB and brings no script', async () => {
  const html = await readFile(at('site/statistics/workshops/embed/index.html'), 'utf8');
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(10 * 1024);
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/u);
});

test('the code that the reader copies shows the chart on another site', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${preview.url}statistics/workshops/`);
  await page.locator('button[value="embed-code"]').click();
  const answer = page.frameLocator('.cite iframe').locator('#answer:not(:empty)');
  expect(await answer.innerText()).toBe(copy.done);
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(
    /^<iframe [^>]*src="https:\/\/[^"]+\/statistics\/workshops\/embed\/"[^>]*><\/iframe>$/u,
  );

  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(code.replace(/https:\/\/[^/]+\//u, preview.url));
  });
  await new Promise<void>((resolve) => other.listen(0, resolve));
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
  const chart = page.frameLocator('iframe').locator('figure.chart');
  expect(await chart.innerText()).toContain('کارگاه‌های فعال');
  expect(await page.frameLocator('iframe').locator('svg').count()).toBeGreaterThan(0);
  await context.close();
  other.close();
});
