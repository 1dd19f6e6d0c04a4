import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp, appendFile, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser/index.ts';
import { loadNewsroom } from '../content/index.ts';
import { buildSite, readSettings, serveSite, type Preview } from '../publish/index.ts';
import { readTree, writeTree } from './working-tree.fixture.ts';

/** Everything that an editor of rich text would tidy up, and that a person typed on purpose. */
const AWKWARD = `---
# ویراستار: تاریخ از روی نسخهٔ چاپی است
title: 'خبر: با نشانه‌های دشوار'   # تیتر دوم
date: ۱۳۹۵/۲/۸
source: { name: نشریهٔ نگاه, url: https://example.org/1 }
topics: industry
people: [ jafar-eskandari ]
lead: >-
  سطر نخست لید
  و سطر دوم آن.
---
    بند تورفته، با  دو فاصله و ستارهٔ \\* و آکولاد \\{ و فاصله‌ای در پایان سطر${'  '}
سطر پس از شکست.\u200f می\u200cشود؟


* فهرست با ستاره
* دوم
  1) شماره با پرانتز

<!-- یادداشت -->
{/* یادداشت */}

| الف | ب |
|:--|--:|
| ۱ | **۲** |

__پررنگ__ و _کج_ و <Statistic of="idle-units" at="1395" /> در جمله.

<Chart of="idle-units, revived-units"   as="bar"
  title="عنوان" />
`;

/** A picture is named from the item, as the guide shows it. */
const PICTURED = `---
title: خبر تصویری
date: 1395-02-08
image: { src: ../../media/x.png, alt: تالار مطالعه } # از آرشیو
---

متن خبر.
`;
const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

/** The editor draws what is in sight; all of a form is. */
const TALL = { width: 1280, height: 4000 };

let folder: string;
let contentDir: string;
let preview: Preview;
let browser: Browser;

