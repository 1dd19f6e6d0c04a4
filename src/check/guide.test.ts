import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadOrthography } from '../content/house-style.ts';
import { COMPONENTS } from '../content/mdx/components.ts';
import { contentMessages } from '../content/messages/index.ts';
import { tidyMarkdown } from '../persian/orthography/index.ts';
import { checkNewsroom, reportText } from './index.ts';

/**
 * What the guide for journalists shows must work as it stands. Fences that name a file make up a whole newsroom;
 * fences of MDX that name none are tried, one by one, at the end of its item.
 */
const guide = readFileSync('README.fa.md', 'utf8');
const fences = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gmu)].map(
  ([, language, file, text]) => ({
    language: language!,
    file,
    text: text!,
  }),
);
const COMPONENT_NAMES = Object.keys(COMPONENTS);
const item = 'content/news/1404/city-libraries.mdx';
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

let folder: string;
const write = (file: string, text: string | Buffer): void => {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
};
const findings = async (): Promise<string[]> =>
  (await checkNewsroom({ contentDir: path.join(folder, 'content') })).findings.map(
    ({ file, line, code, message }) => `${file}:${line} ${code} ${message.en}`,
  );

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
  for (const { file, text } of fences) if (file !== undefined) write(file, text);
  write('content/media/library.jpg', onePixel);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the guide for journalists', () => {
  test('shows a newsroom in which nothing is to be found', async () => {
    expect(fences.filter(({ file }) => file !== undefined).length).toBeGreaterThan(7);
    expect(await findings()).toEqual([]);
  });

  const whole = fences.find(({ file }) => file === item)!.text;

  test('is written as the house style has it', () => {
    expect(tidyMarkdown(whole, loadOrthography(path.join(folder, 'content'))).changes).toEqual([]);
  });

  test.each(COMPONENT_NAMES)('shows a picture beside <%s>', (name) => {
    const chapter = guide.slice(guide.indexOf('## اجزای متن'), guide.indexOf('## آمار و سند آن'));
    expect(chapter).toMatch(new RegExp(`<${name} [^\`]*\`\`\`\n+!\\[|<${name}>[^\`]*\`\`\`\n+!\\[`));
  });

  test('explains only findings that exist', () => {
    const codes = [...guide.matchAll(/`([a-z]+\/[a-z-]+)`(?=[^\n]*\|)/gu)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(12);
    expect(codes.filter((code) => !(code in contentMessages))).toEqual([]);
  });

  test('shows what check says of two mistakes, word for word', async () => {
    const statistic = fences.find(({ file }) => file === 'content/statistics/library-members.yaml')!;
    write(item, whole.replace('[culture]', '[cultur]'));
    write(statistic.file!, statistic.text.replace('qualifier: about', 'qualifier: exact'));
    const found = await checkNewsroom({ contentDir: path.join(folder, 'content') });
    expect(`${reportText(found.findings, 'fa', 'content')}\n`).toBe(
      fences.find(({ language }) => language === 'text')!.text,
    );
    write(item, whole);
    write(statistic.file!, statistic.text);
  });

  test.each(fences.filter(({ language, file }) => language === 'mdx' && file === undefined))(
    'shows a component that works: $text',
    async ({ text }) => {
      write(item, `${whole}\n${text}`);
      expect(await findings()).toEqual([]);
    },
  );

  test.each(guide.match(/^formerly: .+$/gmu)!)('shows old addresses that are taken: %s', async (line) => {
    write(item, whole.replace(/^source: /mu, `${line}\nsource: `));
    expect(await findings()).toEqual([]);
  });

  test.each(guide.match(/^date: .+$/gmu)!)('shows a date that is read: %s', async (line) => {
    write(item, whole.replace(/^date: .+$/mu, line));
    expect(await findings()).toEqual([]);
  });
});

describe.each(['README.md', 'README.fa.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?)?(start|test|(?<=run (?:-s )?)[a-z]+)/gu)].map(
      ([, name]) => name!,
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('shows only pictures that exist', () => {
    const pictures = [...text.matchAll(/!\[[^\]]+\]\(([^)\s]+)\)/gu)].map(([, picture]) => picture!);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(() => readFileSync(picture)).not.toThrow();
  });

  test('links only to files and headings that exist', () => {
    const slugs = new Set([...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading]) => slugOnGitHub(heading!)));
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target]) => target!);
    expect(targets.filter((target) => target.startsWith('#') && !slugs.has(target.slice(1)))).toEqual([]);
    for (const target of targets.filter((each) => /^[A-Z.][\w.]*$/u.test(each))) {
      expect(() => readFileSync(target)).not.toThrow();
    }
  });
});

function slugOnGitHub(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
