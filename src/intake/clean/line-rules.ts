import { dateOfLine } from '../find/date.ts';
import { AGENCY } from './agency-names.ts';
import { plainLine } from './plain-line.ts';
import type { RemovalReason } from '../types.ts';

/** A line of a page that is no part of the story. What it says of the story is kept as a fact. */
export interface LineRule {
  readonly reason: RemovalReason;
  /** Matched against the plain form of a line. */
  readonly pattern: RegExp;
  /** The group of the pattern that holds the fact. */
  readonly fact?: 'date' | 'source' | 'kicker';
  /** Whether short blocks after it belong to it. */
  readonly takesRest?: 'short' | 'all';
}

const DATE_WORDS =
  '[0-9۰-۹٠-٩/:،,\\-–—|\\s]|[A-Z][a-z]{2,8}|شنبه|یک|دو|سه|چهار|پنج|جمعه|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ماه|ساعت|سال';
const LABELS =
  'کد ?(?:خبر|مطلب|محتوا|رهگیری)?|شناسهٔ? ?(?:خبر|مطلب)?|شماره(?: ?(?:خبر|نامه|ثبت|تماس))?|سرویس|گروه(?: خبری)?|دسته(?: ?بندی)?(?: خبر)?|موضوع|حوزه|خبرنگار|گزارشگر|گزارش|عکاس|عکس(?:ها)?(?: از)?|تصویر|منبع عکس|دبیر|نویسنده|مترجم|ترجمه|تنظیم|تهیه(?: ?(?:کننده|و تنظیم))?|تعداد بازدید|بازدید|نسخه (?:چاپی|قابل چاپ)|حجم|مدت|زمان(?: تقریبی)? مطالعه|استان\\S*|تلفن(?: تماس)?|تلفکس|نمابر|دورنگار|فکس|آدرس|نشانی|کد ?پستی|صندوق پستی|پست الکترونیک\\S*|وب ?(?:سایت|گاه)|تعداد نظرات|امتیاز|اندازه (?:متن|قلم|فونت)';
const BUTTONS =
  'تلگرام|واتس ?اپ|توییتر|توئیتر|ایکس|فیس ?بوک|اینستاگرام|ایتا|سروش|بله|روبیکا|آپارات|لینکدین|گپ|ایمیل|چاپ(?: خبر)?|پرینت|کپی(?: لینک| شد)?|ذخیره(?: خبر)?|دانلود|پی ?دی ?اف|اشتراک ?گذاری|هم ?رسانی|(?:این(?: خبر| مطلب)? را )?به اشتراک بگذارید|بازنشر|ارسال(?: (?:به|برای) دوستان| با ایمیل)?|لینک کوتاه|پیوند کوتاه|نشانی کوتاه|گزارش خطا|پسندیدم|علاقه مندی|لایک|twitter|telegram|whatsapp|facebook|linkedin|instagram|email|print|share|pdf|x';
const MORE =
  '(?:اخبار|خبرهای?|مطالب|مطلب|گزارش ?های?|پرونده|عناوین|عناوین خبرهای) ?(?:مرتبط|پیشنهادی|بیشتر|دیگر|مشابه|ویژه|برگزیده|پربازدید|روز|داغ)(?: (?:با این|این) (?:خبر|مطلب|بخش))?|بیشتر (?:بخوانید|بدانید|ببینید)|(?:این خبر را )?(?:هم|نیز) بخوانید|همچنین (?:بخوانید|ببینید)|حتما\\S* بخوانید|(?:این )?(?:خبر|مطلب|مطالب)\\S* (?:را )?(?:هم )?بخوانید|در همین (?:زمینه|رابطه|باره)(?: بخوانید)?|در این باره بخوانید|(?:آخرین|تازه ?ترین|جدیدترین|مهم ?ترین) (?:اخبار|خبرها|عناوین)|پر ?(?:بازدید|بیننده|بحث|مخاطب)\\S*|پیشنهاد (?:سردبیر|ما)|از دست ندهید|تبلیغات?|آگهی|وب ?گردی|دیگر رسانه ?ها';
const COMMENTS =
  'نظرات?(?: (?:کاربران|شما|بینندگان|مخاطبان|خوانندگان))?|دیدگاه\\S*(?: (?:ها|شما|کاربران))?|ارسال (?:نظر|دیدگاه)\\S*|نظر (?:بدهید|دهید|شما(?: چیست)?)|افزودن دیدگاه|ثبت (?:نظر|دیدگاه)|شما در حال پاسخ.*|(?:یک )?دیدگاه\\S* (?:خود را )?بنویسید';

