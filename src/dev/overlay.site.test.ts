import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/index.ts';
import { contentFolder, SOUND } from '../content/newsroom-folder.fixture.ts';
import { errorsFound, writeInstead } from '../interface/dev.ts';
import { strings } from '../interface/strings.ts';

const GOOD = 'news/1395/good.mdx';
const OTHER = SOUND['news/1395/draft.mdx']!.replace('پیش‌نویس', 'خبر دیگر').replace('draft: true\n', '');
let root: string;
let contentDir: string;
let address: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;

const save = (file: string, text: string): void => writeFileSync(path.join(contentDir, file), text);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as { readonly port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Astro, told of a test, serves nothing by itself. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV)/u.test(name)));

/** Waits until the server answers an address with a status. */
async function answered(url: string, status: number): Promise<void> {
  const isSo = (): Promise<boolean> =>
    fetch(url).then(
      (answer) => answer.status === status,
      () => false,
    );
  while (!(await isSo())) await setTimeout(50);
}

beforeAll(async () => {
  // A project of its own: what the server writes for editors is that of the writer's newsroom.
  root = mkdtempSync(path.join(tmpdir(), 'dev-'));
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, path.join(root, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
  contentDir = contentFolder({ ...SOUND, 'news/1395/other.mdx': OTHER });
  const port = await freePort();
  address = `http://localhost:${String(port)}/news/1395/`;
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: root,
    env: { ...ownEnvironment(), CONTENT_DIR: contentDir, PORT: String(port) },
    stdio: 'ignore',
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await answered(`${address}good/`, 200);
});
afterAll(async () => {
  await browser.close();
  server.kill();
  for (const folder of [root, contentDir]) rmSync(folder, { recursive: true, force: true });
});

test('a draft is shown, and marked as one', async () => {
  await page.goto(`${address}draft/`);
  expect(await page.locator('.draft').innerText()).toBe(strings.site.draft);
});

test('a mistake is told over the page with line and correction, and the site stays usable', async () => {
  await page.goto(`${address}good/`);
  const panel = page.locator('bultan-findings');
  expect(await panel.isVisible()).toBe(false);

  save(GOOD, SOUND[GOOD]!.replace('topics: [industry]', 'topics: [industri]'));
  await panel.locator('details[open]').waitFor();
  expect(await panel.locator('summary').innerText()).toBe(errorsFound(1));
  expect(await panel.locator('.place').innerText()).toBe(`${GOOD}:6:10`);
  const said = await panel.locator('article').innerText();
  expect(said).toContain('موضوع «industri» در topics.yaml نیست؛ شاید «industry».');
  expect(said).toContain(writeInstead);
  expect(await panel.locator('pre').innerText()).toBe('topics: [industry]');

  await page.keyboard.press('Escape');
  await panel.locator('details:not([open])').waitFor({ state: 'attached' });
  await page.locator('.masthead a.name').click();
  await page.locator('main a[href*="news/"]').first().waitFor();
  await panel.locator('details[open]').waitFor();

  save(GOOD, SOUND[GOOD]!);
  await panel.waitFor({ state: 'hidden' });
});

test('a file that is renamed stands at its new address, and no longer at the old one', async () => {
  renameSync(path.join(contentDir, 'news/1395/other.mdx'), path.join(contentDir, 'news/1395/renamed.mdx'));
  // An open page reloads when a file is renamed, in the middle of whatever it is asked for: it is closed first.
  await page.close();
  await answered(`${address}renamed/`, 200);
  await answered(`${address}other/`, 404);
  const later = await browser.newPage();
  await later.goto(`${address}renamed/`);
  await later.getByRole('heading', { name: 'خبر دیگر' }).waitFor();
  await later.goto(`${address}other/`);
  await later.getByRole('heading', { name: strings.notFound.title }).waitFor();
});
