import { foldLetters } from '../../persian/letters.ts';
import type { Block, Facts, Removal } from '../types.ts';
import { VERB_END } from '../clean/paragraphs.ts';
import { chooseTitle, contentWords } from './choose-title.ts';
import { dateOfLine } from './date.ts';
import { isSectionName } from './section-names.ts';

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
const HEAD_LINES = 12;
const LEAD_WORDS = 8;
const LABEL_WORDS = 4;
const FINAL = /[.؟!…]$/;
const SAID =
  '(?:گفت|خبر دادن?د?|گزارش داد|هشدار داد|(?:اعلام|تأ?کید|تاکید|تشریح|مطرح|عنوان|بیان|اظهار|تصریح|اذعان) (?:کرد|شد)|افزود)';
const SAYING = new RegExp(`^(.{4,140}?)\\s+${SAID}\\s*[:؛]?\\s*\\*?$`);
const SAYING_LINE = new RegExp(`^(.{4,140}?)\\s+${SAID}\\s*[:؛]\\s*\\*?$`);
const LABEL = /^(?:(تیتر|عنوان(?: خبر)?)|(لید|چکیده|خلاصه(?: خبر)?))\s*[:؛]\s*/;
const OFFICE =
  /^(?:(?:رئیس|رییس|وزیر|معاون|مدیر|استاندار|فرماندار|بخشدار|شهردار|دبیر|سخنگو|نماینده|عضو|کارشناس|سرپرست|مشاور|فرمانده|دادستان|امام|قائم|مجری|در|با|به|طی|بر اساس)(?=[\s\u200c]))/;

const wordsOf = (text: string): number => text.split(/\s+/).length;
const isShort = ({ text }: Block): boolean => wordsOf(text) <= HEADLINE_WORDS && !FINAL.test(text);
const same = (one: string, two: string): boolean =>
  foldLetters(one).replace(/[\s.،:؛«»]/g, '') === foldLetters(two).replace(/[\s.،:؛«»]/g, '');
const bare = (text: string): string => text.replace(/\s*[:؛]\s*\*?$/, '');

const MOST_OF = 0.7;

/**
 * Some agencies print the summary first and the headline below it: a short line without a full stop whose words the
 * story says again.
 */
function summaryFirst(
  blocks: readonly Block[],
): { readonly title: string; readonly rest: Block[] } | undefined {
  const [summary, line, ...story] = blocks;
  if (summary?.kind !== 'paragraph' || line?.kind !== 'paragraph' || story.length === 0) return undefined;
  if (isShort(summary) || !isShort(line) || !VERB.test(`${line.text} `)) return undefined;
  const told = new Set(contentWords(`${summary.text} ${story[0]!.text}`));
  const words = contentWords(line.text);
  const again = words.filter((word) => told.has(word)).length;
  return again >= words.length * MOST_OF ? { title: line.text, rest: [summary, ...story] } : undefined;
}

function splitHead(blocks: readonly Block[]): { readonly head: Block[]; readonly body: readonly Block[] } {
  const head: Block[] = [];
  let at = 0;
  for (; at < blocks.length && at < HEAD_LINES; at += 1) {
    const block = blocks[at]!;
    if (['item', 'quote', 'table'].includes(block.kind)) break;
    if (block.kind === 'paragraph' && !isShort(block) && !LABEL.test(block.text)) break;
    head.push(block);
  }
  // Short lines alone are a story of short lines.
  return at === blocks.length
    ? { head: head.slice(0, 1), body: blocks.slice(1) }
    : { head, body: blocks.slice(at) };
}

/** Whether a line above a headline is its kicker: an office, a colon, «… خبر داد», or no verb where the headline has one. */
function isKicker(line: Block, title: string): boolean {
  const { text } = line;
  if (isSectionName(text)) return false;
  if (/[:؛]$/.test(text) || SAYING.test(text) || OFFICE.test(text)) return true;
  return wordsOf(text) >= 2 && wordsOf(text) <= 12 && !VERB.test(text) && VERB.test(title);
}

const VERB =
  /(?:^|\s)(?:می[\s\u200c]?شود|شد|است|کرد|ن?می[\s\u200c]\S+|خواهد|یافت|رسید|دارد|ندارد|نیست|هست|بود|گرفت|داد|گذشت)(?:\s|$)/;

