import { dateOfLine } from '../find/date.ts';
import type { Block, Facts, Removal, RemovalReason } from '../types.ts';

/** A line of a page that is no part of the story. What it says of the story is kept as a fact. */
interface LineRule {
  readonly reason: RemovalReason;
  readonly pattern: RegExp;
  /** The group of the pattern that holds the fact. */
  readonly fact?: 'date' | 'source' | 'kicker';
  /** Whether short blocks after it belong to it. */
  readonly takesRest?: 'short' | 'all';
}

const SPACE = '[\\s\\u200c]*';
const DATE_WORDS =
  '[0-9۰-۹٠-٩/:،,\\-–—|\\s\\u200c]|شنبه|یک|دو|سه|چهار|پنج|جمعه|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ماه|ساعت|سال';
const NETWORKS =
  'تلگرام|واتس\\s?اپ|واتساپ|توییتر|توئیتر|فیس\\s?بوک|فیسبوک|اینستاگرام|ایتا|سروش|بله|روبیکا|آپارات|لینکدین|گپ|ایمیل|چاپ|پرینت|کپی|twitter|telegram|whatsapp|facebook|linkedin|instagram|email|print|x';

const RULES: readonly LineRule[] = [
  {
    reason: 'end-mark',
    pattern: new RegExp(`^(?:\\/+\\s*)?(?:انتهای|پایان)${SPACE}(?:پیام|خبر|گزارش)${SPACE}[/\\\\.]?.{0,20}$`),
    takesRest: 'all',
  },
  {
    reason: 'metadata',
    pattern: new RegExp(
      `^(?:تاریخ(?:${SPACE}(?:انتشار|خبر|درج))?|زمان${SPACE}انتشار|منتشر${SPACE}شده${SPACE}در)\\s*[:؛]?\\s*((?:${DATE_WORDS})+)$`,
    ),
    fact: 'date',
  },
  { reason: 'metadata', pattern: /^منبع(?:\s+خبر)?\s*[:؛]\s*(.{2,60}?)\.?$/, fact: 'source' },
  { reason: 'metadata', pattern: /^(?:رو\s?تیتر|روتیتر)\s*[:؛]\s*(.+)$/, fact: 'kicker' },
  {
    reason: 'metadata',
    pattern:
      /^(?:کد\s*(?:خبر|مطلب|محتوا)|شناسهٔ?\s*خبر|شماره\s*خبر|سرویس|گروه(?:\s*خبری)?|دسته(?:\s?بندی)?|خبرنگار|عکاس|عکس|دبیر|نویسنده|مترجم|تهیه\s*کننده|تعداد\s*بازدید|بازدید|نسخه\s*(?:چاپی|قابل\s*چاپ)|حجم|مدت|زمان\s*مطالعه|زمان\s*تقریبی\s*مطالعه|استان\S*)\s*[:؛]\s*.{0,60}$/,
  },
  { reason: 'metadata', pattern: /^(?:کد|شناسهٔ?|شماره)\s*(?:خبر|مطلب)?\s*[0-9۰-۹]{3,}$/ },
  { reason: 'metadata', pattern: /^(?:گروه|سرویس|حوزه)\s+[آ-ی\u200c]+(?:\s+و?\s*[آ-ی\u200c]+)?$/ },
  { reason: 'metadata', pattern: /^[\d۰-۹\s/:.\-–|]{2,25}$/ },
  { reason: 'metadata', pattern: /^(?:صفحه(?:ٔ|‌ی)?\s*(?:اصلی|نخست)|خانه)(?:\s*[>»›/|]\s*.+)?$/ },
  { reason: 'metadata', pattern: /^.{1,40}(?:\s+[>›]\s+.{1,40})+$/ },
  { reason: 'metadata', pattern: /^(?:[AaآاÀ][+\-−]?\s*){2,5}$/ },
  {
    reason: 'sharing',
    pattern:
      /^(?:اشتراک\s?‌?گذاری|به\s*اشتراک\s*بگذارید|ارسال\s*(?:به\s*دوستان|برای\s*دوستان|با\s*ایمیل)|کپی\s*(?:لینک|شد)|لینک\s*کوتاه|پیوند\s*کوتاه|ذخیره|چاپ\s*خبر|پرینت|دانلود|گزارش\s*خطا|ما\s*را\s*در\s*.{2,40}دنبال\s*کنید|عضو(?:یت)?\s*(?:در\s*)?(?:کانال|خبرنامه)).{0,80}$/,
  },
  { reason: 'sharing', pattern: new RegExp(`^(?:(?:${NETWORKS})[\\s|،,•·/-]*){1,12}$`, 'i') },
  { reason: 'sharing', pattern: /^https?:\/\/\S+$/ },
  {
    reason: 'tags',
    pattern:
      /^(?:برچسب[\s\u200c]?ها\S*|برچسب\S*|کلید[\s\u200c]?واژه[\s\u200c]?(?:ها\S*)?|کلمات\s*کلیدی|تگ\S*|هشتگ\S*)\s*(?:[:؛].*)?$/,
    takesRest: 'short',
  },
  { reason: 'tags', pattern: /^(?:#\S+\s*){1,15}$/ },
  {
    reason: 'related',
    pattern:
      /^(?:(?:اخبار|خبرهای?|مطالب|مطلب|گزارش‌?های?|پرونده)\s*(?:مرتبط|پیشنهادی|بیشتر|دیگر|مشابه|ویژه|برگزیده)|بیشتر\s*بخوانید|بیشتر\s*ببینید|همچنین\s*بخوانید|حتما\S*\s*بخوانید|در\s*همین\s*زمینه|در\s*این\s*باره\s*بخوانید|آخرین\s*(?:اخبار|خبرها)|تازه‌?ترین\s*(?:اخبار|خبرها)|پر\s?‌?بازدید\S*|پر\s?‌?بیننده\S*|پیشنهاد\s*سردبیر|تبلیغات?|وب\s?‌?گردی)\s*(?:[:؛].*)?$/,
    takesRest: 'short',
  },
  {
    reason: 'comments',
    pattern:
      /^(?:نظرات?(?:\s*(?:کاربران|شما|بینندگان|مخاطبان))?|دیدگاه\S*(?:\s*(?:شما|کاربران))?|ارسال\s*(?:نظر|دیدگاه)|نظر\s*بدهید|افزودن\s*دیدگاه|نظر\s*شما(?:\s*چیست)?|شما\s*در\s*حال\s*پاسخ.*)\s*[:؟(۰-۹0-9)]*$/,
    takesRest: 'all',
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:کپی\s?رایت|©|تمامی?\s*حقوق|کلیه\s*حقوق|بازنشر\s*مطالب|استفاده\s*از\s*مطالب|طراحی\s*(?:و\s*تولید|سایت)|درباره\s*ما|تماس\s*با\s*ما|rss|ورود|جست\s?‌?و?\s?‌?جو|آرشیو)(?:[\s:؛|.،©].*)?$/i,
  },
];

/** A date that stands alone, wherever the site prints it. */
const DATE_LINE: LineRule = { reason: 'metadata', pattern: /.*/ };
const isDateLine = (text: string): boolean => text.length <= 45 && dateOfLine(text)?.length === text.length;

const PROSE_WORDS = 14;
const isProse = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.split(/\s+/).length >= PROSE_WORDS && /[.؟!…»:؛]/.test(text);

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

/** Removes the lines that news pages put around a story, and reads dates, sources and tags out of them. */
export function removeFurniture(blocks: readonly Block[], given: Facts): Cleaned {
  const facts: { -readonly [Key in keyof Facts]: Facts[Key] } = { ...given };
  const kept: Block[] = [];
  const removed: Removal[] = [];
  const tags: string[] = [];
  let rest: { readonly reason: RemovalReason; readonly mode: 'short' | 'all' } | undefined;
  for (const block of blocks) {
    const text = block.text.trim();
    const rule =
      RULES.find(({ pattern }) => pattern.test(text)) ?? (isDateLine(text) ? DATE_LINE : undefined);
    if (rule !== undefined) {
      const value = rule.fact && rule.pattern.exec(text)?.[1]?.trim();
      if (rule.fact !== undefined && value !== undefined && value !== '') facts[rule.fact] ??= value;
      if (rule.reason === 'metadata') facts.date ??= dateOfLine(text);
      if (rule.reason === 'tags') tags.push(...tagsIn(text));
      removed.push({ reason: rule.reason, text });
      // «انتهای پیام» before any prose is a caption, not the end.
      if (rule.takesRest !== undefined && (rule.takesRest === 'short' || kept.some(isProse))) {
        rest = { reason: rule.reason, mode: rule.takesRest };
      }
      continue;
    }
    if (rest !== undefined && (rest.mode === 'all' || !isProse(block))) {
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
    } else kept.push({ ...block, text });
  }
  return { blocks: kept, facts, tags, removed };
}

const tagsIn = (text: string): string[] =>
  text
    .replace(/^[^:؛]*[:؛]|^(?:برچسب|کلید|کلمات|تگ|هشتگ)[^،#]*$/, '')
    .split(/[،,|#\n]+/)
    .map((tag) => tag.replaceAll('_', ' ').trim())
    .filter((tag) => tag !== '' && tag.length < 60);
