/** Names that are also plain words and need «خبرگزاری» before them to be told apart. */
const WORDS = 'مهر|فارس|تسنیم|میزان|موج|شبستان|رسا|حوزه|آنا|برنا|دانا|صدا\\s?و\\s?سیما';
/** News agencies and newspapers, as a pattern. */
export const OUTLETS = `${WORDS}|ایسنا|ایرنا|ایلنا|ایکنا|ایمنا|پانا|شانا|شادا|ایبنا|ایپنا|تابناک|همشهری\\s?آنلاین|خبرآنلاین|اقتصادنیوز|دنیای\\s?اقتصاد|جهان\\s?صنعت|جام\\s?جم(?:\\s?آنلاین)?|عصر\\s?ایران|قدس\\s?آنلاین|مشرق|انتخاب|تجارت\\s?نیوز|اقتصاد\\s?آنلاین`;

/** Newspapers that are also plain words: only «گفت‌وگو با همشهری», «به شرق گفت» and «شرق:» name them. */
export const PAPERS =
  'شرق|همشهری|اعتماد|کیهان|ایران|اطلاعات|فرهیختگان|هم\\s?\\u200c?میهن|سازندگی|ابتکار|تعادل|آرمان(?:\\s?ملی)?|جوان|رسالت';
const IS_PAPER = new RegExp(`^(?:${PAPERS})$`);

const KIND = '(?:پایگاه|سایت|وب\\s?\\u200c?سایت|نشریه|روزنامه|هفته\\s?\\u200c?نامه|ماهنامه|شبکه|سرویس|مجله)';
/** Whatever names itself as an outlet: «خبرگزاری …», «پایگاه خبری …», a known name. */
export const AGENCY = `(?:خبرگزاری\\s+(?:جمهوری\\s+اسلامی|صدا\\s?و\\s?سیما|دانشجویان\\s+ایران|خانه\\s+ملت|«[^»]{2,30}»|\\S+?(?=[\\s،؛:,]|$))(?:\\s*\\((?:${OUTLETS})\\))?|باشگاه\\s+خبرنگاران(?:\\s+جوان)?|${KIND}\\s[^،؛:.]{2,70}?|«(?:${OUTLETS})»|(?:${OUTLETS})(?![آ-ی]))`;

const IS_WORD = new RegExp(`^(?:${WORDS})$`);

/**
 * An outlet's name as a source is written.
 * @example outletName('«مهر»') // 'خبرگزاری مهر'
 */
export function outletName(name: string): string {
  const plain = name
    .replace(/^\[([^\]]*)\]\(.*$/, '$1')
    .replace(/[«»*"]/g, '')
    .trim();
  if (IS_PAPER.test(plain)) return `روزنامه ${plain}`;
  return IS_WORD.test(plain) ? `خبرگزاری ${plain}` : plain;
}
