import { escapeText } from '../charts/index.ts';
import { breakEvenly, type Word } from './lines.ts';
import { measured, SPACE } from './measure.ts';

/** The words on a share image. */
export interface ShareWords {
  readonly site: string;
  /** Above the title. */
  readonly kicker?: string;
  readonly title: string;
  /** Last line: a date, or where a figure comes from. */
  readonly note: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const ROOM = WIDTH - 2 * MARGIN;

const PAPER = '#fdfdfb';
const INK = '#16191d';
const MUTED = '#565d66';
const ACCENT = '#0b666d';

/** Sizes of a title, from a figure alone to a long headline, with the lines that each may take. */
const TITLE_SIZES = [
  { size: 112, lines: 1 },
  { size: 84, lines: 2 },
  { size: 72, lines: 3 },
  { size: 62, lines: 4 },
  { size: 54, lines: 4 },
  { size: 46, lines: 5 },
  { size: 40, lines: 6 },
  { size: 34, lines: 7 },
  { size: 29, lines: 8 },
] as const;
const TITLE_LEADING = 1.5;
/** Sizes of a kicker; the small one where the larger would cut it or the title. */
const KICKERS = [
  { size: 34, lines: 2, leading: 1.55 },
  { size: 26, lines: 3, leading: 1.5 },
] as const;
/** Between the rule under the masthead and the last line. */
const TOP = 148;
const BOTTOM = 532;

const KICKER_GAP = 10;

interface Block {
  readonly lines: readonly string[];
  /** Whether no word was cut. */
  readonly whole: boolean;
  readonly size: number;
  readonly leading: number;
}

interface Headline {
  /** The kicker. */
  readonly above: Block | undefined;
  /** Room that the kicker takes, in px. */
  readonly used: number;
  readonly title: Block;
}

/** Lines of a size, cut after a word with «…» where there are too many. */
function setLines(words: readonly Word[], size: number, most: number): Pick<Block, 'lines' | 'whole'> {
  const lines = breakEvenly(words, SPACE, ROOM / size);
  if (lines.length <= most) return { lines, whole: true };
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const last = words[kept - 1]!;
    const cut = [
      ...words.slice(0, kept - 1),
      { text: `${last.text.replace(/[،؛:.]$/, '')}…`, width: last.width + 0.8 },
    ];
    const found = breakEvenly(cut, SPACE, ROOM / size);
    if (found.length <= most) return { lines: found, whole: false };
  }
  return { lines: [`${lines[0]!}…`], whole: false };
}

/** The largest size whose lines hold the title; cut at the smallest where none does. */
function titleBlock(words: readonly Word[], room: number): Block {
  const widest = Math.max(...words.map(({ width }) => width));
  const fitting = TITLE_SIZES.find(({ size, lines }) => {
    const most = Math.min(lines, Math.floor(room / (size * TITLE_LEADING)));
    return widest * size <= ROOM && breakEvenly(words, SPACE, ROOM / size).length <= most;
  });
  const smallest = TITLE_SIZES.at(-1)!;
  const size = fitting?.size ?? Math.min(smallest.size, ROOM / widest);
  const most = Math.max(1, Math.floor(room / (size * TITLE_LEADING)));
  return { ...setLines(words, size, most), size, leading: TITLE_LEADING };
}

/** Kicker and title at the largest sizes at which neither loses a word, else at the smallest. */
function headline(kicker: readonly Word[], title: readonly Word[]): Headline {
  const tries = (kicker.length === 0 ? [undefined] : KICKERS).map((set): Headline => {
    const above = set && { ...set, ...setLines(kicker, set.size, set.lines) };
    const used = above ? heightOf(above) + KICKER_GAP : 0;
    return { above, used, title: titleBlock(title, BOTTOM - TOP - used) };
  });
  return tries.find(({ above, title: block }) => block.whole && above?.whole !== false) ?? tries.at(-1)!;
}

/** What XML cannot hold is dropped. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .trim();

/** A Latin stretch keeps its own direction: the slash at the end of an address stays at its end. */
const isolated = (line: string): string =>
  line.replace(/[^\s\u0600-\u06ff\u200c]*[A-Za-z][^\s\u0600-\u06ff\u200c]*/g, '\u2066$&\u2069');

const lineMarkup = (line: string): string => escapeText(isolated(line));

function blockMarkup({ lines, size, leading }: Block, top: number, look: string): string {
  return lines
    .map((line, index) => {
      const y = top + size * leading * index + size * (leading / 2 + 0.32);
      return `<text x="${WIDTH - MARGIN}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" ${look}>${lineMarkup(line)}</text>`;
    })
    .join('');
}

const heightOf = ({ lines, size, leading }: Block): number => lines.length * size * leading;

/** A share image as SVG: masthead, kicker, title in even lines, last line. */
export async function sharePicture(words: ShareWords): Promise<string> {
  const kicker = clean(words.kicker ?? '');
  const { above, used, title } = headline(
    kicker === '' ? [] : await measured(kicker),
    await measured(clean(words.title) || clean(words.site)),
  );
  const top = TOP + (BOTTOM - TOP - used - heightOf(title)) / 2;
  const right = WIDTH - MARGIN;
  const site = setLines(await measured(clean(words.site)), 34, 1).lines;
  const note = clean(words.note) === '' ? [] : setLines(await measured(clean(words.note)), 30, 1).lines;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Vazirmatn" direction="rtl">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<rect width="${WIDTH}" height="16" fill="${ACCENT}"/>`,
    `<text x="${right}" y="92" font-size="34" font-weight="700" fill="${INK}">${lineMarkup(site[0] ?? '')}</text>`,
    `<path d="M${MARGIN} 122H${right}M${MARGIN} 128H${right}" stroke="${INK}" stroke-width="2"/>`,
    above ? blockMarkup(above, top, `font-weight="600" fill="${ACCENT}"`) : '',
    blockMarkup(title, top + used, `font-weight="700" fill="${INK}"`),
    note[0] === undefined
      ? ''
      : `<text x="${right}" y="580" font-size="30" fill="${MUTED}">${lineMarkup(note[0])}</text>`,
    '</svg>',
  ].join('');
}
