/** Known attacks, on what shows a text and on what reads a file. */

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

/** Names of content files, right and wrong, each with a word that a program may take for its own. */
export const NAMES: readonly string[] = [
  'news/1395/constructor.mdx',
  'news/1395/hasownproperty.mdx',
  'news/1395/index.mdx',
  'news/1395/__proto__.mdx',
  'news/1395/con.mdx',
  'news/1395/..%2f..%2fx.mdx',
  'news/1395/%00.mdx',
  'news/1395/<img src=x onerror=alert(1)>.mdx',
  'news/1395/"onload="x.mdx',
  'news/1395/a\nb.mdx',
  'news/1395/\u202efdp.mdx',
  'news/1395/-rf.mdx',
  `news/1395/${'a'.repeat(200)}.mdx`,
  'news/0000/x.mdx',
  'news/9999/x.mdx',
  'news/1395/a/b/c.mdx',
  'news/__proto__/x.mdx',
  'statistics/constructor.yaml',
  'statistics/page.yaml',
  'statistics/__proto__.yaml',
  'bulletins/page.mdx',
  'bulletins/99999999999999999999.mdx',
  'bulletins/-1.mdx',
];

/** Links that lead out of the content folder, or in a circle. */
export const LINKS: Readonly<Record<string, string>> = {
  'news/1395/passwd.mdx': '/etc/passwd',
  'news/1394': '/etc',
  'news/1393': '..',
  'statistics/self.yaml': 'self.yaml',
  'statistics/nothing.yaml': '../nothing.yaml',
  'media/secret.png': '/etc/hostname',
  'people.yaml': '/etc/passwd',
};
