import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenFilters, readAddress, writeAddress } from './address.ts';
import { excerptOf } from './excerpt.ts';
import { runsToHtml } from './html.ts';
import { keyText, matchOf } from './match.ts';
import { suggest } from './names.ts';
import { divisions, spellings } from './query.ts';
import { textDirective } from './text-directive.ts';

const TITLE = 'واحدهای راکد';
const BODY =
  'به گفتهٔ «رئیس سازمان» ۲۲۰ واحد تولیدی در این استان وجود دارد و تصمیم‌گیری دربارهٔ آن‌ها با کشورها نیست.';
const text = keyText(`${TITLE} ${BODY}`, TITLE);
const firstMatch = (query: string) =>
  spellings(query)
    .map((one) => matchOf(one, text))
    .find((match) => match !== undefined);
const marks = (query: string): string[] =>
  excerptOf(text, firstMatch(query)?.hits ?? [])
    .filter(({ marked }) => marked)
    .map((run) => run.text);

describe('a query is held against the text itself', () => {
  test.each([
    ['واحد', ['واحد']],
    ['واحدهاي ٢٢٠', ['۲۲۰', 'واحد']],
    ['رییس سازمان', ['رئیس', 'سازمان']],
    ['تصمیم گیری', ['تصمیم‌گیری']],
    ['تصمیمگیری', ['تصمیم‌گیری']],
    ['کشور', ['کشورها']],
    ['راکد', ['راکد']],
    ['تولی', ['تولیدی']],
    ['استان ندارد', ['استان', 'دارد']],
  ])('«%s» marks %o, as the text writes it', (query, expected) => {
    expect(marks(query)).toEqual(expected);
  });

  test.each(['زعفران', 'واحد زعفران', 'تصیم', 'ول'])('«%s» is not in it', (query) => {
    expect(firstMatch(query)).toBeUndefined();
  });
});

describe('an excerpt', () => {
  const long = Array.from({ length: 200 }, (_, index) => (index === 150 ? 'زعفران' : `واژه${index}`));
  const found = keyText(long.join(' '), '');
  const excerpt = excerptOf(found, matchOf(spellings('زعفران')[0]!, found)!.hits);

  test('is a passage of the text, letter for letter', () => {
    const passage = excerpt
      .map((run) => run.text)
      .join('')
      .replaceAll('…', '')
      .trim();
    expect(long.join(' ')).toContain(passage);
    expect(passage).toContain('زعفران');
  });

  test('leaves punctuation outside its marks', () => {
    expect(marks('سازمان')).toEqual(['سازمان']);
  });

  test('quotes the title only where the text below it does not match', () => {
    const shown = excerptOf(text, firstMatch('۲۲۰ واحد')!.hits)
      .map((run) => run.text)
      .join('');
    expect(shown).not.toContain(TITLE);
  });

  test('is safe as HTML', () => {
    expect(
      runsToHtml([
        { text: '<img src=x> & ', marked: false },
        { text: '<b>', marked: true },
      ]),
    ).toBe('&lt;img src=x&gt; &amp; <mark>&lt;b&gt;</mark>');
  });
});

describe('a query', () => {
  test.each(['', '   ', '؟!…', '<>', '\u200c\u200c'])('of no words («%s») asks nothing', (query) => {
    expect(spellings(query)).toEqual([]);
    expect(divisions(query, new Map())).toEqual([]);
  });

  test('asks a bounded number of questions, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (query) => {
        expect(spellings(query).length).toBeLessThan(25);
        expect(divisions(query, new Map()).length).toBeLessThan(25);
      }),
    );
    expect(spellings('کتاب\u200cخانه '.repeat(2000)).length).toBeLessThan(25);
  });

  test('divides a word that was typed without its space', () => {
    const asked = divisions('داستاننویسی', new Map()).map(({ words }) =>
      words.map(({ surface }) => surface).join(' '),
    );
    expect(asked).toContain('داستان نویسی');
  });

  test('divides it as the results do, where they show how', () => {
    const asked = divisions('فیسبوک', new Map([['فیسبوک', ['فیس', 'بوک']]]));
    expect(asked.map(({ words }) => words.map(({ key }) => key))).toEqual([['فیس', 'بوک']]);
  });
});

describe('the address', () => {
  test('keeps what was asked', () => {
    const asked = readAddress(new URLSearchParams('?q=صادرات فرش&topic=carpet&year=1395&sort=newest'));
    expect(asked.query).toBe('صادرات فرش');
    expect(chosenFilters(asked)).toEqual({ topic: 'carpet', year: '1395' });
    expect(readAddress(new URLSearchParams(writeAddress(asked)))).toEqual(asked);
  });

  test('stays empty where nothing is asked', () => {
    expect(writeAddress(readAddress(new URLSearchParams()))).toBe('');
    expect(chosenFilters(readAddress(new URLSearchParams()))).toBeUndefined();
  });

  test('does not take a query that browsers would cut', () => {
    expect(writeAddress({ ...readAddress(new URLSearchParams()), query: 'ب'.repeat(10_000) })).toBe('');
  });
});

test.each([
  ['جعف', ['جعفر اسکندری']],
  ['اسکندري', ['جعفر اسکندری']],
  ['صن', ['صنعت', 'سازمان صنعت']],
  ['ن', []],
  ['', []],
  ['.*', []],
])('«%s» suggests %o', (query, expected) => {
  const terms = [
    ['organization', 'سازمان صنعت', '/organizations/smt/'],
    ['person', 'جعفر اسکندری', '/people/jafar-eskandari/'],
    ['topic', 'صنعت', '/topics/industry/'],
  ] as const;
  expect(suggest({ years: [], terms }, query).map(({ title }) => title)).toEqual(expected);
});

test('the words that a page should mark go into its address, neighbours as a phrase', () => {
  const directive = textDirective([
    { text: 'از ', marked: false },
    { text: 'صادرات', marked: true },
    { text: ' ', marked: false },
    { text: 'فرش', marked: true },
    { text: ' و ', marked: false },
    { text: 'پیش-فروش', marked: true },
  ]);
  expect(decodeURIComponent(directive)).toBe('#:~:text=صادرات فرش&text=پیش-فروش');
  expect(directive).toContain('%2D');
  expect(textDirective([{ text: 'هیچ', marked: false }])).toBe('');
});
