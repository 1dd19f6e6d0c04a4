import { isBroken } from '../clean/paragraphs.ts';
import type { Block, RawStory, Removal } from '../types.ts';

const FINAL = /[.؟!…»:؛)\]]["”]?$/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s*(?:[-*+•▪◦]|[0-9۰-۹]{1,2}[.)-])\s+(.*)$/;
const QUOTE = /^\s*>\s?(.*)$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
const LONG_LINE = 130;
const HEADLINE_WORDS = 16;

const words = (line: string): number => line.split(/\s+/).filter(Boolean).length;

/** Whether a line break ends a paragraph: after a full stop, in copy of one line a paragraph, or after a headline. */
function endsParagraph(line: string, next: string): boolean {
  if (FINAL.test(line)) return true;
  if (line.length > LONG_LINE) return !isBroken(line);
  return words(line) <= HEADLINE_WORDS && (next.length > line.length * 1.8 || words(next) <= HEADLINE_WORDS);
}

function readChunk(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', text: open.join(' ') });
    open = [];
  };
  lines.forEach((raw, index) => {
    const line = raw.trim().replace(/\\$/, '').trimEnd();
    const heading = HEADING.exec(raw);
    const item = ITEM.exec(raw);
    const quote = QUOTE.exec(raw);
    if (heading !== null || item !== null || quote !== null) close();
    if (heading !== null) blocks.push({ kind: 'heading', text: heading[2]! });
    else if (item !== null) blocks.push({ kind: 'item', text: item[1]! });
    else if (quote !== null) blocks.push({ kind: 'quote', text: quote[1]! });
    else if (line !== '') {
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

/** Removes links that lead nowhere, keeping their words, and escapes that escape nothing. */
function clean(text: string, removed: Removal[]): string {
  return text
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
    .replace(/\\([*_~`#>\-[\](){}|.!])/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*\n]+?)(?<=\S)\1/g, '$2');
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
