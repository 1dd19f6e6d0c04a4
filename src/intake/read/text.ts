import { isBroken } from '../clean/paragraphs.ts';
import type { Block, RawStory, Removal } from '../types.ts';
import { isRow, tableOfLines } from './table.ts';

const FINAL = /[.؟!…»:؛)\]]["”]?$/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s*(?:[-*+•▪◦]|[0-9۰-۹]{1,2}[.)-])\s+(.*)$/;
const QUOTE = /^\s*>\s?(.*)$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
const LONG_LINE = 130;
const HEADLINE_WORDS = 16;
/** A line that is bold from end to end. */
const BOLD_LINE = /^\*\*(?=\S)([^*]+)(?<=\S)\*\*$/;

const words = (line: string): number => line.split(/\s+/).filter(Boolean).length;

/** Whether a line break ends a paragraph: after a full stop, in copy of one line a paragraph, or after a headline. */
function endsParagraph(line: string, next: string): boolean {
  if (FINAL.test(line)) return true;
  if (line.length > LONG_LINE) return !isBroken(line);
  return words(line) <= HEADLINE_WORDS && (next.length > line.length * 1.8 || words(next) <= HEADLINE_WORDS);
}

/** What stands in place of lines that are rows: the table at its first line, nothing at the others. */
function tableRows(lines: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && isRow(lines[to]!)) to += 1;
    const table = to - from < 2 ? undefined : tableOfLines(lines.slice(from, to));
    if (table !== undefined) for (let at = from; at < to; at += 1) found.set(at, at === from ? table : '');
    from = Math.max(from, to - 1);
  }
  return found;
}

function readChunk(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', text: open.join(' ') });
    open = [];
  };
  const rows = tableRows(lines);
  lines.forEach((raw, index) => {
    const table = rows.get(index);
    if (table !== undefined) {
      close();
      if (table !== '') blocks.push({ kind: 'table', text: table });
      return;
    }
    const line = raw.trim().replace(/\\$/, '').trimEnd();
    const heading = HEADING.exec(raw);
    const item = ITEM.exec(raw);
    const quote = QUOTE.exec(raw);
    const bold = BOLD_LINE.exec(line);
    if (heading !== null || item !== null || quote !== null) close();
    if (heading !== null) blocks.push({ kind: 'heading', text: heading[2]! });
    else if (item !== null) blocks.push({ kind: 'item', text: item[1]! });
    else if (quote !== null) blocks.push({ kind: 'quote', text: quote[1]! });
    else if (bold !== null) {
      close();
      blocks.push({ kind: 'paragraph', text: bold[1]!, isStrong: true });
    } else if (line !== '') {
      open.push(line);
      const next = lines[index + 1]?.trim();
      if (next === undefined || / {2,}$|\\$/.test(raw) || endsParagraph(line, next)) close();
    }
  });
  close();
  return blocks;
}

const DEAD_LINK = /(?<!!)\[([^\]\n]*)\]\((?:#[^)\s]*|javascript:[^)]*|\s*)\)/g;
const PICTURE = /!\[([^\]\n]*)\]\(([^)\n]*)\)/g;
const STRAY_ESCAPE = /\\[*_~`][ \t]*$|\\(?=[*_]\s)/gm;
/** A link that only its own site can follow. */
const SITE_LINK = /(?<!!)\[([^\]\n]*)\]\((?!https?:|mailto:|tel:)[^)\n]*\)/g;

const isWholeLine = (text: string, at: number, part: string): boolean =>
  /(?:^|\n)[ \t]*$/.test(text.slice(0, at)) && /^[ \t]*(?:\n|$)/.test(text.slice(at + part.length));

/** Removes links that lead nowhere, keeping their words, and escapes that escape nothing. */
function clean(given: string, removed: Removal[]): string {
  const text = given
    .replace(PICTURE, (whole) => {
      removed.push({ reason: 'picture', text: whole });
      return '';
    })
    .replace(DEAD_LINK, (whole, label: string) => {
      removed.push({ reason: 'dead-link', text: whole });
      return label;
    })
    .replace(SITE_LINK, (whole, label: string) => {
      removed.push({ reason: 'link', text: whole });
      return label;
    })
    .replace(STRAY_ESCAPE, (whole) => {
      removed.push({ reason: 'escape', text: whole });
      return '';
    })
    .replace(/\\([*_~`#>\-[\](){}|.!])/g, '$1');
  // Bold is not kept, but a line that is bold from end to end says that it is a heading.
  return text.replace(/(\*\*|__)(?=\S)([^*\n]+?)(?<=\S)\1/g, (whole: string, _, inner: string, at: number) =>
    isWholeLine(text, at, whole) ? whole : inner,
  );
}

/** Reads plain text or Markdown as it is pasted from a page or a mail. */
export function readText(source: string): RawStory {
  const removed: Removal[] = [];
  const text = clean(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), removed);
  const blocks = text
    .split(/\n[ \t\u00a0]*\n/)
    .flatMap((chunk) => readChunk(chunk.split('\n').filter((line) => !RULE.test(line))));
  return { blocks: blocks.filter((block) => block.text.trim() !== ''), facts: {}, tags: [], removed };
}
