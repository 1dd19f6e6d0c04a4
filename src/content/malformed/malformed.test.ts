import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadNewsroom, type Finding } from '../index.ts';
import {
  BODIES,
  FILES,
  FRONT_MATTER,
  OTHERS,
  PLACEHOLDERS,
  STATISTICS,
  type Malformed,
} from './cases.fixture.ts';
import { FIRST_WEEK } from './first-week.fixture.ts';
import { contentFolder, SOUND } from '../newsroom-folder.fixture.ts';

async function findingsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Finding[]> {
  const contentDir = contentFolder({ ...SOUND, ...files });
  try {
    return (await loadNewsroom({ contentDir })).findings;
  } finally {
    rmSync(contentDir, { recursive: true });
  }
}

/** What a writer is told, as a page to be read by people. */
function told(name: string, findings: readonly Finding[]): string {
  const lines = findings.map(({ file, line, column, severity, code, message, fix }) =>
    [
      `${file}:${line}:${column} ${severity} ${code}`,
      message.fa,
      message.en,
      ...(fix?.split('\n').map((each) => `> ${each}`) ?? []),
    ]
      .map((each) => `    ${each}`.trimEnd())
      .join('\n'),
  );
  return `${name}\n${lines.join('\n')}\n`;
}

test('a sound newsroom has no finding', async () => {
  expect(await findingsOf({})).toEqual([]);
});

test.each([
  ['front-matter', FRONT_MATTER],
  ['bodies', BODIES],
  ['statistics', STATISTICS],
  ['others', OTHERS],
  ['placeholders', PLACEHOLDERS],
  ['files', FILES],
] as const)(
  'every fault of %s is told by place, code, words and correction',
  async (name, cases: readonly Malformed[]) => {
    const pages: string[] = [];
    for (const each of cases) {
      const findings = await findingsOf({ [each.file]: each.text });
      expect(
        findings.some(({ severity }) => severity === 'error'),
        each.name,
      ).toBe(true);
      pages.push(told(each.name, findings));
    }
    await expect(pages.join('\n')).toMatchFileSnapshot(`expected/${name}.txt`);
  },
);

test('what happens to a writer in the first week is told once, by one finding with its place and its correction', async () => {
  const pages: string[] = [];
  for (const each of FIRST_WEEK) {
    const findings = await findingsOf({ [each.file]: each.text });
    expect(
      findings.map(({ code }) => code),
      each.name,
    ).toHaveLength(1);
    expect(findings[0]!.fix, each.name).toBeTruthy();
    pages.push(told(each.name, findings));
  }
  await expect(pages.join('\n')).toMatchFileSnapshot('expected/first-week.txt');
});

test('all faults of a newsroom are listed in one run, by file and line', async () => {
  const findings = await findingsOf({
    'topics.yaml': 'Industry:\n  name: صنعت\n',
    'news/1395/a.mdx': '---\ntilte: خبر\ndate: 1395-13-01\n---\n\n<b>متن</b> {x}\n',
    'news/1395/b.mdx':
      '---\ntitle: خبر\ndate: 1395-02-08\n---\n\n<Chart off="known" as="pie" />\n\n[a](javascript:x)\n',
  });
  expect(findings.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'news/1395/a.mdx:2 field/unknown',
    'news/1395/a.mdx:3 date/month',
    'news/1395/a.mdx:6 mdx/html',
    'news/1395/a.mdx:6 mdx/expression',
    'news/1395/b.mdx:6 mdx/unknown-attribute',
    'news/1395/b.mdx:6 mdx/chart-kind',
    'news/1395/b.mdx:8 mdx/unsafe-link',
    'topics.yaml:1 field/bad-id',
  ]);
});
