import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser/index.ts';

const address = new URL('search/', inject('siteUrl')).href;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface OpenPage {
  readonly page: Page;
  /** What the browser's console complained of. */
  readonly errors: string[];
  /** Paths that were asked for. */
  readonly asked: string[];
}

async function open(query = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<OpenPage> {
  const page = await browser.newPage(options);
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address + query);
  return { page, errors, asked };
}

/** Waits until the last question is answered. */
async function answered(page: Page): Promise<void> {
  await page.locator('#search-results[aria-busy=false][data-count]').waitFor({ state: 'attached' });
}

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#search-query').fill(query);
  await page.locator('#search-query').press('Enter');
  await answered(page);
}

const titles = (page: Page): Promise<string[]> => page.locator('#search-results h2').allInnerTexts();
const marked = (page: Page): Promise<string[]> => page.locator('#search-results mark').allInnerTexts();

describe('the search page', () => {
  test('loads nothing of the search before it is touched', async () => {
    const { page, asked } = await open();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /pagefind|engine/.test(path))).toEqual([]);
    await page.close();
  });

  test('answers the query in its address', async () => {
    const { page, errors } = await open(`?q=${encodeURIComponent('شهرک‌های صنفی')}`);
    await answered(page);
    expect(await page.locator('#search-query').inputValue()).toBe('شهرک‌های صنفی');
    expect(await titles(page)).toContain('شهرک‌های صنفی تخصصی در آذربایجان غربی راه‌اندازی می‌شود');
    expect(errors).toEqual([]);
    await page.close();
  });

  test.each(['شهرک صنفی', 'شهركهاي صنفي', 'شهرک های صنفی', 'شهرکهای صنفی', 'شَهرک‌های صـنفی'])(
    'finds «شهرک‌های صنفی» typed as «%s», and marks the words as the text writes them',
    async (query) => {
      const { page } = await open();
      await ask(page, query);
      const [first] = await titles(page);
      expect(first).toMatch(/شهرک/);
      expect((await marked(page)).some((mark) => mark.startsWith('شهرک'))).toBe(true);
      await page.close();
    },
  );

  test('gives one item with one link for each result, and says how many there are', async () => {
    const { page } = await open();
    await ask(page, 'تولید');
    const items = page.locator('#search-results > li');
    const count = await items.count();
    expect(count).toBeGreaterThan(1);
    for (let index = 0; index < count; index += 1)
      expect(await items.nth(index).locator('a').count()).toBe(1);
    expect(Number(await page.locator('#search-results').getAttribute('data-count'))).toBeGreaterThanOrEqual(
      count,
    );
    expect(await page.locator('#search-status').innerText()).toMatch(/[۰-۹]+ نتیجه/);
    await page.close();
  });

  test('says honestly that nothing was found', async () => {
    const { page } = await open();
    await ask(page, 'ژپگقثعظ');
    expect(await page.locator('#search-results > li').count()).toBe(0);
    expect(await page.locator('#search-results').getAttribute('data-count')).toBe('0');
    expect(await page.locator('#search-status').innerText()).toContain('یافت نشد');
    await page.close();
  });

  test('names near matches as such', async () => {
    const { page } = await open();
    await ask(page, 'شهرک ژپگقثعظ');
    expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0);
    expect(await page.locator('#search-status').innerText()).toContain('نزدیک');
    await page.close();
  });

  test('filters by kind, and keeps the choice in the address', async () => {
    const { page } = await open();
    await ask(page, 'تولید');
    await page.locator('select[name=kind]').selectOption('item');
    await expect.poll(() => page.url()).toContain('kind=item');
    await answered(page);
    await expect
      .poll(async () => new Set(await page.locator('#search-results .dots span:first-child').allInnerTexts()))
      .toEqual(new Set(['خبر']));
    await page.close();
  });

  test('sorts by date', async () => {
    const { page } = await open(`?q=${encodeURIComponent('آذربایجان')}&kind=item&sort=newest`);
    await answered(page);
    const dates = await page.locator('#search-results .dots span:last-child').allInnerTexts();
    const years = dates.map((date) => date.match(/[۰-۹]{4}/)?.[0] ?? '');
    expect(years).toEqual(years.toSorted().reverse());
    expect(years.length).toBeGreaterThan(1);
    await page.close();
  });

  test('lists what a filter lets through where no word is asked', async () => {
    const { page } = await open('?kind=statistic');
    await answered(page);
    expect(await page.locator('#search-results > li').count()).toBe(10);
    await page.locator('#search-more').click();
    await expect.poll(() => page.locator('#search-results > li').count()).toBeGreaterThan(10);
    await page.close();
  });

  test('suggests people and topics while a reader types', async () => {
    const { page } = await open();
    await page.locator('#search-query').fill('اسکندر');
    const suggestion = page.locator('#search-suggestions a').first();
    await suggestion.waitFor();
    expect(await suggestion.innerText()).toContain('اسکندری');
    await page.close();
  });

  test('works with the keyboard alone', async () => {
    const { page } = await open();
    await page.locator('#search-query').focus();
    await page.keyboard.type('شهرک صنفی');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('شهرک صنفی');
    await answered(page);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
    await page.close();
  });

  test('leads to the item with the found words named in the address, and no script there', async () => {
    const { page, asked } = await open(`?q=${encodeURIComponent('شهرک صنفی')}&kind=item`);
    await answered(page);
    const link = page.locator('#search-results a').first();
    expect(await link.getAttribute('href')).toContain('#:~:text=');
    asked.length = 0;
    await link.click();
    await page.waitForLoadState('networkidle');
    expect(page.url()).toMatch(/\/news\//);
    expect(asked.filter((path) => path.endsWith('.js'))).toEqual([]);
    await page.close();
  });

  test('fits a small telephone', async () => {
    const { page } = await open(`?q=${encodeURIComponent('تولید')}`, {
      viewport: { width: 360, height: 640 },
    });
    await answered(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });
});

describe('a query of any kind is harmless', () => {
  test.each([
    ['ten thousand letters', 'ب'.repeat(10_000)],
    ['ten thousand characters in words', 'نمی\u200cدانم '.repeat(1_000)],
    ['punctuation', '؟!«»()[]{}/\\\'"`~@#$%^&*'],
    ['a script tag', '<script>window.broken = 1</script>'],
    ['markup', '"><img src=x onerror="window.broken = 1">'],
    ['controls and lone surrogates', '\u0000\u200f\ud800\udfff\u202e\ufeff'],
    ['emoji', '👩‍👩‍👧‍👦 🏳️‍🌈'],
    ['a quoted phrase', '"تولید"'],
    ['names of object members', '__proto__ constructor toString'],
  ])('%s', async (_, query) => {
    const { page, errors } = await open();
    await page.locator('#search-query').fill(query);
    await page.locator('#search-query').press('Enter');
    await page.locator('#search-results[aria-busy=false]').waitFor({ state: 'attached' });
    await ask(page, 'تولید');
    expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });
});
