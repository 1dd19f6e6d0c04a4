/** A newsroom in which every text is an attack, for tests of what a build makes of it. */
import fc from 'fast-check';

/** Run as code, these say so; a browser that shows a dialog or asks this host was taken in. */
export const ENEMY = 'enemy.invalid';

export const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '</textarea></template></noscript><svg onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "'><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  '`onload=alert(1)',
  `<img src="https://${ENEMY}/x.png">`,
  `<iframe src="//${ENEMY}/"></iframe>`,
  `<link rel=stylesheet href=//${ENEMY}/x.css>`,
  `<meta http-equiv="refresh" content="0;url=https://${ENEMY}/">`,
  `<base href="https://${ENEMY}/">`,
  `<form action="https://${ENEMY}/"><button>x</button></form>`,
  '<svg><animate attributeName=href values=javascript:alert(1) /></svg>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  ']]></summary><entry><title>x</title>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; &#60;script&#62; &nbsp &notin;',
  'javascript:alert(1)',
  'java\\u0000script:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  `{alert(1)} \${alert(1)} {{constructor.constructor("alert(1)")()}}`,
  '<%= process.exit() %> #{7*7} $(touch x) `touch x`',
  '=HYPERLINK("https://enemy.invalid","x")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|"/C calc"!A0',
  '-2+3+cmd',
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
  '..\\\\..\\\\windows\\\\win.ini',
  'متن \u2066جدا\u2069 و \u200f نشانه',
  '\u2028\u2029 جداکنندهٔ سطر',
  'خبر 👩‍👩‍👧‍👦 \u{10FFFD}',
  'ا\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308 زالگو',
  '<'.repeat(150),
  '"'.repeat(90),
  '\\\\" \\\\\' \\\\n',
];

/** Refused as they are: what a YAML reader, an escape or a path should not do. */
export const REFUSED: Readonly<Record<string, string>> = {
  'topics.yaml':
    'a: &a [x,x,x,x,x,x,x,x,x]\n' +
    [...'bcdefghi']
      .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]!},`.repeat(9).slice(0, -1)}]\n`)
      .join(''),
  'people.yaml': 'x: !!js/function "function () { alert(1) }"\n',
  'organizations.yaml': '? {a: b}\n: x\n<<: *nothing\n',
  'news/1395/tag.mdx': '---\ntitle: !<tag:yaml.org,2002:js/function> x\ndate: 1395-01-01\n---\n\nمتن.\n',
  'news/1395/proto.mdx':
    '---\ntitle: x\ndate: 1395-01-01\n__proto__: { draft: true }\nconstructor: x\n---\n\nمتن.\n',
  'news/1395/override.mdx': '---\ntitle: "خبر \\u202e fdp.exe"\ndate: 1395-01-01\n---\n\nمتن.\n',
  'news/1395/surrogate.mdx': '---\ntitle: "خبر \\ud800 نیمه"\ndate: 1395-01-01\n---\n\nمتن.\n',
  'news/1395/control.mdx': '---\ntitle: "خبر \\0 \\x1b[31m"\ndate: 1395-01-01\n---\n\nمتن.\n',
  'news/1395/path.mdx':
    '---\ntitle: x\ndate: 1395-01-01\nimage: { src: ../../../../etc/passwd, alt: x }\n---\n\nمتن.\n',
  'news/1395/code.mdx':
    '---\ntitle: x\ndate: 1395-01-01\n---\n\nimport fs from "fs"\n\n{process.exit()}\n\n<script>alert(1)</script>\n',
  'news/1395/link.mdx': '---\ntitle: x\ndate: 1395-01-01\n---\n\n[x](javascript:alert(1))\n',
  'news/1395/deep.mdx': `---\ntitle: ${'['.repeat(50_000)}\n---\n\n${'> '.repeat(5_000)}x\n`,
  'news/1395/wide.mdx': `---\ntitle: x\ndate: 1395-01-01\n---\n\n${'[a]('.repeat(20_000)}${'*_'.repeat(20_000)}\n`,
  'news/1395/number.mdx': '---\ntitle: x\ndate: 99999999999999999999-1e999-0x7f\n---\n\nمتن.\n',
  'statistics/huge.yaml':
    'title: x\nunit: x\nobservations:\n  - {period: 1395, value: 1e999, source: 1395/x, quote: x}\n',
  'statistics/bomb.yaml': `title: ${'{a: '.repeat(20_000)}\n`,
  'bulletins/1.mdx': '---\nnumber: 9007199254740993\ntitle: x\ndate: 1395-01-01\nitems: [../../x]\n---\n',
  'publication.yaml':
    'name: x\nurl: javascript:alert(1)\nnavigation: [{title: x, href: "data:text/html,x"}]\n',
};

/** A text as YAML writes it between quotation marks, with every escape that JSON knows. */
const quoted = (text: string): string => JSON.stringify(text);

const PROVEN = '۲۲۰ واحد تولیدی راکد وجود دارد.';

/**
 * Content files that use every text as a headline, a name, a link, a body …; which of them are refused is for the check
 * to say.
 */
export function hostileNewsroom(texts: readonly string[]): Map<string, string> {
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

/** Words of the formats themselves, in no order. */
const SCRAPS = (
  '---|\n|\n\n|: |- |  |{|}|[|]|&a |*a |!!js |!x |? |<<: |\\| |> |"|\'|#|%YAML 9.9|@|\t|title|date|1395-01-01|observations|value|' +
  'source|quote|1395/front-0|__proto__|.nan|0x1F|<Chart of="|<Quote>|</Quote>|/>|```|![|](|\\\\|<!--|-->|\u0000|\u202e|\ufeff'
).split('|');

/** A text that mixes attacks, words and any characters. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('خبر ', 'می\u200cشود '),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));

/** A whole file without sense: scraps of the formats, or bytes. */
export const anyFile: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((parts) => `---\ntitle: x\n${parts.join('')}`),
  fc.uint8Array({ maxLength: 400 }),
);
