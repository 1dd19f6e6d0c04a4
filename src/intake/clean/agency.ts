import type { Block, Removal } from '../types.ts';

const NAMES =
  'ایسنا|ایرنا|ایلنا|ایکنا|ایمنا|پانا|آنا|شانا|شادا|شبستان|موج|برنا|دانا|میزان|مهر|فارس|تسنیم|ایبنا|ایپنا|حوزه|رسا|تابناک|همشهری\\s?آنلاین|خبرآنلاین|اقتصادنیوز';
const AGENCY = `(?:خبرگزاری\\s+(?:جمهوری\\s+اسلامی|صدا\\s?و\\s?سیما|دانشجویان\\s+ایران|خانه\\s+ملت|«[^»]{2,30}»|\\S+)(?:\\s*\\((?:${NAMES})\\))?|باشگاه\\s+خبرنگاران(?:\\s+جوان)?|(?:پایگاه|سایت|وب\\s?‌?سایت|نشریه|روزنامه|شبکه|سرویس)[^،؛:.]{2,70}|(?:${NAMES}))`;

/** «به گزارش خبرنگار مهر، …», «به گزارش ایسنا به نقل از وزارت صمت، …» */
const REPORTED = new RegExp(
  `^به\\s+(?:گزارش|نقل\\s+از)\\s+(?:(?:خبرنگار(?:ان)?(?:\\s+[آ-ی\\u200c]{3,12}(?=\\s+(?:خبرگزاری|ایسنا|ایرنا|ایلنا|پایگاه|باشگاه)))?|گروه\\s+[^،؛]{2,30}?|سرویس\\s+[^،؛]{2,30}?)\\s+)*(${AGENCY}|[^،؛:.]{2,60}?)(?:\\s+از\\s+([^،؛:.]{2,30}?))?(?:\\s*[،,؛]\\s*|\\s+و?\\s*به\\s+نقل\\s+از\\s+[^،؛:.]{2,60}[،,؛]\\s*)`,
);
/** «تهران- ایرنا- …», «ارومیه - خبرگزاری مهر: …», «ایسنا/آذربایجان غربی …», «تهران (پانا) - …» */
const DATELINE = new RegExp(
  `^(?:([آ-ی\\u200c ]{2,25}?)\\s*[-–—]\\s*(${AGENCY})\\s*[-–—:]\\s*|(?:خبرگزاری\\s+)?(${NAMES})\\s*[/؛-]\\s*(آذربایجان\\s(?:غربی|شرقی)|خراسان\\s(?:رضوی|شمالی|جنوبی)|[آ-ی\\u200c]{2,15})\\s+(?=\\S)|([آ-ی\\u200c ]{2,25}?)\\s*\\((${NAMES})\\)\\s*[-–—:]\\s*|(خبرگزاری\\s+\\S+)\\s*[-–—]\\s*گروه\\s+[^:؛]{2,25}[:؛]\\s*)`,
);
/** «در گفتگو با خبرنگار پایگاه خبری تحلیلی «اروم نیوز»؛»: kept, as the sentence needs it. */
const INTERVIEW = new RegExp(
  `گفت\\s?‌?و?\\s?‌?گو\\s+با\\s+(?:خبرنگار(?:ان)?\\s+)?(?:خبرگزاری\\s+(«[^»]{2,30}»|[آ-ی\\u200c]+)|(?:پایگاه|سایت|نشریه|روزنامه)[^،؛:.«]{0,40}«([^»]{2,40})»|(${NAMES})(?![آ-ی]))`,
);

/** What the agency's own words say, and the text without those that only name the agency. */
export interface AgencyWords {
  readonly blocks: readonly Block[];
  readonly source?: string;
  readonly place?: string;
  readonly removed: readonly Removal[];
}

const LOOKED_AT = 4;

function fullName(name: string): string {
  const plain = name.replace(/[«»]/g, '').trim();
  return /^(?:مهر|فارس|تسنیم|میزان|موج|شبستان|رسا|حوزه|آنا|برنا|دانا)$/.test(plain)
    ? `خبرگزاری ${plain}`
    : plain;
}

/** Takes «به گزارش …» and datelines off the first paragraphs, and the agency's name out of them. */
export function removeAgencyWords(blocks: readonly Block[]): AgencyWords {
  const removed: Removal[] = [];
  let source: string | undefined;
  let place: string | undefined;
  let seen = 0;
  const kept = blocks.map((block) => {
    if (block.kind !== 'paragraph' || seen >= LOOKED_AT) return block;
    seen += 1;
    let { text } = block;
    for (const pattern of [DATELINE, REPORTED]) {
      const match = pattern.exec(text);
      if (match === null || match[0].length === text.length) continue;
      const groups = match.slice(1);
      const isDateline = pattern === DATELINE;
      source ??=
        fullName((isDateline ? (groups[1] ?? groups[2] ?? groups[5] ?? groups[6]) : groups[0]) ?? '') ||
        undefined;
      place ??= (isDateline ? (groups[0] ?? groups[3] ?? groups[4]) : groups[1])?.trim();
      removed.push({ reason: 'agency', text: match[0].trim() });
      text = text.slice(match[0].length);
    }
    const interview = INTERVIEW.exec(text);
    const named =
      interview?.[2] ??
      interview?.[3] ??
      (interview?.[1] === undefined ? undefined : `خبرگزاری ${interview[1]}`);
    if (named !== undefined) source ??= fullName(named);
    return { ...block, text };
  });
  return {
    blocks: kept,
    ...(source !== undefined && { source }),
    ...(place !== undefined && { place }),
    removed,
  };
}
