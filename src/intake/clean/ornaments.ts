import type { Block, Removal } from '../types.ts';

const PICTOGRAPH =
  '(?:(?![©®™])\\p{Extended_Pictographic}|\\p{Regional_Indicator}|[\\u{1F3FB}-\\u{1F3FF}\\uFE0F\\u200D\\u20E3■◾◽▪▫◼◻●○◄►])';
const AROUND = new RegExp(`^(?:${PICTOGRAPH}\\s*)+|(?:\\s*${PICTOGRAPH})+$`, 'gu');
const LABEL = /^(?:فوری|خبر فوری|اختصاصی|ویدئو|ویدیو|فیلم|عکس|جزئیات)\s*(?:[|/–—]|-\s|\+\s)\s*/;
/** A hashtag that is part of a sentence. */
const HASHTAG = /(?<![\p{L}\p{N}#&/])#([\p{L}\p{M}\p{N}_\u200c]+)/gu;
const HANDLE = /\s+@[A-Za-z]\w{3,}$/;
const EMPHASIS = /^([*_]{1,3})(?=\S)([^*_]+)(?<=\S)\1$/;

/**
 * Takes the signs of messengers and pages off a block: pictographs around it, «فوری |», `#` of words in a sentence, a
 * channel's name at its end, emphasis of the whole block.
 */
export function removeOrnaments(block: Block): {
  readonly block: Block;
  readonly removed: readonly Removal[];
} {
  const removed: Removal[] = [];
  const take =
    (reason: Removal['reason'], keep: (...match: string[]) => string) =>
    (...match: string[]) => {
      removed.push({ reason, text: match[0]!.trim() });
      return keep(...match);
    };
  let text = block.text
    .trim()
    .replace(EMPHASIS, '$2')
    .replace(
      AROUND,
      take('ornament', () => ''),
    )
    .trim();
  text = text
    .replace(
      LABEL,
      take('ornament', () => ''),
    )
    .replace(
      HANDLE,
      take('sharing', () => ''),
    );
  // A line of hashtags alone is a list of tags, and goes whole.
  if (!/^(?:#\S+\s*)+$/.test(text)) {
    text = text.replace(
      HASHTAG,
      take('tags', (_, word) => word!.replaceAll('_', ' ')),
    );
  }
  return { block: { ...block, text: text.trim() }, removed };
}