const line = (source: string, flags = ''): RegExp => new RegExp(`^(?:${source})$`, flags);

const CODE = '(?:کد|شناسهٔ?|شماره) ?(?:خبر|مطلب)';

/** The rules, the first that fits holds. */
const LINE_RULES: readonly LineRule[] = [
  {
    reason: 'end-mark',
    pattern: line('\\/* ?(?:انتهای|پایان) (?:پیام|خبر|گزارش|مطلب) ?[/\\\\.]*.{0,24}'),
    takesRest: 'all',
  },
  {
    reason: 'metadata',
    pattern: line(
      `(?:تاریخ(?: ?(?:انتشار|خبر|درج|ثبت))?|زمان انتشار|منتشر شده(?: در)?|انتشار|به ?روز ?رسانی) ?[:؛]? ?((?:${DATE_WORDS})+)`,
    ),
    fact: 'date',
  },
  { reason: 'metadata', pattern: line('منبع(?: خبر)? ?[:؛] ?(.{2,60}?)\\.?'), fact: 'source' },
  { reason: 'metadata', pattern: line('(روابط عمومی [^.:؛!؟]{3,70})'), fact: 'source' },
  { reason: 'sharing', pattern: line('(@[A-Za-z]\\w{3,})'), fact: 'source' },
  { reason: 'metadata', pattern: line('رو ?تیتر ?[:؛] ?(.+)'), fact: 'kicker' },
  { reason: 'metadata', pattern: line(`(?:${LABELS}) ?[:؛/] ?.{0,60}`) },
  { reason: 'metadata', pattern: line('(?:نویسنده|منبع تصویر)، .{2,60}') },
  {
    reason: 'related',
    pattern: line('(?:از .{2,30} رد شوید.{0,40}|پایان (?:مطالب|پادکست|تبلیغ\\S*).{0,30})'),
  },
  { reason: 'metadata', pattern: line(`(?:${CODE}|کد) ?[0-9۰-۹]{3,}`) },
  { reason: 'metadata', pattern: line('(?:شماره|صفحه|سال) ?[0-9۰-۹]{1,6}') },
  { reason: 'metadata', pattern: line('[آ-ی ]{3,25}[-–،] ?(?:خبرنگار|روزنامه نگار|گزارشگر)') },
  { reason: 'picture', pattern: line('[^.؟!]{3,160}\\((?:عکس|تصویر|عکاس)(?: از)? ?[:؛/] ?[^()]{2,40}\\)') },
  { reason: 'picture', pattern: line('توضیح تصویر،.{0,160}') },
  { reason: 'metadata', pattern: new RegExp(`^.{0,60}${CODE} ?[:؛]? ?[0-9۰-۹]{4,}.{0,60}$`) },
  { reason: 'metadata', pattern: line('(?:گروه|سرویس|حوزه) [آ-ی]+(?: و? ?[آ-ی]+)?') },
  {
    reason: 'metadata',
    pattern: line('[\\d۰-۹\\s/:.\\-–|]{2,25}|[\\d۰-۹]+ (?:نفر|نظر|بازدید|دیدگاه)|بدون نظر'),
  },
  {
    reason: 'metadata',
    pattern: line(
      '(?:به نام (?:خدا|خداوند|ایزد).{0,20}|بسمه تعالی|باسمه تعالی|بسم الله.{0,25}|با سلام(?: و احترام)?)',
    ),
  },
  { reason: 'navigation', pattern: line('(?:صفحه(?:ٔ|ی)? (?:اصلی|نخست)|خانه)(?: ?[>»›/|] ?.+)?') },
  {
    reason: 'navigation',
    pattern: line('(?!.*«)[^/>›»]{1,25}(?: ?[>›»] ?[^/>›»]{1,25})+|[^/]{1,25}(?: \\/ [^/]{1,25})+'),
  },
  { reason: 'navigation', pattern: line('[\\p{P}\\p{S}\\s]+', 'u') },
  { reason: 'metadata', pattern: line('(?:[AaآاÀ][+\\-−]? ?){2,5}') },
  { reason: 'sharing', pattern: line(`(?:(?:${BUTTONS})[\\s|،,:•·/-]*){1,12}`, 'i') },
  {
    reason: 'sharing',
    pattern: line(
      '(?:.{0,40}ما را در .{2,40}دنبال کنید.{0,40}|.{2,60} را در .{2,40} دنبال کنید.{0,40}|(?:به|در) (?:کانال|گروه|صفحه).{0,50} (?:بپیوندید|عضو شوید|دنبال کنید).{0,20}|(?:عضو شوید|بپیوندید|join).{0,40}|عضویت(?: در)? (?:کانال|خبرنامه).{0,40}|لینک (?:خبر|عضویت).{0,40}|بازگشت به (?:صفحه|بالا).{0,20})',
      'i',
    ),
  },
  {
    reason: 'sharing',
    pattern: line(
      '(?:(?:لینک|پیوند|نشانی) کوتاه.{0,10} )?(?:https?:\\/\\/\\S+|(?:www\\.)?[a-z][a-z0-9-]*\\.(?:ir|com|org|net)\\/\\S*)',
      'i',
    ),
  },
  {
    reason: 'tags',
    pattern: line(
      '(?:برچسب(?: ?ها\\S*)?|کلید ?واژه(?: ?ها\\S*)?|کلمات کلیدی|واژه ?های کلیدی|تگ(?: ?ها)?|هشتگ(?: ?ها)?|tags)(?: (?:خبر|مطلب))? ?(?:[:؛].*)?',
      'i',
    ),
    takesRest: 'short',
  },
  { reason: 'tags', pattern: line('(?:#\\S+\\s*){1,15}') },
  // What is named on the line itself is all there is to read.
  { reason: 'related', pattern: line(`(?:${MORE}|بخوانید|ببینید)\\s*[:؛] ?\\S.{9,}`) },
  { reason: 'related', pattern: line(`(?:${MORE})\\s*(?:[:؛].*)?`), takesRest: 'short' },
  {
    reason: 'sharing',
    pattern: line('.{0,120}(?:اپلیکیشن|نرم ?افزار|برنامه) .{0,40}را (?:نصب|دانلود|دریافت) کنید[.!]?'),
  },
  {
    reason: 'navigation',
    pattern: line(
      '(?:بازنشر|استفاده|نقل|انتشار).{0,60} با ذکر (?:منبع|نام).{0,30}(?:بلامانع|مجاز|آزاد) است\\.?',
    ),
  },
  { reason: 'comments', pattern: line(`(?:${COMMENTS})\\s*[:؟!(۰-۹0-9)]*`), takesRest: 'all' },
  {
    reason: 'navigation',
    pattern: line(
      '(?:کپی ?رایت|copyright|©|تمامی? حقوق|کلیه حقوق|همه حقوق|حق نشر|بازنشر مطالب|(?:استفاده|نقل|برداشت) از مطالب|انتشار مطالب|طراحی (?:و تولید|سایت)|درباره ما|تماس با ما|rss|ورود|جست ?و? ?جو|آرشیو)(?:[\\s:؛|.،©].*)?',
      'i',
    ),
  },
];

