/** Newsrooms in which every text is an attack, for tests of what a check and a build make of them. */
import fc from 'fast-check';
import { GOOD, hostileBody, hostileYaml } from '../content/hostile-scraps.fixture.ts';
import { ATTACKS } from './hostile-attacks.fixture.ts';

/** A content file: its bytes or its text. */
export type FileContent = string | Uint8Array;

/** A text as YAML writes it between quotation marks, with every escape that JSON knows. */
const quoted = (text: string): string => JSON.stringify(text);

const PROVEN = '۲۲۰ واحد تولیدی راکد وجود دارد.';

/**
 * Content files that use every text as a headline, a name, a link, a body …; which of them are refused is for the check
 * to say.
 */
function hostileNewsroom(texts: readonly string[]): Map<string, string> {
  const files = new Map([
    [
      'publication.yaml',
      `name: ${quoted(`آزمون ${ATTACKS[1]!}`)}\ntagline: ${quoted(ATTACKS[3]!)}\npublisher: ${quoted(ATTACKS[5]!)}\n` +
        'url: https://example.org\n',
    ],
  ]);
  const vocabulary = (extra: (text: string) => string): string =>
    texts
      .map((text, at) => `t${String(at)}: { name: ${quoted(`${String(at)} ${text}`)}${extra(text)} }\n`)
      .join('');
  const described = (text: string): string => `, description: ${quoted(text)}`;
  files.set('topics.yaml', vocabulary(described));
  files.set('places.yaml', vocabulary(described));
  files.set('organizations.yaml', vocabulary(described));
  files.set(
    'people.yaml',
    vocabulary((text) => `, role: ${quoted(text)}`),
  );
  for (const [at, text] of texts.entries()) {
    const id = `t${String(at)}`;
    const front =
      `title: ${quoted(text)}\nkicker: ${quoted(text)}\nlead: ${quoted(text)}\ndate: 1395-02-08\n` +
      `topics: [${id}]\nplaces: [${id}]\npeople: [${id}]\norganizations: [${id}]\n` +
      `corrections: [{ date: 1395-02-10, text: ${quoted(text)} }]\n`;
    files.set(
      `news/1395/front-${String(at)}.mdx`,
      `---\n${front}source: { name: ${quoted(text)}, url: https://example.org/ }\n---\n\n${PROVEN}\n`,
    );
    const plain = `---\ntitle: خبر ${String(at)}\ndate: 1395-02-08\n`;
    files.set(`news/1395/body-${String(at)}.mdx`, `${plain}---\n\n${text}\n\n## ${text}\n\n- ${text}\n`);
    files.set(`news/1395/code-${String(at)}.mdx`, `${plain}---\n\n\`\`\`\n${text}\n\`\`\`\n`);
    files.set(`news/1395/link-${String(at)}.mdx`, `${plain}---\n\n[x](<${text}> "${text}")\n`);
    files.set(
      `news/1395/source-${String(at)}.mdx`,
      `${plain}source: { name: x, url: ${quoted(text)} }\n---\n\nx\n`,
    );
    files.set(
      `news/1395/quote-${String(at)}.mdx`,
      `${plain}---\n\n<Quote by=${quoted(text)}>${text}</Quote>\n\n<Chart of="s-${String(at)}" title=${quoted(text)} />\n`,
    );
    files.set(
      `statistics/s-${String(at)}.yaml`,
      `title: ${quoted(text)}\ndescription: ${quoted(text)}\nunit: واحد\nobservations:\n` +
        ['1395', '1396', `1395, superseded: ${quoted(text)}`]
          .map(
            (period) =>
              `  - { period: ${period}, value: 220, source: 1395/front-${String(at)}, quote: ${quoted(PROVEN)} }\n`,
          )
          .join(''),
    );
    files.set(
      `bulletins/${String(at + 1)}.mdx`,
      `---\nnumber: ${String(at + 1)}\ntitle: ${quoted(text)}\ndate: 1395-03-01\nitems: [1395/front-${String(at)}]\n---\n\n${text}\n`,
    );
  }
  return files;
}

/** A text that mixes attacks, words and any characters. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('خبر ', 'می\u200cشود '),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

/** An item or a statistic that makes no sense as a whole: attacks below sound front matter, YAML in pieces, bytes. */
const anyFile: fc.Arbitrary<readonly [folder: string, content: FileContent]> = fc.oneof(
  {
    weight: 6,
    arbitrary: hostileBody.map((body) => ['news/1395', `---\n${GOOD}---\n\nمتن.\n\n${body}`] as const),
  },
  {
    weight: 2,
    arbitrary: hostileYaml.map((yaml) => ['news/1395', `---\n${GOOD}${yaml}\n---\n\nمتن.\n`] as const),
  },
  {
    weight: 1,
    arbitrary: hostileYaml.map(
      (yaml) => ['statistics', `title: x\nunit: x\nobservations:\n${yaml}`] as const,
    ),
  },
  { weight: 1, arbitrary: hostileYaml.map((yaml) => ['statistics', yaml] as const) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => ['news/1395', bytes] as const) },
);

/** How many files {@link hostileNewsroom} makes of one text. */
const FILES_OF_A_TEXT = 8;

/**
 * Newsrooms of hostile files, a few hundred files each: half of the files use a text in every place that takes one, the
 * others make no sense as a whole.
 *
 * @param count of files in all; the known attacks are among them in any case.
 */
export function hostileNewsrooms(count: number, seed: number): ReadonlyMap<string, FileContent>[] {
  const numRuns = Math.max(1, Math.ceil(count / 2 / FILES_OF_A_TEXT) - ATTACKS.length);
  const texts = [...ATTACKS, ...fc.sample(anyText, { numRuns, seed })];
  const others = fc.sample(anyFile, { numRuns: Math.ceil(count / 2), seed });
  const rooms = Math.ceil(count / 400);
  return Array.from({ length: rooms }, (_, room) => {
    const own = <Each>(all: readonly Each[]): Each[] => all.filter((__, index) => index % rooms === room);
    const files = new Map<string, FileContent>(hostileNewsroom(own(texts)));
    for (const [index, [folder, content]] of own(others).entries())
      files.set(`${folder}/scrap-${String(index)}.${folder === 'statistics' ? 'yaml' : 'mdx'}`, content);
    return files;
  });
}
