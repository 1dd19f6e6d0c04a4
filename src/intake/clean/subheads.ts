import type { Block } from '../types.ts';
import { isBroken } from './paragraphs.ts';
import { ruleOf } from './line-rules.ts';

const FINAL = /[.!…:؛،»)\]]$/;
const STRONG_WORDS = 14;
const BARE_WORDS = 8;
const QUESTION_WORDS = 12;
const PROSE_WORDS = 12;
/** What a picture's caption begins with, where a page prints it between paragraphs. */
const CAPTION = /^(?:عکس|تصویر|نمایی?|نمودار|جدول|اینفوگرافی\S*|منظره|ویدئو|ویدیو|فیلم)(?=[\s:؛،])/;

const wordsOf = (text: string): number => text.split(/\s+/).length;
const isProse = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.isStrong !== true &&
  (block.kind !== 'paragraph' || wordsOf(block.text) >= PROSE_WORDS);

/** Whether a paragraph between two others is the heading of the second. */
function isSubhead(block: Block, above: Block | undefined, below: Block | undefined): boolean {
  const { kind, text, isStrong = false } = block;
  if (kind !== 'paragraph' || below === undefined || FINAL.test(text) || ruleOf(text) !== undefined)
    return false;
  if (above?.kind === 'paragraph' && above.isStrong !== true && isBroken(above.text)) return false;
  if (isStrong) return wordsOf(text) <= STRONG_WORDS;
  const most = text.endsWith('؟') ? QUESTION_WORDS : BARE_WORDS;
  return (
    wordsOf(text) <= most &&
    !CAPTION.test(text) &&
    !/^(?:و|که|یا)\s/.test(text) &&
    isProse(above) &&
    below.kind === 'paragraph' &&
    isProse(below)
  );
}

/**
 * Makes headings of the lines that are some: bold from end to end, or short, without a full stop and alone between
 * two paragraphs of prose.
 */
export function findSubheads(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) =>
    isSubhead(block, blocks[at - 1], blocks[at + 1]) ? { kind: 'heading', text: block.text } : block,
  );
}