interface Ruled {
  readonly rule: LineRule;
  readonly value?: string;
}

const BAR = /\s*[|•·]\s*/;
const PART_WORDS = 3;

/** «۱۷:۴۵ | نسخه چاپی | نظرات: ۳»: a line of parts is furniture where one is, and the others are as short. */
function ruleOfParts(text: string): Ruled | undefined {
  const parts = text.split(BAR).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const ruled = parts.map(
    (part) => ruleOf(part) ?? (dateOfLine(part) === undefined ? undefined : { rule: PART }),
  );
  const isShort = parts.every(
    (part, at) => ruled[at] !== undefined || part.split(/\s+/).length <= PART_WORDS,
  );
  const first = ruled.find((found) => found !== undefined);
  if (!isShort || first === undefined) return undefined;
  const outlet = parts.find((part) => OUTLET.test(part));
  return outlet === undefined ? first : { rule: { ...PART, fact: 'source' }, value: outlet };
}

const OUTLET = new RegExp(`^${AGENCY}$`);
/** A part of a line that says when or where the story was printed. */
const PART: LineRule = { reason: 'metadata', pattern: /^/ };

/** The rule that a line falls under. */
export function ruleOf(text: string): Ruled | undefined {
  const plain = plainLine(text);
  const rule = LINE_RULES.find(({ pattern }) => pattern.test(plain));
  if (rule === undefined) return plain === '' ? { rule: NOTHING } : ruleOfParts(plain);
  const value = rule.fact && (rule.pattern.exec(text.trim()) ?? rule.pattern.exec(plain))?.[1]?.trim();
  return value === undefined || value === '' ? { rule } : { rule, value };
}

/** A line of signs alone. */
const NOTHING: LineRule = { reason: 'navigation', pattern: /^$/ };
