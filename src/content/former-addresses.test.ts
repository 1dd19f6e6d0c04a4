import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadNewsroom } from './index.ts';
import { contentFolder, SOUND } from './newsroom-folder.fixture.ts';

const item = (lines: string): string =>
  `---\ntitle: خبر\ndate: 1395-02-08\nsource: نگاه\n${lines}\n---\n\nمتن.\n`;

async function load(files: Readonly<Record<string, string>>): ReturnType<typeof loadNewsroom> {
  const contentDir = contentFolder({ ...SOUND, ...files });
  try {
    return await loadNewsroom({ contentDir });
  } finally {
    rmSync(contentDir, { recursive: true });
  }
}

async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await load(files);
  return findings.map(({ file, line, code, fix }) => `${file}:${line} ${code}${fix ? ` > ${fix}` : ''}`);
}

test.each([
  ['old-name', ['1395/old-name']],
  ['1394/old-name', ['1394/old-name']],
  ['۱۳۹۴/old-name', ['1394/old-name']],
  ['[نام-کهنه, /news/1394/a/, content/news/1395/b.mdx]', ['1395/نام-کهنه', '1394/a', '1395/b']],
])('formerly: %s is the old address of the item', async (written, formerly) => {
  const { newsroom, findings } = await load({ 'news/1395/x.mdx': item(`formerly: ${written}`) });
  expect(findings).toEqual([]);
  expect(newsroom.items.find(({ id }) => id === '1395/x')?.formerly).toEqual(formerly);
});

test('statistics, bulletins and entries of vocabularies remember their old ids', async () => {
  const { newsroom, findings } = await load({
    'topics.yaml': 'industry: { name: صنعت, formerly: [industri] }\n',
    'statistics/known.yaml': `${SOUND['statistics/known.yaml']!}formerly: [idle]\n`,
    'bulletins/1.mdx': SOUND['bulletins/1.mdx']!.replace('number:', 'formerly: [۱۲, 13]\nnumber:'),
  });
  expect(findings).toEqual([]);
  expect(newsroom.topics.get('industry')?.formerly).toEqual(['industri']);
  expect(newsroom.statistics[0]?.formerly).toEqual(['idle']);
  expect(newsroom.bulletins[0]?.formerly).toEqual(['12', '13']);
});

test.each([
  ['Old Name', 'news/1395/x.mdx:5 field/bad-id > formerly: old-name'],
  ['[a، b]', 'news/1395/x.mdx:5 field/persian-comma > formerly: [a, b]'],
  ['../../etc/passwd', 'news/1395/x.mdx:5 field/bad-id > formerly: etc-passwd'],
  ['[a, a]', 'news/1395/x.mdx:5 field/repeated'],
])('formerly: %s is refused', async (written, finding) => {
  expect(await told({ 'news/1395/x.mdx': item(`formerly: ${written}`) })).toEqual([
    expect.stringContaining(finding),
  ]);
});

test('an address that a page has is no old address, be it the item’s own, a draft’s or one that looks alike', async () => {
  expect(await told({ 'news/1395/x.mdx': item('formerly: [old, good, x, draft]') })).toEqual([
    'news/1395/x.mdx:5 address/in-use > formerly: [old, x, draft]',
    'news/1395/x.mdx:5 address/in-use > formerly: [old, good, draft]',
    'news/1395/x.mdx:5 address/in-use > formerly: [old, good, x]',
  ]);
  expect(
    await told({
      'topics.yaml': 'industry: { name: صنعت, formerly: [کالا] }\nكالا: { name: کالا }\n',
    }),
  ).toContainEqual(expect.stringContaining('topics.yaml:1 address/in-use'));
});

test.each([
  ['1', 'bulletins/1.mdx:2 address/in-use'],
  ['0', 'bulletins/1.mdx:2 field/bad-number'],
  ['[3, ۳]', 'bulletins/1.mdx:2 field/repeated'],
])('a bulletin was not formerly %s', async (written, expected) => {
  const text = SOUND['bulletins/1.mdx']!.replace('number:', `formerly: ${written}\nnumber:`);
  expect(await told({ 'bulletins/1.mdx': text })).toEqual([expect.stringContaining(expected)]);
});

test('an old address that two claim is told at the second', async () => {
  expect(
    await told({ 'news/1395/x.mdx': item('formerly: [a, b]'), 'news/1395/y.mdx': item('formerly: [c, b]') }),
  ).toEqual(['news/1395/y.mdx:5 address/claimed-twice > formerly: [c]']);
});

test('a reference to an old id is answered with the new one', async () => {
  expect(
    await told({
      'topics.yaml': 'mining: { name: معدن, formerly: [industry] }\n',
      'news/1395/renamed.mdx': SOUND['news/1395/good.mdx']!.replace('code:', 'formerly: good\ncode:').replace(
        '[industry]',
        '[mining]',
      ),
      'news/1395/good.mdx': item('topics: [industry]').replace('متن', 'متن تازه'),
    }).then((found) => found.filter((each) => each.includes('reference/'))),
  ).toEqual([expect.stringContaining('> topics: [mining]')]);
});
