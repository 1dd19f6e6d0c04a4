import type { Block, Removal } from '../types.ts';

const FINAL = /[.؟!…:؛»)]["”]?$/;
/** Words that cannot end a sentence. */
const OPEN_END = /(?:^|\s)(?:و|یا|از|به|با|در|برای|بر|تا|که|را|این|آن|هر|بین|روی|طی|نیز|همچنین|،)$|،$/;
/** A finite verb: the sentence is whole, only its full stop is missing. */
export const VERB_END =
  /(?:^|\s)(?:ن?می(?:[\s\u200c]\S+|شو\S+|کن\S+|گرد\S+|باش\S+|ده\S+|رس\S+|گیر\S+|یاب\S+|رو\S+|آی\S+|خواه\S+|گوی\S+|تو\S+|دان\S+|شد|کرد\S*|دار\S+)|است|نیست|هست|هستند|نیستند|بود|بودند|نبود|شد|شدند|نشد|شود|شوند|کرد|کردند|نکرد|کند|کنند|کنیم|گفت|گفتند|داد|دادند|دهد|دهند|دارد|دارند|ندارد|داشت|داشتند|گرفت|گرفتند|گیرد|یافت|یافتند|یابد|رسید|رسیدند|رفت|رفتند|آمد|آمدند|ماند|ماندند|باشد|باشند|پرداخت|افزود|پیوست|گذاشت|برد|خورد|زد|زدند|دید|ساخت|خواست|توانست|بخشید|انجامید|درآمد|گذشت|پذیرفت|افتاد|ایستاد|فرستاد|فروخت|آموخت|کاست|نوشت|خواند|کشید|چرخید|شده|ه[\s\u200c]اند)$/;
/** A line that begins so goes on with the sentence of the line above. */
const GOES_ON = /^(?:و|یا|که)\s/;
const LEAST_WORDS = 10;

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** Whether a text stops in the middle of a sentence. */
export function isBroken(text: string): boolean {
  if (FINAL.test(text) || VERB_END.test(text)) return false;
  return OPEN_END.test(text) || wordsOf(text) >= LEAST_WORDS;
}

/** Joins paragraphs that were broken in the middle of a sentence, and gives a whole sentence its full stop. */
export function mendParagraphs(blocks: readonly Block[]): {
  readonly blocks: Block[];
  readonly removed: Removal[];
} {
  const mended: Block[] = [];
  const removed: Removal[] = [];
  for (const block of blocks) {
    const last = mended.at(-1);
    const isCut =
      last?.kind === 'paragraph' &&
      (isBroken(last.text) || (!FINAL.test(last.text) && GOES_ON.test(block.text)));
    if (block.kind === 'paragraph' && isCut) {
      removed.push({ reason: 'joined', text: `${last.text.slice(-30)} ¶ ${block.text.slice(0, 30)}` });
      mended[mended.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    } else mended.push(block);
  }
  const whole = mended.map((block) =>
    block.kind === 'paragraph' &&
    wordsOf(block.text) >= LEAST_WORDS &&
    !FINAL.test(block.text) &&
    VERB_END.test(block.text)
      ? { ...block, text: `${block.text}.` }
      : block,
  );
  return { blocks: whole, removed };
}
