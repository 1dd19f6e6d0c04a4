import { foldLetters } from '../../persian/letters.ts';
import { isBroken } from '../clean/paragraphs.ts';
import type { Block } from '../types.ts';
import { isSectionName } from './section-names.ts';

const BODY_LOOKED_AT = 3;
const LEAST_LETTERS = 3;
const ASIDE = -10;
const WINDOW = 6;
const OFFICE = /^(?:رئیس|رییس|وزیر|معاون|مدیر|استاندار|فرماندار|شهردار|دبیر|سخنگو|سرپرست|فرمانده)/;

/** The words of a line that say what it is about. */
export const contentWords = (text: string): string[] =>
  foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= LEAST_LETTERS || /\d/.test(word));

/** How like a headline a line is: a headline's words come back in the first paragraphs. */
function score({ kind, text }: Block, story: ReadonlySet<string>, isAside: boolean): number {
  const words = contentWords(text);
  const shared = words.filter((word) => story.has(word)).length;
  const size = text.split(/\s+/).length;
  const length = size < 3 ? -3 : size <= 16 ? 1 : -2;
  const heading = kind === 'heading' ? 8 : 0;
  const figure = /[\d۰-۹]/.test(text) ? 1 : 0;
  // An office without its verb is half a sentence.
  const broken = size >= 10 && OFFICE.test(text) && isBroken(text) ? -8 : 0;
  const aside = isAside || isSectionName(text) ? ASIDE : 0;
  return shared + length + heading + figure + aside + broken - (/[:؛]$/.test(text) ? 5 : 0);
}

/** What helps to choose. */
export interface TitleHints {
  /** Whether a line only leads to another, such as «رئیس سازمان گفت:». */
  readonly isAside: (text: string) => boolean;
  readonly pageTitle: string | undefined;
}

/**
 * The line that is the headline, of those before the first paragraph.
 * @returns its index, -1 where there are no lines
 */
export function chooseTitle(
  lines: readonly Block[],
  body: readonly Block[],
  { isAside, pageTitle }: TitleHints,
): number {
  const story = new Set(body.slice(0, BODY_LOOKED_AT).flatMap(({ text }) => contentWords(text)));
  const windowWords = contentWords(pageTitle ?? '').join(' ');
  const scores = lines.map((line, index) => {
    const isWindows = windowWords !== '' && windowWords.includes(contentWords(line.text).join(' '));
    const aside = lines.length > 1 && (isAside(line.text) || isIntroduced(lines, index));
    return score(line, story, aside) + (isWindows ? WINDOW : 0);
  });
  const best = Math.max(...scores);
  return lines.length === 0 ? -1 : scores.indexOf(best);
}

const INTRODUCTION =
  /\s(?:گفت|خبر داد|گزارش داد|هشدار داد|(?:اعلام|تأ?کید|تاکید|تشریح|مطرح|عنوان|بیان) (?:کرد|شد))\s*[:؛]?$/;
/** «معاون وزیر خبر داد» above another line tells nothing yet. */
const isIntroduced = (lines: readonly Block[], index: number): boolean =>
  index < lines.length - 1 && INTRODUCTION.test(lines[index]!.text);
