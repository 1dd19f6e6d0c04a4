import { foldLetters } from '../../persian/letters.ts';
import type { Block, Facts, Removal } from '../types.ts';
import { VERB_END } from '../clean/paragraphs.ts';
import { dateOfLine } from './date.ts';

/** The story's head, and its body without it. */
export interface Headed {
  readonly title?: string;
  readonly kicker?: string;
  readonly lead?: string;
  readonly date?: string;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
}

const HEADLINE_WORDS = 20;
const LEAD_WORDS = 8;
const FINAL = /[.؟!…]$/;
const SAYING =
  /^(.{4,140}?)\s+(?:گفت|خبر داد|اعلام کرد|تأ?اکید کرد|تاکید کرد|مطرح کرد|افزود|عنوان کرد|بیان کرد)\s*[:؛]?\s*\*?$/;
const SAYING_LINE =
  /^(.{4,140}?)\s+(?:گفت|خبر داد|اعلام کرد|تاکید کرد|تأکید کرد|مطرح کرد|عنوان کرد)\s*[:؛]\s*\*?\s*$/;
const LABEL = /^(?:تیتر|عنوان|لید|چکیده|خلاصه)\s*[:؛]\s*/;

const wordsOf = (text: string): number => text.split(/\s+/).length;
const isShort = ({ text }: Block): boolean => wordsOf(text) <= HEADLINE_WORDS && !FINAL.test(text);
const same = (one: string, two: string): boolean =>
  foldLetters(one).replace(/[\s.،:؛«»]/g, '') === foldLetters(two).replace(/[\s.،:؛«»]/g, '');

function splitHead(blocks: readonly Block[]): { readonly head: Block[]; readonly body: readonly Block[] } {
  const head: Block[] = [];
  let at = 0;
  for (; at < blocks.length && at < 8; at += 1) {
    const block = blocks[at]!;
    if (block.kind === 'item' || block.kind === 'quote') break;
    if (block.kind === 'paragraph' && !isShort(block) && !LABEL.test(block.text)) break;
    head.push(block);
  }
  // Short lines alone are a story of short lines.
  return at === blocks.length
    ? { head: head.slice(0, 1), body: blocks.slice(1) }
    : { head, body: blocks.slice(at) };
}

/** Finds headline, kicker, lead and date among the first lines and the page's own facts. */
export function findHead(blocks: readonly Block[], facts: Facts): Headed {
  const { head, body } = splitHead(blocks);
  const removed: Removal[] = [];
  let { title, kicker, lead, date } = facts;
  kicker = kicker?.replace(/\s*[:؛]$/, '');
  const left: Block[] = [];
  for (const block of head) {
    const found = dateOfLine(block.text);
    if (found !== undefined) {
      date ??= found;
      removed.push({ reason: 'metadata', text: block.text });
    } else left.push({ ...block, text: block.text.replace(LABEL, '') });
  }
  const lines = left.filter(({ text }) => {
    const isKnown = [title, kicker, lead].some((fact) => fact !== undefined && same(fact, text));
    if (isKnown) removed.push({ reason: 'repeated', text });
    return !isKnown;
  });
  const headings = lines.filter(({ kind }) => kind === 'heading');
  const unused: Block[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const { kind, text } = lines[index]!;
    const next = lines[index + 1];
    const saying = SAYING_LINE.exec(text) ?? (next === undefined ? null : SAYING.exec(text));
    if (kicker === undefined && saying !== null && next !== undefined) {
      kicker = saying[1]!;
      removed.push({ reason: 'metadata', text: text.slice(kicker.length).trim() });
      if (title === undefined && headings.length === 0) title = next.text;
      else lead ??= next.text;
      index += 1;
    } else if (title === undefined && (kind === 'heading' || headings.length === 0)) {
      const isKicker = kicker === undefined && next !== undefined && isKickerFor(text, next);
      if (isKicker) kicker = text.replace(/\s*[:؛]$/, '');
      else title = text;
    } else if (kicker === undefined && kind === 'paragraph' && title === undefined)
      kicker = text.replace(/\s*[:؛]$/, '');
    else if (lead === undefined && wordsOf(text) >= LEAD_WORDS && kind === 'paragraph' && VERB_END.test(text))
      lead = text;
    else unused.push(lines[index]!);
  }
  const rest = [...unused, ...body].filter(({ text }) => {
    const isRepeated = [title, lead, kicker].some((part) => part !== undefined && same(part, text));
    if (isRepeated) removed.push({ reason: 'repeated', text });
    return !isRepeated;
  });
  return {
    ...definedOf({ title: title?.replace(/\s*[.:؛]$/, ''), kicker, lead, date }),
    blocks: rest,
    removed,
  };
}

const VERB =
  /(?:^|\s)(?:می[\s\u200c]?شود|شد|است|کرد|ن?می[\s\u200c]\S+|خواهد|یافت|رسید|دارد|گرفت|داد)(?:\s|$)/;

/** A kicker names who or where, ends in a colon, or has no verb where the line after it has one. */
function isKickerFor(text: string, next: Block): boolean {
  if (!isShort(next)) return false;
  if (/[:؛]$/.test(text)) return true;
  return next.kind === 'heading' || (!VERB.test(text) && VERB.test(next.text) && wordsOf(text) <= 12);
}

const definedOf = <Facts extends object>(facts: Facts): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<Facts>;
