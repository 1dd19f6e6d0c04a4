import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentFolder, SOUND } from '../content/newsroom-folder.fixture.ts';
import { checkNewsroom } from './index.ts';

const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#888' } })
  .jpeg()
  .toBuffer();
const item = (name: string): string =>
  `---\ntitle: خبر\ndate: 1395-02-08\nimage: { src: ../../media/${name}, alt: کارگاه }\n---\n\nمتن.\n\n<Figure src="../../media/${name}" alt="کارگاه" />\n`;

async function told(files: Readonly<Record<string, string | Uint8Array>>, name: string): Promise<string[]> {
  const contentDir = contentFolder({ ...SOUND, ...files, 'news/1395/x.mdx': item(name) });
  try {
    const { findings } = await checkNewsroom({ contentDir });
    return findings
      .filter(({ code }) => code.startsWith('picture/'))
      .map(({ file, line, severity, code }) => `${file}:${line} ${severity} ${code}`);
  } finally {
    rmSync(contentDir, { recursive: true });
  }
}

test.each([
  ['a photograph', 'a.jpg', photo],
  [
    'a drawing',
    'a.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>',
  ],
])('%s is sound', async (_, name, bytes) => {
  expect(await told({ [`media/${name}`]: bytes }, name)).toEqual([]);
});

test.each([
  ['an empty file', ''],
  ['a page that was saved under a picture’s name', '<!doctype html><title>404</title>'],
  ['a photograph that was cut short', photo.subarray(0, photo.length / 2)],
])('%s is told wherever it is named', async (_, bytes) => {
  expect(await told({ 'media/a.jpg': bytes }, 'a.jpg')).toEqual([
    'news/1395/x.mdx:4 error picture/unreadable',
    'news/1395/x.mdx:9 error picture/unreadable',
  ]);
});

test('a picture that is replaced is looked at again', async () => {
  const contentDir = contentFolder({ ...SOUND, 'media/a.jpg': photo, 'news/1395/x.mdx': item('a.jpg') });
  const cacheDir = contentFolder({});
  const codes = async (): Promise<string[]> => {
    const { findings } = await checkNewsroom({ contentDir, cacheDir });
    return findings.flatMap(({ code }) => (code.startsWith('picture/') ? [code] : []));
  };
  expect([await codes(), await codes()]).toEqual([[], []]);
  writeFileSync(path.join(contentDir, 'media/a.jpg'), 'none');
  expect(await codes()).toEqual(['picture/unreadable', 'picture/unreadable']);
  for (const folder of [contentDir, cacheDir]) rmSync(folder, { recursive: true });
});

test('the message says what to do', async () => {
  const contentDir = contentFolder({ ...SOUND, 'media/a.jpg': '', 'news/1395/x.mdx': item('a.jpg') });
  const { findings } = await checkNewsroom({ contentDir });
  expect(findings.find(({ code }) => code === 'picture/unreadable')?.message).toEqual({
    fa: 'تصویر «media/a.jpg» باز نمی‌شود: پرونده ناقص است یا تصویر نیست. آن را دوباره از اصلش بردارید یا در برنامهٔ عکس باز و به شکل JPG ذخیره کنید.',
    en: 'The picture "media/a.jpg" cannot be opened: the file is cut short or is no picture. Take it again from its source, or open it in a photo program and save it as JPG.',
  });
  rmSync(contentDir, { recursive: true });
});
