/**
 * Marks in an item's body the sentences that prove its figures: each gets the anchor that its statistic's page links
 * to, and a small link to the statistic. The body's words do not change.
 */
import { foldLetters, foldWithMap } from '../persian/letters.ts';
import { strings } from '../interface/strings.ts';
import { escapeMarkup } from './html.ts';

/** One sentence to be found in a body. */
export interface ProvingSentence {
  readonly quote: string;
  /** Id that the sentence gets. */
  readonly id: string;
  /** The observation on its statistic's page. */
  readonly href: string;
  /** The figure as the statistic prints it; names the link for those who do not see it. */
  readonly quantity: string;
}

/** The letters and digits of some HTML, folded for comparing, each with its place in the source. */
interface Letters {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly sentences: ProvingSentence[];
}

const TOKEN = /<!--[\s\S]*?-->|<[^>]*>|&(?:#x?[0-9a-f]+|\w+);|[^<&]+/giu;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The body with its proving sentences marked; a sentence that is not found leaves the body as it is.
 * @example markSentences('<p>۲۲۰ واحد</p>', [{ quote: '۲۲۰ واحد', id: 's-x-1395', href: '/statistics/x/#o-1395', quantity: '۲۲۰ واحد' }])
 * // '<p><span id="s-x-1395" class="proven">۲۲۰ واحد<a class="proof" href="/statistics/x/#o-1395" …></a></span></p>'
 */
export function markSentences(html: string, sentences: readonly ProvingSentence[]): string {
  if (sentences.length === 0) return html;
  let marked = html;
  // From the last to the first, so that places found earlier stay true.
  for (const found of locate(html, sentences).sort((a, b) => b.start - a.start)) {
    const inner = marked.slice(found.start, found.end);
    marked = marked.slice(0, found.start) + wrap(inner, found.sentences) + marked.slice(found.end);
  }
  return marked;
}

/** Where the sentences stand; those that share words become one stretch with several proofs. */
function locate(html: string, sentences: readonly ProvingSentence[]): Found[] {
  let blocks: readonly Block[] | undefined;
  const found: Found[] = [];
  for (const sentence of sentences) {
    const place =
      placeAsTyped(html, sentence.quote) ??
      placeIn(html, wordLetters(sentence.quote), (blocks ??= blocksOf(html)));
    if (!place) continue;
    const [start, wordsEnd] = widen(html, ...place);
    // The mark follows the punctuation, as a reference does.
    const end = wordsEnd + /^[.،؛:؟!»]*/.exec(html.slice(wordsEnd, wordsEnd + 4))![0].length;
    const touching = found.filter((other) => other.start < end && start < other.end);
    for (const other of touching) found.splice(found.indexOf(other), 1);
    found.push({
      start: Math.min(start, ...touching.map((other) => other.start)),
      end: Math.max(end, ...touching.map((other) => other.end)),
      sentences: [...touching.flatMap((other) => other.sentences), sentence],
    });
  }
  return found;
}

/** Everything around the words of a quotation that its letters do not hold. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Where a sentence stands letter for letter as it is quoted, without a tag in it: most do, and looking is cheap. */
function placeAsTyped(html: string, quote: string): [start: number, end: number] | undefined {
  const words = quote.replace(EDGES, '');
  if (words === '' || /[<>&"]/u.test(words)) return undefined;
  for (let at = html.indexOf(words); at >= 0; at = html.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isWhole = !isWord(html.charCodeAt(at - 1)) && !isWord(html.charCodeAt(end));
    const isText = html.lastIndexOf('>', at) > html.lastIndexOf('<', at);
    if (isWhole && isText) return [at, end];
  }
  return undefined;
}

/** A block of a body with its letters, which are placed in the source only where a sentence stands among them. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  letters?: Letters;
}

const BLOCK_END = /<\/(?:p|li|h[1-6]|blockquote|figcaption|t[hd])>/g;
const MARKUP = /<!--[\s\S]*?-->|<[^>]*>|&(?:#x?[0-9a-f]+|\w+);/giu;
const NO_WORDS = /[^\p{L}\p{N}]+/gu;

function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const { index, 0: tag } of [...html.matchAll(BLOCK_END), { index: html.length, 0: '' }]) {
    const end = index + tag.length;
    const text = foldLetters(html.slice(start, end).replace(MARKUP, '')).replace(NO_WORDS, '');
    blocks.push({ start, end, text });
    start = end;
  }
  return blocks;
}

/** Where the letters stand in the source: in one block, or else across several. */
function placeIn(
  html: string,
  quote: string,
  blocks: readonly Block[],
): [start: number, end: number] | undefined {
  for (const block of blocks) {
    if (!block.text.includes(quote)) continue;
    block.letters ??= lettersOf(html.slice(block.start, block.end));
    const place = placeOf(quote, block.letters);
    if (place) return [block.start + place[0], block.start + place[1]];
  }
  return blocks.length > 1 ? placeOf(quote, lettersOf(html)) : undefined;
}

/** The stretch of source that holds the letters, beginning and ending at the border of a word or number. */
function placeOf(quote: string, { text, starts, ends }: Letters): [start: number, end: number] | undefined {
  if (quote === '') return undefined;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const after = at + quote.length;
    const opens = at === 0 || ends[at - 1]! < starts[at]!;
    const closes = after === text.length || ends[after - 1]! < starts[after]!;
    if (opens && closes) return [starts[at]!, ends[after - 1]!];
  }
  return undefined;
}

/** Takes in the inline tags at the edges, where that makes the stretch whole: `<b>220</b> units`. */
function widen(html: string, start: number, end: number): [start: number, end: number] {
  let from = start;
  let to = end;
  while (!isBalanced(html.slice(from, to))) {
    const open = /<[a-z][^<>]*>$/i.exec(html.slice(0, from))?.[0];
    const close = /^<\/[a-z][^<>]*>/i.exec(html.slice(to))?.[0];
    if (open && isBalanced(html.slice(from - open.length, to))) from -= open.length;
    else if (close && isBalanced(html.slice(from, to + close.length))) to += close.length;
    else return [start, end];
  }
  return [from, to];
}

function wrap(inner: string, sentences: readonly ProvingSentence[]): string {
  const [first, ...rest] = sentences;
  const anchors = rest.map(({ id }) => `<span id="${escapeMarkup(id)}"></span>`).join('');
  const proofs = sentences.map(proofLink).join('');
  return isBalanced(inner)
    ? `<span id="${escapeMarkup(first!.id)}" class="proven">${anchors}${inner}${proofs}</span>`
    : `<span id="${escapeMarkup(first!.id)}"></span>${anchors}${inner}`;
}

function proofLink({ href, quantity }: ProvingSentence): string {
  const name = escapeMarkup(`${strings.item.proofOf} ${quantity}`);
  return `<a class="proof" href="${escapeMarkup(href)}" aria-label="${name}"></a>`;
}

/** Whether every tag that opens in the stretch closes in it, and no block does. */
function isBalanced(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>/gi)) {
    if (/^(?:p|li|ul|ol|h[1-6]|blockquote|figure|table|t[rdh]|aside|div|a)$/i.test(name)) return false;
    if (slash) {
      if (open.pop() !== name) return false;
    } else if (!rest.endsWith('/') && !/^(?:br|wbr|img)$/i.test(name)) open.push(name);
  }
  return open.length === 0;
}

function lettersOf(html: string): Letters {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const token of html.matchAll(TOKEN)) {
    const source = token[0];
    if (source.startsWith('<') || source.startsWith('&')) continue;
    const folded = foldWithMap(source);
    for (let index = 0; index < folded.text.length; index += 1) {
      if (!isWord(folded.text.charCodeAt(index))) continue;
      const origin = token.index + folded.origin[index]!;
      text += folded.text[index];
      starts.push(origin);
      ends.push(origin + 1);
    }
  }
  return { text, starts, ends };
}

function wordLetters(text: string): string {
  let letters = '';
  for (const character of foldLetters(text)) if (isWord(character.charCodeAt(0))) letters += character;
  return letters;
}

/** 0 where nobody has asked yet, 1 for a letter or digit, 2 for anything else. */
const wordUnits = new Uint8Array(0x10000);

/** Whether a UTF-16 unit is a letter or a digit; half of a character outside the basic plane is neither. */
function isWord(unit: number): boolean {
  if (wordUnits[unit] === 0) wordUnits[unit] = WORD.test(String.fromCharCode(unit)) ? 1 : 2;
  return wordUnits[unit] === 1;
}
