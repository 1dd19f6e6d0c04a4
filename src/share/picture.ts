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
] as const;
const TITLE_LEADING = 1.5;
const KICKER = { size: 34, lines: 2, leading: 1.55 } as const;
/** Between the rule under the masthead and the last line. */
const TOP = 148;
const BOTTOM = 532;

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
}

/** Lines of a size, cut with «…» where there are too many. */
function setLines(words: readonly Word[], size: number, most: number): string[] {
  const lines = breakEvenly(words, SPACE, ROOM / size);
  if (lines.length <= most) return lines;
  let kept = words.length;
  while (kept > 1) {
    kept -= 1;
    const last = words[kept - 1]!;
    const cut = [
      ...words.slice(0, kept - 1),
      { text: `${last.text.replace(/[،؛:.]$/, '')}…`, width: last.width + 0.8 },
    ];
    const found = breakEvenly(cut, SPACE, ROOM / size);
    if (found.length <= most) return found;
  }
  return lines.slice(0, most);
}

/** The largest size whose lines hold the title. */
function titleBlock(words: readonly Word[], room: number): Block {
  const widest = Math.max(...words.map(({ width }) => width));
  const fitting = TITLE_SIZES.find(({ size, lines }) => {
    const most = Math.min(lines, Math.floor(room / (size * TITLE_LEADING)));
    return widest * size <= ROOM && breakEvenly(words, SPACE, ROOM / size).length <= most;
  });
  const smallest = TITLE_SIZES.at(-1)!;
  const size = fitting?.size ?? Math.min(smallest.size, ROOM / widest);
  const most = Math.max(1, Math.floor(room / (size * TITLE_LEADING)));
  return { lines: setLines(words, size, most), size, leading: TITLE_LEADING };
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
  const kickerWords = kicker === '' ? [] : await measured(kicker);
  const above: Block | undefined =
    kicker === '' ? undefined : { ...KICKER, lines: setLines(kickerWords, KICKER.size, KICKER.lines) };
  const gap = above ? 10 : 0;
  const used = above ? heightOf(above) + gap : 0;
  const title = titleBlock(await measured(clean(words.title) || clean(words.site)), BOTTOM - TOP - used);
  const top = TOP + (BOTTOM - TOP - used - heightOf(title)) / 2;
  const right = WIDTH - MARGIN;
  const site = setLines(await measured(clean(words.site)), 34, 1);
  const note = clean(words.note) === '' ? [] : setLines(await measured(clean(words.note)), 30, 1);
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
