import { findDate, isDates } from '../find/date.ts';
import { VERB_END } from './paragraphs.ts';
import { ruleOf, type LineRule } from './line-rules.ts';
import { plainLine } from './plain-line.ts';
import { removeOrnaments } from './ornaments.ts';
import type { Block, Facts, Removal, RemovalReason } from '../types.ts';

/** A date that stands alone, wherever the site prints it. */
const DATE_LINE: LineRule = { reason: 'metadata', pattern: /.*/ };
const isDateLine = (text: string): boolean => text.length <= 45 && (findDate(text) === text || isDates(text));

const PROSE_WORDS = 14;
const SENTENCE_WORDS = 6;
const TAG_WORDS = 4;
const TAIL_WORDS = 6;
const wordsOf = (text: string): number => text.split(/\s+/).length;
/** Whether a block is a sentence of the story, not a headline, a label or a name. */
const isProse = ({ kind, text }: Block): boolean => {
  if (kind === 'quote' || kind === 'table') return true;
  if (kind !== 'paragraph') return false;
  const words = wordsOf(text);
  return (
    (words >= PROSE_WORDS && (/[.؟!…»:؛]/.test(text) || VERB_END.test(text))) ||
    (words >= SENTENCE_WORDS && /[.؟!]$/.test(text))
  );
};

/** An end mark at the end of the last paragraph: «… خواهد شد. انتهای پیام/ ۱۲». */
const INLINE_END =
  /\s*\/*\s*(?:انتهای|پایان)[\s\u200c]*(?:پیام|خبر|گزارش)\s*[/\\.]*\s*[^\s.]{0,12}(?:\s?[^\s.]{1,6})?\s*$/;

/** The story without the page around it. */
export interface Cleaned {
  readonly blocks: readonly Block[];
  readonly facts: Facts;
  readonly tags: readonly string[];
  readonly removed: readonly Removal[];
}

/** Where a date is that of another story or of a reader's comment. */
const STORY_FREE: ReadonlySet<RemovalReason> = new Set(['related', 'comments', 'tags', 'end-mark']);

type Rest = Pick<LineRule, 'reason'> & { readonly mode: 'short' | 'all' };

/** Whether a block belongs to a list that a line such as «برچسب‌ها» or «بیشتر بخوانید» has opened. */
function isOfRest(rest: Rest, block: Block, isBody: boolean): boolean {
  if (rest.mode === 'all') return true;
  if (isProse(block)) return false;
  // Tags above the story: the headline that follows them is no tag.
  return (
    isBody || (wordsOf(block.text) <= TAG_WORDS && !VERB_END.test(block.text) && !/[\d۰-۹]/.test(block.text))
  );
}

const INSERT_LENGTH = 12;
const INSERT_BEGINS = /^از .{2,30} رد شوید/;
const INSERT_ENDS = /^پایان (?:مطالب|پادکست|تبلیغ|ویدیو)/;
const CREDIT = /^منبع تصویر، /;
const CAPTION_MARK = /^توضیح تصویر،\s*$/;
const CAPTION_WORDS = 25;

/**
 * Takes out what such pages set between paragraphs: «از پادکست رد شوید» as far as «پایان پادکست», and the words for a
 * picture beside «منبع تصویر».
 */
function withoutInserts(blocks: readonly Block[]): { readonly blocks: Block[]; readonly removed: Removal[] } {
  const gone = new Map<number, Removal['reason']>();
  const isCaption = (block: Block | undefined) =>
    block?.kind === 'paragraph' && wordsOf(block.text) <= CAPTION_WORDS && !/[.؟!:؛»]$/.test(block.text);
  blocks.forEach(({ text }, at) => {
    const plain = plainLine(text);
    if (INSERT_BEGINS.test(plain)) {
      const end = blocks
        .slice(at, at + INSERT_LENGTH)
        .findIndex((block) => INSERT_ENDS.test(plainLine(block.text)));
      for (let index = at; index <= at + end; index += 1) gone.set(index, 'related');
    }
    // A headline stands first and is no caption.
    if (CREDIT.test(plain) && at > 1 && isCaption(blocks[at - 1])) gone.set(at - 1, 'picture');
    if (CAPTION_MARK.test(`${plain} `) && isCaption(blocks[at + 1])) gone.set(at + 1, 'picture');
  });
  return {
    blocks: blocks.filter((_, at) => !gone.has(at)),
    removed: Array.from(gone, ([at, reason]) => ({ reason, text: blocks[at]!.text })),
  };
}

