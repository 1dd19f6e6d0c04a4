import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small newsroom without a fault, for tests to spoil. */
export const SOUND: Readonly<Record<string, string>> = {
  'publication.yaml': 'name: آزمون\nurl: https://example.org\n',
  'topics.yaml': 'industry:\n  name: صنعت\n',
  'places.yaml': 'tehran:\n  name: تهران\n',
  'people.yaml': 'jafar-eskandari:\n  name: جعفرصادق اسکندری\n  organization: smt-wa\n',
  'organizations.yaml': 'smt-wa:\n  name: سازمان صنعت\n',
  'news/1395/good.mdx':
    '---\ncode: 13950208-1\ntitle: خبر درست\ndate: 1395-02-08\nsource: نگاه\ntopics: [industry]\nplaces: [tehran]\n' +
    'people: [jafar-eskandari]\n---\n\n۲۲۰ واحد تولیدی راکد وجود دارد.\n',
  'news/1395/draft.mdx': '---\ntitle: پیش‌نویس\ndate: 1395-02-09\ndraft: true\n---\n\nمتن.\n',
  'statistics/known.yaml':
    'title: واحدهای راکد\nunit: واحد\nobservations:\n  - period: 1395\n    value: 220\n    source: 1395/good\n' +
    '    quote: ۲۲۰ واحد تولیدی راکد وجود دارد\n',
  'bulletins/1.mdx': '---\nnumber: 1\ntitle: شماره\ndate: 1395-03-01\nitems: [1395/good]\n---\n\nیادداشت.\n',
  'media/x.jpg': 'picture',
};

/** Writes a content folder of its own for one test. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'newsroom-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
