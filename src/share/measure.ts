import { escapeText } from '../charts/index.ts';
import { sharp } from './renderer.ts';
import { stretches, type Word } from './lines.ts';

/** Words are measured once at this size; widths grow with the size. */
const SIZE = 100;
/** Room of a space in Vazirmatn, as a share of the size. */
export const SPACE = 0.26;
/** Side bearings that the measured ink does not show, as a share of the size. */
const BEARING = 0.04;
/** Newsrooms use few words; those of 20,000 titles fit. */
const MOST_KEPT = 20_000;

/** Something to be seen: the renderer refuses a text without. */
const INKED = /[^\s\p{Cf}\p{Mn}]/u;

const widths = new Map<string, number>();

/** Width of a stretch of text in the title's font, as a share of its size; shaped, so joined letters count as drawn. */
async function measure(text: string): Promise<number> {
  const kept = widths.get(text);
  if (kept !== undefined) return kept;
  if (!INKED.test(text)) return BEARING;
  const { info } = await sharp({
    text: { text: `\u200f${escapeText(text)}`, font: `Vazirmatn Bold ${SIZE}`, dpi: 72 },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const width = info.width / SIZE + BEARING;
  if (widths.size >= MOST_KEPT) widths.clear();
  widths.set(text, width);
  return width;
}

/** The stretches of a text with their widths at size 1. */
export async function measured(text: string): Promise<Word[]> {
  const words: Word[] = [];
  for (const stretch of stretches(text)) words.push({ text: stretch, width: await measure(stretch) });
  return words;
}