/** Removes the lines that news pages put around a story, and reads dates, sources and tags out of them. */
export function removeFurniture(blocks: readonly Block[], given: Facts): Cleaned {
  const facts: { -readonly [Key in keyof Facts]: Facts[Key] } = { ...given };
  const kept: Block[] = [];
  const removed: Removal[] = [];
  const tags: string[] = [];
  let rest: Rest | undefined;
  const inserts = withoutInserts(blocks);
  removed.push(...inserts.removed);
  for (const raw of inserts.blocks) {
    if (raw.kind === 'table' && rest?.mode !== 'all') {
      kept.push(raw);
      rest = undefined;
      continue;
    }
    const { block, removed: ornaments } = removeOrnaments(raw);
    removed.push(...ornaments);
    const { text } = block;
    if (text === '') continue;
    const isBody = kept.some(isProse);
    const found = ruleOf(text) ?? (isDateLine(text) ? { rule: DATE_LINE } : undefined);
    if (found !== undefined) {
      const { rule, value } = found;
      if (rule.fact !== undefined && value !== undefined) facts[rule.fact] ??= value;
      if (!STORY_FREE.has(rule.reason)) facts.date ??= findDate(text);
      if (rule.reason === 'sharing') facts.url ??= /https?:\/\/\S+/.exec(text)?.[0];
      if (rule.reason === 'tags') tags.push(...tagsIn(text));
      removed.push({ reason: rule.reason, text });
      // «انتهای پیام» before any prose is a caption, not the end.
      if (rule.takesRest === 'short' || (rule.takesRest === 'all' && isBody)) {
        rest = { reason: rule.reason, mode: rule.takesRest };
      }
      continue;
    }
    if (rest !== undefined && isOfRest(rest, block, isBody)) {
      if (rest.reason === 'tags') tags.push(...tagsIn(text));
      removed.push({ reason: rest.reason, text });
      continue;
    }
    rest = undefined;
    const end = INLINE_END.exec(text);
    if (end !== null && block.kind === 'paragraph') {
      removed.push({ reason: 'end-mark', text: end[0].trim() });
      rest = { reason: 'end-mark', mode: 'all' };
      kept.push({ ...block, text: text.slice(0, end.index).replace(/\s*\/+$/, '') });
    } else kept.push(block);
  }
  const tail = removeTail(kept);
  return { blocks: tail.blocks, facts, tags, removed: [...removed, ...tail.removed] };
}

/** Names and labels below the last sentence: who wrote the story, the page's sections. */
function removeTail(blocks: readonly Block[]): { readonly blocks: Block[]; readonly removed: Removal[] } {
  const last = blocks.findLastIndex(
    ({ kind, text }) =>
      (kind !== 'paragraph' && kind !== 'heading') ||
      wordsOf(text) > TAIL_WORDS ||
      /[.؟!…:؛»]$/.test(text) ||
      VERB_END.test(text),
  );
  const isBody = blocks.slice(0, last + 1).some(isProse);
  if (!isBody) return { blocks: [...blocks], removed: [] };
  return {
    blocks: blocks.slice(0, last + 1),
    removed: blocks.slice(last + 1).map(({ text }) => ({ reason: 'navigation', text })),
  };
}

const tagsIn = (text: string): string[] =>
  text
    .replace(/^[^:؛]*[:؛]|^(?:برچسب|کلید|کلمات|تگ|هشتگ)[^،#]*$/, '')
    .split(/[،,|#\n]+/)
    .map((tag) =>
      tag
        .replaceAll('_', ' ')
        .replace(/^\[([^\]]*)\].*$/, '$1')
        .replace(/[*]+/g, '')
        .trim(),
    )
    .filter((tag) => tag !== '' && tag.length < 60);
