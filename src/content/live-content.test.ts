import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { liveContent, loadNewsroom, type LiveContent } from './index.ts';
import { contentFolder, SOUND } from './newsroom-folder.fixture.ts';

const ITEM = 'news/1395/live.mdx';
const text = (title: string, body: string): string =>
  `---\ntitle: ${title}\ndate: 1395-02-08\nsource: نگاه\n---\n\n${body}\n`;
const titles = ({ newsroom }: Awaited<ReturnType<LiveContent['read']>>): string[] =>
  newsroom.items.map(({ title }) => title);

let contentDir: string;
let content: LiveContent;
const save = (file: string, words: string): void => writeFileSync(join(contentDir, file), words);

beforeEach(async () => {
  contentDir = contentFolder({ ...SOUND, [ITEM]: text('تیتر نخست', 'متن نخست.') });
  content = liveContent({ contentDir });
  await content.read();
});
afterEach(() => rmSync(contentDir, { recursive: true }));

test('a saved file is read again, as if everything were', async () => {
  save(ITEM, text('تیتر دوم', 'متن دوم.'));
  const { newsroom, findings } = await content.reread([ITEM]);
  const whole = await loadNewsroom({ contentDir });
  expect(newsroom.items.map(({ title }) => title)).toContain('تیتر دوم');
  expect(findings).toEqual(whole.findings);
  const blocks = (items: typeof newsroom.items) => items.map(({ body }) => body.blocks);
  expect(blocks(newsroom.items)).toEqual(blocks(whole.newsroom.items));
});

test('a mistake is found when it is saved, and gone when it is mended', async () => {
  save(ITEM, text('تیتر', 'متن {نادرست}.'));
  expect((await content.reread([ITEM])).findings.map(({ file, code }) => [file, code])).toEqual([
    [ITEM, 'mdx/expression'],
  ]);
  save(ITEM, text('تیتر', 'متن درست.'));
  expect((await content.reread([ITEM])).findings).toEqual([]);
});

test('a reference that a saved vocabulary no longer holds is found in the file that was not saved', async () => {
  save(ITEM, text('تیتر', 'متن.').replace('source', 'topics: [industry]\nsource'));
  save('topics.yaml', 'mining:\n  name: معدن\n');
  const { findings } = await content.reread([ITEM, 'topics.yaml']);
  expect(findings.map(({ file, code }) => `${file} ${code}`)).toContain(`${ITEM} reference/unknown`);
});

test('a file that is new or gone leads to a reading of everything', async () => {
  const fresh = 'news/1395/fresh.mdx';
  save(fresh, text('تازه', 'متن.'));
  expect(titles(await content.reread([fresh]))).toContain('تازه');
  rmSync(join(contentDir, fresh));
  expect(titles(await content.reread([fresh]))).not.toContain('تازه');
});