beforeAll(async () => {
  const root = process.cwd();
  const settings = readSettings({}, root);
  await mkdir(settings.cacheDir, { recursive: true });
  folder = mkdtempSync(path.join(settings.cacheDir, 'editor-'));
  contentDir = path.join(folder, 'content');
  await cp(settings.contentDir, contentDir, { recursive: true });
  await appendFile(path.join(contentDir, 'publication.yaml'), 'editor: { repository: example/newsroom }\n');
  const outDir = path.join(folder, 'dist');
  const outcome = await buildSite(
    { ...settings, contentDir, outDir, basePath: '/' },
    { root, search: false, shareImages: false },
  );
  expect(outcome.built).toBe(true);
  preview = await serveSite(outDir, 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await preview.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The content as it lies in a repository, by path. */
function repository(): Map<string, string> {
  const files = readdirSync(contentDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')];
    }),
  );
}

/** Opens the editor on a working tree that lies in the browser's own file system. */
async function openEditor(tree: ReadonlyMap<string, string>): Promise<{ page: Page; asked: string[] }> {
  const page = await (await browser.newContext({ locale: 'en-US', viewport: TALL })).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await writeTree(page, preview.url, tree);
  await page.goto(`${preview.url}admin/`);
  await page.getByRole('button', { name: /مخزن محلی/ }).click();
  await page.getByRole('link', { name: 'خبرها' }).or(page.getByText('خبرها')).first().waitFor();
  return { page, asked };
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${preview.url}admin/#/collections/${address}`);
  await page.getByRole('button', { name: 'ذخیره' }).waitFor();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ذخیره' }).click();
  await page.getByText('ورودی ذخیره شد').waitFor();
}

test('a newsroom that has not asked for the editor has none', () => {
  expect(existsSync(path.join(inject('siteDir'), 'admin'))).toBe(false);
});

describe('a working tree', () => {
  test.each([
    ['1395/specialized-guild-towns', undefined],
    ['1403/revived-units', undefined],
    ['1395/awkward', AWKWARD],
    ['1395/pictured', PICTURED],
  ])('keeps every byte of %s but those of the edited title', async (id, text) => {
    const tree = repository();
    const file = `content/news/${id}.mdx`;
    const before = text ?? tree.get(file)!;
    const { page } = await openEditor(tree.set(file, before));
    await open(page, `news/entries/${id}`);
    const title = page.getByRole('textbox', { name: 'تیتر', exact: true });
    await title.fill('تیتر تازه');
    await save(page);
    const after = await readTree(page);
    expect(after.get(file)).toBe(before.replace(/^title: (?:'[^']*'|.*)/m, 'title: تیتر تازه'));
    expect(new Map([...after].filter(([name]) => name !== file))).toEqual(
      new Map([...tree].filter(([name]) => name !== file)),
    );
    await page.context().close();
  });

  test('keeps every line of a statistic but that of the edited value', async () => {
    const tree = repository();
    const { page } = await openEditor(tree);
    await open(page, 'statistics/entries/idle-units');
    await page.getByRole('textbox', { name: 'مقدار', exact: true }).fill('۲۲۱');
    await save(page);
    const file = 'content/statistics/idle-units.yaml';
    expect((await readTree(page)).get(file)).toBe(tree.get(file)!.replace('value: 220', 'value: ۲۲۱'));
    await page.context().close();
  });

  test('takes a new item into the folder of its solar year, as the check accepts it', async () => {
    const tree = repository();
    const { page } = await openEditor(tree);
    await open(page, 'news/new');
    await page.getByRole('textbox', { name: 'تیتر', exact: true }).fill('خبری تازه از استان');
    const date = page.getByRole('textbox', { name: 'تاریخ خبر' });
    await date.fill('۸ اردیبهشت ۱۳۹۵');
    await date.blur();
    expect(await date.inputValue()).toBe('1395-02-08');
    await page.getByRole('textbox', { name: 'متن', exact: true }).fill('متن خبر می\u200cآید.');
    await save(page);
    const [file, text] = [...(await readTree(page))].find(([name]) => !tree.has(name))!;
    expect(file).toBe('content/news/1395/خبری-تازه-از-استان.mdx');
    expect(text).toBe('---\ntitle: خبری تازه از استان\ndate: 1395-02-08\n---\n\nمتن خبر می\u200cآید.\n');
    const copy = mkdtempSync(path.join(tmpdir(), 'newsroom-'));
    await cp(contentDir, copy, { recursive: true });
    await writeFile(path.join(copy, file.replace('content/', '')), text);
    const { findings } = await loadNewsroom({ contentDir: copy });
    expect(findings).toEqual([]);
    rmSync(copy, { recursive: true });
    await page.context().close();
  });

  test('puts a picture from the writer’s machine into media, and names it in the item alone', async () => {
    const tree = repository();
    const { page } = await openEditor(tree);
    const file = 'content/news/1403/revived-units.mdx';
    await open(page, 'news/entries/1403/revived-units');
    const image = page.locator('[data-key-path="image"]').first();
    await image.getByRole('checkbox').first().click();
    const source = page.locator('[data-key-path="image.src"]');
    await source.getByRole('button', { name: 'مرور' }).click();
    const dialog = page.getByRole('dialog').last();
    await dialog.locator('input[type=file]').setInputFiles({
      ...{ name: 'library.png', mimeType: 'image/png' },
      buffer: Buffer.from(ONE_PIXEL, 'base64'),
    });
    await dialog.getByRole('button', { name: 'درج' }).click();
    // The file is read first; until its path stands in the field, the editor refuses to save.
    await source.getByText('/media/library.png').waitFor();
    await page.locator('[data-key-path="image.alt"]').getByRole('textbox').fill('تالار مطالعه');
    await save(page);
    const after = await readTree(page);
    expect([...after.keys()].filter((name) => !tree.has(name))).toEqual(['content/media/library.png']);
    expect(after.get(file)).toBe(
      tree
        .get(file)!
        .replace('\n---\n\n', '\nimage:\n  src: /media/library.png\n  alt: تالار مطالعه\n---\n\n'),
    );
    const copy = mkdtempSync(path.join(tmpdir(), 'newsroom-'));
    await cp(contentDir, copy, { recursive: true });
    await mkdir(path.join(copy, 'media'), { recursive: true });
    await writeFile(path.join(copy, 'media/library.png'), Buffer.from(ONE_PIXEL, 'base64'));
    await writeFile(path.join(copy, file.replace('content/', '')), after.get(file)!);
    expect((await loadNewsroom({ contentDir: copy })).findings).toEqual([]);
    rmSync(copy, { recursive: true });
    await page.context().close();
  });

  test('refuses a date that no calendar has', async () => {
    const { page } = await openEditor(repository());
    await open(page, 'news/entries/1403/revived-units');
    await page.getByRole('textbox', { name: 'تاریخ خبر' }).fill('1404-12-30');
    await page.getByRole('button', { name: 'ذخیره' }).click();
    await page.getByText('چنین تاریخی نیست').first().waitFor();
    expect(await readTree(page)).toEqual(repository());
    await page.context().close();
  });
});

test('is Persian, right to left, and asks nobody but the site', async () => {
  const { page, asked } = await openEditor(repository());
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('html').getAttribute('lang')).toBe('fa');
  // Nor does a banner offer a browser in English another language.
  expect(await page.getByRole('button', { name: /[a-z]/iu }).allTextContents()).toEqual([]);
  const elsewhere = asked.filter((url) => !url.startsWith(preview.url) && !/^(?:blob|data):/.test(url));
  expect(elsewhere).toEqual([]);
  await page.context().close();
});