/** Finds headline, kicker, lead and date among the first lines and the page's own facts. */
export function findHead(given: readonly Block[], facts: Facts): Headed {
  const below = facts.title === undefined ? summaryFirst(given) : undefined;
  const { head, body } = splitHead(below?.rest ?? given);
  const removed: Removal[] = [];
  const remove = (reason: Removal['reason'], text: string) => void removed.push({ reason, text });
  let { title = below?.title, kicker, lead, date } = facts;
  if (kicker !== undefined) kicker = bare(kicker);

  let lines: Block[] = [];
  for (const block of head) {
    const found = dateOfLine(block.text);
    const label = LABEL.exec(block.text);
    if (label !== null) remove('metadata', label[0].trim());
    const text = block.text.replace(LABEL, '');
    if (found !== undefined) {
      date ??= found;
      remove('metadata', block.text);
    } else if (title === undefined && label?.[1] !== undefined) title = text;
    else if (lead === undefined && label?.[2] !== undefined) lead = text;
    else if ([title, kicker, lead].some((fact) => fact !== undefined && same(fact, text)))
      remove('repeated', text);
    else lines.push({ ...block, text });
  }

  const { pageTitle } = facts;
  const isAside = (text: string) => SAYING_LINE.test(text);
  const at = title === undefined ? chooseTitle(lines, body, { isAside, pageTitle }) : -1;
  if (at < 0) title ??= pageTitle;
  if (at >= 0) {
    title = lines[at]!.text;
    const above = lines.slice(0, at);
    const nearest = above.at(-1);
    if (kicker === undefined && nearest !== undefined && isKicker(nearest, title)) {
      kicker = takeKicker(nearest.text, remove);
      above.pop();
    }
    for (const { text } of above) remove('navigation', text);
    lines = lines.slice(at + 1);
  }

  const left: Block[] = [];
  for (const [index, block] of lines.entries()) {
    const { kind, text } = block;
    if ([title, lead].some((part) => part !== undefined && same(part, text))) remove('repeated', text);
    else if (kicker === undefined && title !== undefined && /[:؛]\s*\*?$/.test(text) && wordsOf(text) <= 16)
      kicker = takeKicker(text, remove);
    else if (lead === undefined && kind === 'paragraph' && isLead(text, lines[index - 1]?.text ?? '', kicker))
      lead = text;
    else if (title !== undefined && kind === 'paragraph' && (isSectionName(text) || isLabel(text)))
      remove('navigation', text);
    else left.push(block);
  }
  const opening = body[0];
  if (lead === undefined && title !== undefined && opening !== undefined && isQuotedLead(opening, body[1])) {
    lead = opening.text;
  }
  const rest = [...left, ...(opening?.text === lead ? body.slice(1) : body)].filter(({ text }) => {
    const isRepeated = [title, lead, kicker].some((part) => part !== undefined && same(part, text));
    if (isRepeated) remove('repeated', text);
    return !isRepeated;
  });
  return {
    ...definedOf({ title: title?.replace(/\s*[.:؛]$/, ''), kicker, lead, date }),
    blocks: rest,
    removed,
  };
}

/** A whole sentence below the headline, or what a kicker there leads to. */
const isLead = (text: string, above: string, kicker: string | undefined): boolean =>
  (wordsOf(text) >= LEAD_WORDS && VERB_END.test(text)) ||
  (kicker !== undefined && SAYING_LINE.test(above) && above.startsWith(kicker));

/** Some sites print the lead as a quotation, alone above the first paragraph. */
const isQuotedLead = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'quote' && wordsOf(block.text) >= LEAD_WORDS && next?.kind === 'paragraph';

const isLabel = (text: string): boolean =>
  wordsOf(text) <= LABEL_WORDS && !VERB_END.test(text) && !/[:؛]$/.test(text);

/** «رئیس سازمان گفت:» is the kicker «رئیس سازمان»; what it loses is listed. */
function takeKicker(text: string, remove: (reason: Removal['reason'], text: string) => void): string {
  const kicker = bare(SAYING.exec(text)?.[1] ?? text);
  const rest = text.slice(kicker.length).trim();
  if (rest.length > 1) remove('metadata', rest);
  return kicker;
}

const definedOf = <Facts extends object>(facts: Facts): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<Facts>;
