/**
 * `npm run screenshots`: pictures of every kind of page of the built site at three widths, light, dark and printed, in
 * `.cache/screenshots/`, to be looked at.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { launchBrowser, pageTypes } from '../src/browser/index.ts';
import { readSettings, serveSite } from '../src/publish/index.ts';

const WIDTHS = [360, 768, 1280] as const;
const LOOKS = [
  { name: 'light', colorScheme: 'light', media: 'screen' },
  { name: 'dark', colorScheme: 'dark', media: 'screen' },
  { name: 'print', colorScheme: 'light', media: 'print' },
] as const;

const root = process.cwd();
const { outDir } = readSettings(process.env, root);
const wanted = process.argv.slice(2);
const pictures = path.join(root, '.cache', 'screenshots');
const site = await serveSite(outDir, 0);
const browser = await launchBrowser();
let made = 0;
try {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const kinds = pageTypes(outDir).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    for (const { name, path: address } of kinds) {
      await page.goto(site.url + encodeURI(address));
      for (const look of LOOKS) {
        await page.emulateMedia(look);
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({
          path: path.join(pictures, `${name}-${width}-${look.name}.png`),
          fullPage: true,
        });
        made += 1;
      }
    }
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`${made} pictures in ${path.relative(root, pictures)}`);
