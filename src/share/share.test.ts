import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { breakEvenly, stretches } from './lines.ts';
import { chartImage, keptShareImage, qrCode, shareImage, shareImageKey, type ShareWords } from './index.ts';
import { sharePicture } from './picture.ts';
import { sharp } from './renderer.ts';

const words: ShareWords = {
  site: 'بولتن',
  kicker: 'رئیس سازمان صنعت، معدن و تجارت استان',
  title: 'شهرک‌های صنفی تخصصی در آذربایجان غربی راه‌اندازی می‌شود',
  note: '۸ اردیبهشت ۱۳۹۵',
};

describe('lines', () => {
  test.each([
    ['تهران و کرج', ['تهران', 'و کرج']],
    ['قانون را تصویب کرد', ['قانون را', 'تصویب', 'کرد']],
    ['احیای ۱۱۴ واحد راکد', ['احیای', '۱۱۴ واحد', 'راکد']],
    ['  یک   واژه ', ['یک', 'واژه']],
    ['', []],
  ])('«%s» may break between %j', (text, expected) => expect(stretches(text)).toEqual(expected));

  test('lines are even where one more word would have fitted', () => {
    const four = ['الف', 'ب', 'پ', 'ت'].map((text) => ({ text, width: 30 }));
    expect(breakEvenly(four, 0, 100)).toEqual(['الف ب', 'پ ت']);
  });

  test('no word is lost and no line is longer than its limit, unless one word is', () => {
    const word = fc.record({
      text: fc.constantFrom('الف', 'ب', 'پ'),
      width: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (list) => {
        const lines = breakEvenly(list, 1, 100);
        expect(lines.join(' ')).toBe(list.map(({ text }) => text).join(' '));
        expect(lines.length).toBeLessThanOrEqual(list.length);
      }),
    );
  });
});

describe('a share image', () => {
  test('is a small PNG of 1200 × 630 px, the same bytes every time', async () => {
    const first = await shareImage(words);
    const { format, width, height } = await sharp(first).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
    expect(first.byteLength).toBeLessThan(60_000);
    expect(Buffer.compare(await shareImage(words), first)).toBe(0);
  });

  test('draws Persian in its own font: a page without text is not what comes out', async () => {
    const written = await sharp(await shareImage(words)).stats();
    const blank = await sharp(await shareImage({ site: ' ', title: ' ', note: '' })).stats();
    expect(written.entropy).toBeGreaterThan(blank.entropy);
  });

  test('no line of a title ends with «و»', async () => {
    const svg = await sharePicture({
      ...words,
      title: 'صنعت و معدن و تجارت و کشاورزی و گردشگری و آب و برق و نفت و گاز و راه و مسکن',
    });
    expect(svg).not.toMatch(/ و<\/text>/);
  });

  test.each([
    ['markup', '<script>alert("&")</script>'],
    ['control characters and half a pair', 'الف\u0000\u0008\ud800ب'],
    ['a word that is wider than the picture', 'آ'.repeat(200)],
    ['three hundred words', 'واژه '.repeat(300)],
    ['nothing', ''],
    ['only joiners', '\u200c\u200f'],
  ])('takes %s as a title', async (_, title) => {
    const { width } = await sharp(await shareImage({ ...words, title })).metadata();
    expect(width).toBe(1200);
  });

  const linesOf = (svg: string): string[] => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, line]) => line!);
  const longTitle =
    'وزیر صنعت، معدن و تجارت در نشست مشترک با فعالان اقتصادی و نمایندگان اتاق بازرگانی، صنایع، معادن و کشاورزی ' +
    'استان از آغاز عملیات اجرایی بزرگ‌ترین طرح احیای واحدهای تولیدی راکد و نیمه‌فعال کشور با سرمایه‌گذاری بخش ' +
    'خصوصی و همراهی نظام بانکی خبر داد';
  const longKicker =
    'در نشست خبری مشترک رئیس سازمان صنعت، معدن و تجارت استان آذربایجان غربی و مدیرعامل شرکت شهرک‌های صنعتی استان ' +
    'دربارهٔ برنامه‌های سال آینده اعلام شد';

  test('a very long headline below a kicker of two lines loses no word', async () => {
    const [site, ...lines] = linesOf(await sharePicture({ ...words, kicker: longKicker, title: longTitle }));
    expect(site).toBe(words.site);
    expect(lines.join(' ')).toBe(`${longKicker} ${longTitle} ${words.note}`);
  });

  test.each([
    ['the title', { title: `${longTitle} `.repeat(6) }],
    ['the kicker', { kicker: `${longKicker} `.repeat(6) }],
  ])('where nothing holds %s, it ends after a word with «…» and the rest stays whole', async (_, long) => {
    const given = { ...words, kicker: longKicker, ...long };
    const [, ...lines] = linesOf(await sharePicture(given));
    const drawn = lines.join(' ');
    expect(drawn.match(/…/g)).toHaveLength(1);
    const [before, after] = drawn.split('…') as [string, string];
    const said = `${given.kicker.trim()} ${given.title.trim()} ${given.note}`;
    expect(said.startsWith(before)).toBe(true);
    expect(said.slice(before.length)).toMatch(/^[،؛:.]? /u);
    expect(said.endsWith(after)).toBe(true);
  });

  test('a long title is cut with «…»', async () => {
    expect(await sharePicture({ ...words, title: 'واژه '.repeat(300) })).toContain('واژه…</text>');
  });
});

describe('the cache', () => {
  let folder = '';
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'share-'))));
  afterEach(() => rm(folder, { recursive: true }));

  test('draws each picture once and mends a damaged one', async () => {
    const drawn = await keptShareImage(words, folder);
    const [file] = await readdir(folder);
    expect(file).toBe(`${shareImageKey(words)}.png`);
    const kept = path.join(folder, file!);
    await writeFile(kept, drawn.subarray(0, 1000));
    expect(Buffer.compare(await keptShareImage(words, folder), drawn)).toBe(0);
    expect(Buffer.compare(await readFile(kept), drawn)).toBe(0);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('every word is part of the name, and none runs into the next', () => {
    const keys = [
      words,
      { ...words, kicker: undefined },
      { ...words, note: '' },
      { ...words, site: 'بولتنر', kicker: words.kicker!.slice(1) },
    ].map(shareImageKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('a chart becomes a PNG at twice its size', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="#fff"/></svg>';
  const { width, height } = await sharp(await chartImage(svg)).metadata();
  expect([width, height]).toEqual([160, 80]);
});

describe('a QR code', () => {
  test('has its quiet border, its label and no style', () => {
    const code = qrCode('https://example.ir/n/13950208-1/', 'نشانی «کوتاه»');
    expect(code).toMatch(/^<svg class="qr" viewBox="0 0 (\d+) \1"/);
    expect(code).toContain('aria-label="نشانی «کوتاه»"');
    expect(code).toContain('M4 4h7v1h-7z');
    expect(code).not.toContain('style=');
  });

  test('differs where its text differs', () => {
    expect(qrCode('https://a.ir/n/1/', 'ک')).not.toBe(qrCode('https://a.ir/n/2/', 'ک'));
  });

  test('a text that no code holds is an error', () => {
    expect(() => qrCode('x'.repeat(5000), 'ک')).toThrow(RangeError);
  });
});
