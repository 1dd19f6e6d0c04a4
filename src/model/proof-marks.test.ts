import { expect, test } from 'vitest';
import fc from 'fast-check';
import { markSentences, type ProvingSentence } from './proof-marks.ts';

const sentence = (quote: string, name = 'x'): ProvingSentence => ({
  quote,
  id: `s-${name}`,
  href: `/statistics/${name}/#o-1395`,
  quantity: '۲۲۰ واحد',
});
const text = (html: string): string => html.replace(/<[^>]*>/g, '');

test.each([
  ['as it stands', '<p>گفت ۲۲۰ واحد هست</p>', '۲۲۰ واحد'],
  ['in other digits and letters', '<p>گفت ٢٢٠ واحد توليدي هست</p>', '۲۲۰ واحد تولیدی'],
  ['across inline markup', '<p>گفت <strong>۲۲۰</strong> واحد هست</p>', '۲۲۰ واحد'],
  ['across an entity', '<p>گفت ۲۲۰&nbsp;واحد هست</p>', '۲۲۰ واحد'],
  ['with its half-space typed as none', '<p>می\u200cشود ۲۲۰ واحد</p>', 'میشود ۲۲۰ واحد'],
])('a sentence is found %s', (_, html, quote) => {
  const marked = markSentences(html, [sentence(quote)]);
  expect(marked).toContain('id="s-x" class="proven"');
  expect(marked).toContain('href="/statistics/x/#o-1395"');
  expect(text(marked)).toBe(text(html));
});

test('a number is not found inside a longer one', () => {
  const html = '<p>۲۲۰ واحد و ۲۰ واحد</p>';
  expect(markSentences(html, [sentence('۲۰ واحد')])).toContain('۲۲۰ واحد و <span id="s-x"');
});

test('two figures of one sentence share it, and each has its anchor', () => {
  const marked = markSentences('<p>راه‌اندازی ۱۴ شهرک و مطالعهٔ شش شهرک دیگر</p>', [
    sentence('۱۴ شهرک و مطالعهٔ شش شهرک', 'a'),
    sentence('مطالعهٔ شش شهرک دیگر', 'b'),
  ]);
  expect(marked).toContain('id="s-a"');
  expect(marked).toContain('id="s-b"');
  expect(marked.match(/class="proven"/g)).toHaveLength(1);
});

test('a sentence over two paragraphs gets its anchor and no broken markup', () => {
  const marked = markSentences('<p>۲۲۰ واحد</p><p>راکد است</p>', [sentence('۲۲۰ واحد راکد')]);
  expect(marked).toBe('<p><span id="s-x"></span>۲۲۰ واحد</p><p>راکد است</p>');
});

test('a sentence that is not there leaves the body as it is', () => {
  expect(markSentences('<p>متن</p>', [sentence('۲۲۰ واحد')])).toBe('<p>متن</p>');
});

test('whatever is quoted, the words of the body stay', () => {
  const words = fc.array(fc.constantFrom('واحد', '۲۲۰', 'می\u200cشود', 'شهرک', 'ISO', '۱۴'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, words, (body, first, second) => {
      const html = `<p>${body.join(' ')}</p>`;
      const marked = markSentences(html, [sentence(first.join(' '), 'a'), sentence(second.join(' '), 'b')]);
      expect(text(marked)).toBe(text(html));
    }),
  );
});
