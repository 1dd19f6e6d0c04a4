import { foldName } from '../../persian/letters.ts';
import type { Block, Removal } from '../types.ts';
import { AGENCY, OUTLETS, outletName, PAPERS } from './agency-names.ts';

const LINK = '\\[[^\\]\\n]{2,60}\\]\\([^)\\n]*\\)';
const REPORTER =
  '(?:خبرنگار(?:ان)?(?:\\s+(?:حوزه\\s+)?[آ-ی\\u200c]{3,12}(?:\\s+و\\s+[آ-ی\\u200c]{3,12})?(?=\\s+(?:خبرگزاری|پایگاه|باشگاه|گروه|ایسنا|ایرنا|ایلنا)))?|(?:گروه|سرویس|بخش)\\s+[^،؛:.]{2,30}?)\\s+';
/** Offices whose names hold commas. */
const WITH_COMMAS =
  'صنعت، معدن و تجارت|تعاون، کار و رفاه اجتماعی|میراث فرهنگی، گردشگری و صنایع دستی|علوم، تحقیقات و فناوری|بهداشت، درمان و آموزش پزشکی';
const OTHER = `(?:${WITH_COMMAS}|[^،؛:.])`;
const DASH = '\\s*[-–—_]{1,3}\\s*';
const BREAK = '(?:\\s*[،,؛:]\\s*|\\s+[-–—]\\s+)';
/** «به گزارش خبرنگار مهر، …», «به گزارش ایسنا به نقل از وزارت صمت، …» */
const REPORTED = new RegExp(
  `^(?:به\\s+(?:گزارش|نقل\\s+از))\\s+(?:${REPORTER})*(?<outlet>${AGENCY}|${LINK}|(?<other>${OTHER}{2,60}?))(?:\\s+(?:از|در)\\s+(?<place>[^،؛:.]{2,30}?))?(?:${BREAK}|\\s+و?\\s*به\\s+نقل\\s+از\\s+${OTHER}{2,60}${BREAK})`,
);
/** «به گزارش ایسنا محمد … گفت», where the comma is missing. */
const REPORTED_BARE = new RegExp(`^به\\s+گزارش\\s+(?:خبرنگار\\s+)?(?<outlet>${OUTLETS})\\s+(?=[آ-ی])`);
/** «تهران- ایرنا- …», «ارومیه - خبرگزاری مهر: …», «ایسنا/آذربایجان غربی …», «تهران (پانا) - …», «دنیای اقتصاد: …» */
const DATELINES = [
  `(?<place>[آ-ی\\u200c ]{2,25}?)\\s*[-–—/_]\\s*(?<outlet>${AGENCY})\\s*[-–—:؛_]\\s*`,
  `(?<outlet>${AGENCY})${DASH}(?<place>[آ-ی\\u200c]{2,15}(?: [آ-ی\\u200c]{2,15})?)\\s*[-–—_:؛]\\s*`,
  `(?<outlet>خبرگزاری\\s+\\S+)\\s+[-–—_]{1,3}\\s+`,
  `(?:خبرگزاری\\s+)?(?<outlet>${OUTLETS})\\s*[/؛-]\\s*(?<place>آذربایجان\\s(?:غربی|شرقی)|خراسان\\s(?:رضوی|شمالی|جنوبی)|[آ-ی\\u200c]{2,15})\\s*[:؛–-]?\\s+(?=\\S)`,
  `(?<place>[آ-ی\\u200c ]{2,25}?)\\s*\\((?<outlet>${OUTLETS})\\)\\s*[-–—:]\\s*`,
  `(?<outlet>خبرگزاری\\s+\\S+)\\s*[-–—]\\s*(?:گروه\\s+)?[^:؛]{2,25}[:؛]\\s*`,
  `(?:گروه|سرویس)\\s+[آ-ی\\u200c ]{3,25}?\\s*(?:(?<outlet>${AGENCY})\\s*)?[-–—:؛]\\s*`,
  `(?<outlet>(?:دنیای\\s?اقتصاد|جهان\\s?صنعت|جام\\s?جم|همشهری\\s?آنلاین|خبرآنلاین|اقتصادنیوز|ایسنا|ایرنا|ایلنا|تسنیم|${PAPERS}))\\s*[:؛]\\s*`,
  `(?<place>[آ-ی\\u200c]{2,12}(?: [آ-ی\\u200c]{2,12})?)\\s?[-–—]\\s+(?=(?:رئیس|رییس|مدیر|معاون|استاندار|فرماندار|سرپرست|دبیر|فرمانده|دادستان|نماینده|امام|شهردار|بخشدار|سخنگو|با |در |به ))`,
].map((pattern) => new RegExp(`^${pattern}`));
/** «در گفتگو با خبرنگار پایگاه خبری تحلیلی «اروم نیوز»؛»: kept, as the sentence needs it. */
const INTERVIEW = new RegExp(
  `گفت\\s?\\u200c?و?\\s?\\u200c?گو\\s+با\\s+(?:خبرنگار(?:ان)?\\s+)?(?:گروه\\s+[^،؛:.]{2,20}?\\s+)?(?:خبرگزاری\\s+(?<agency>«[^»]{2,30}»|[آ-ی\\u200c]+)|(?:(?:پایگاه|سایت|نشریه|روزنامه)[^،؛:.«]{0,40})?«(?<quoted>[^»]{2,40})»|(?<known>باشگاه\\s+خبرنگاران\\s+جوان|${OUTLETS}|(?:${PAPERS})(?=\\s*(?:[،؛:.]|از|در|با|گفت|اظهار|درباره|به)))(?![آ-ی]))`,
);
/** «با خبرنگار همدان پیام اظهار کرد» */
const REPORTER_OF =
  /با\s+خبرنگار\s+(?!ما\s|این\s|گروه\s)([آ-ی\u200c]+(?:\s[آ-ی\u200c]+){0,2}?)(?=\s*(?:[،؛:]|\s(?:با|در|از|ضمن|درباره|پیرامون)\s|\s(?:گفت|افزود|اظهار|بیان|عنوان)))/;

/** «… به همشهری گفت» */
const TOLD = new RegExp(`\\sبه\\s+(${OUTLETS}|${PAPERS})\\s+(?:گفت|می\\s?\\u200c?گوید|گفته است)(?![آ-ی])`);

/** What the agency's own words say, and the text without those that only name the agency. */
export interface AgencyWords {
  readonly blocks: readonly Block[];
  readonly source?: string;
  readonly place?: string;
  readonly removed: readonly Removal[];
}

const LOOKED_AT = 4;

const isSame = (one: string, two: string): boolean => foldName(one) === foldName(two);

/** The length of «قشم‌پرس - » at the beginning of a story that comes from there. */
function ownName(text: string, source: string): number {
  const opening = /^([^-–—:؛]{2,40}?)\s*[-–—:؛]\s*/.exec(text);
  return opening !== null && isSame(opening[1]!, source) ? opening[0].length : 0;
}

function interviewer(text: string): string | undefined {
  const found = INTERVIEW.exec(text)?.groups;
  if (found?.['agency'] !== undefined) return `خبرگزاری ${found['agency']}`;
  return found?.['quoted'] ?? found?.['known'] ?? REPORTER_OF.exec(text)?.[1] ?? TOLD.exec(text)?.[1];
}

/**
 * Takes «به گزارش …» and datelines off the first paragraphs, and the agency's name out of them.
 * @param given the source that is known already: whoever else is reported from stays in the text
 */
export function removeAgencyWords(blocks: readonly Block[], given?: string): AgencyWords {
  const removed: Removal[] = [];
  let source = given;
  let place: string | undefined;
  let seen = 0;
  const kept = blocks.map((block) => {
    if (block.kind !== 'paragraph' || seen >= LOOKED_AT) return block;
    seen += 1;
    let { text } = block;
    const own = given === undefined ? 0 : ownName(text, given);
    if (own > 0) {
      removed.push({ reason: 'agency', text: text.slice(0, own).trim() });
      text = text.slice(own);
    }
    for (const pattern of [...DATELINES, REPORTED, REPORTED_BARE]) {
      const match = pattern.exec(text);
      if (match === null || match[0].length === text.length) continue;
      const { outlet, other, place: named } = match.groups ?? {};
      const name = outlet === undefined ? undefined : outletName(outlet);
      if (other !== undefined && source !== undefined && !isSame(source, name!)) continue;
      source ??= name;
      place ??= named?.trim();
      removed.push({ reason: 'agency', text: match[0].trim() });
      text = text.slice(match[0].length);
    }
    const named = interviewer(text);
    if (named !== undefined) source ??= outletName(named);
    return { ...block, text };
  });
  return {
    blocks: kept,
    ...(source !== undefined && { source }),
    ...(place !== undefined && { place }),
    removed,
  };
}
