import type { Block } from '../types.ts';

/** Someone who speaks in a story, as the story names them. */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
}

const ROLE_HEAD =
  'رئیس|رییس|وزیر|معاون|مدیر\\s?‌?کل|مدیر\\s?‌?عامل|مدیر|استاندار|فرماندار|بخشدار|شهردار|دبیر\\s?‌?کل|دبیر|سخنگوی?|نماینده|عضو|کارشناس|سرپرست|مشاور|قائم\\s?‌?مقام|نایب\\s?‌?رئیس|رئیس\\s?‌?جمهور|فرمانده|امام\\s?‌?جمعه|سفیر|بازرس|پژوهشگر|استاد|مجری|دادستان|رئیس\\s?‌?کل|کارگردان|نویسنده|سرمربی|مربی|ناظر|جامعه\\s?‌?شناس|اقتصاددان|حقوقدان|وکیل|پزشک|فعال|تحلیلگر|روزنامه\\s?‌?نگار';
const SAYING =
  '(?:در\\s+گفت\\s?‌?و?\\s?‌?گو|با\\s+(?:اشاره|بیان|تأ?اکید|تأکید|اعلام|تشریح|ارائه)|در\\s+(?:این|حاشیه|نشست|جریان|آیین|مراسم|جلسه|ادامه)|اظهار|گفت|افزود|تصریح|خاطر\\s?‌?نشان|بیان|تاکید|تأکید|اعلام|عنوان|یادآور|ابراز|ادامه|خبر\\s+داد|امروز|روز|صبح|شامگاه|عصر|ظهر|پیش\\s+از|بعد\\s?‌?از|شب|دیروز|شنبه|یکشنبه|دوشنبه)(?![آ-ی])';
const NAME = '[آ-ی\\u200c]{2,14}(?:\\s+[آ-ی\\u200c]{2,14}){1,3}?';
const NOT_NAME = new RegExp(
  `(?:^|\\s)(?:${ROLE_HEAD}|وی|او|درگفت\\S*|این|آن|در|از|به|با|که|برای|استان|شهر|سازمان|شرکت|کشور|همچنین|بر|اساس|پس|سال|ماه|روز|طی|هم|نیز|تا|یک|هر|را|باید|اول|دوم|سوم|اما|نباید|ن?می(?:\\u200c\\S*)?|گفت\\S*|است|بود|هست|گزارش|طبق|شمار|تعداد|واحد|صنعت|معدن|تجارت)(?:\\s|$)`,
);

const ROLE_THEN_NAME = new RegExp(
  `^((?:${ROLE_HEAD})(?![آ-ی])[^،؛:.«»]{2,80})،\\s+(${NAME})،?\\s+(?=${SAYING})`,
);
const NAME_THEN_ROLE = new RegExp(
  `^(${NAME})(?:،\\s*|\\s+)((?:${ROLE_HEAD})(?![آ-ی])[^؛:.«»]{2,90}?)،?\\s+(?=${SAYING})`,
);
/** «محمد رضایی، معاون سازمان: …» */
const BEFORE_COLON = new RegExp(`^(${NAME})،\\s*((?:${ROLE_HEAD})(?![آ-ی])[^؛:.«»]{2,90}?)\\s*:\\s`);
/** «به گفته حسن کریمی، کارشناس صنعت خودرو، …» */
const ACCORDING = new RegExp(
  `^به\\s+گفتهٔ?\\s?‌?ی?\\s+(${NAME})،?\\s+((?:${ROLE_HEAD})(?![آ-ی])[^،؛:.«»]{2,60}?)،`,
);
/** «مهدی دوستی، استاندار هرمزگان، به تلویزیون گفت …», also within a paragraph. */
const BETWEEN_COMMAS = new RegExp(
  `(?:^|[.؟!]\\s)(${NAME})،\\s+((?:${ROLE_HEAD})(?![آ-ی])[^،؛:.«»]{0,60}?)،\\s(?=[^.؟!]{0,60}?(?:گفت|می\\s?‌?گوید|گفته))`,
);
const NAME_ALONE = new RegExp(`^(${NAME})\\s+(?=${SAYING})`);
const ROLE_ALONE = new RegExp(`^((?:${ROLE_HEAD})\\s[^؛:.«»]{4,90}?)\\s+(?=${SAYING})`);

/** An office without what its holder did: «مدیرکل راه از افتتاح … خبر داد», «استاندار اعلام کرد». */
const officeOf = (text: string): string =>
  tidyName(text)
    .replace(/\s+(?:از|در|با|طی|درباره|نسبت به)\s.*$/, '')
    .replace(
      /\s+(?:گفت|خبر|گزارش|هشدار|اعلام|تشریح|مطرح|عنوان|بیان|تأکید|تاکید|اظهار)(?:\s+(?:کرد|شد|داد))?\s*[:؛]?$/,
      '',
    );
const tidyName = (text: string): string => text.trim().replace(/\s+/g, ' ');
const isName = (text: string): boolean => !NOT_NAME.test(tidyName(text));

/** The people that paragraphs begin with and let speak; a role that stands alone goes to the only speaker. */
export function findSpeakers(blocks: readonly Block[], kicker: string | undefined): readonly Speaker[] {
  const names: string[] = [];
  const roles = new Map<string, string>();
  let loneRole =
    kicker !== undefined && new RegExp(`^(?:${ROLE_HEAD})`).test(kicker) ? officeOf(kicker) : undefined;
  const note = (name: string, role?: string) => {
    const clean = tidyName(name);
    const known = names.find((other) => other === clean || other.endsWith(` ${clean}`));
    if (known === undefined) names.push(clean);
    const owner = known ?? clean;
    if (role !== undefined && !roles.has(owner)) roles.set(owner, tidyName(role));
  };
  for (const { kind, text } of blocks) {
    if (kind !== 'paragraph') continue;
    const first = NAME_THEN_ROLE.exec(text) ?? BEFORE_COLON.exec(text);
    const named = ACCORDING.exec(text) ?? BETWEEN_COMMAS.exec(text);
    const second = ROLE_THEN_NAME.exec(text);
    const alone = NAME_ALONE.exec(text);
    if (first !== null && isName(first[1]!)) note(first[1]!, first[2]);
    else if (second !== null && isName(second[2]!)) note(second[2]!, second[1]);
    else if (named !== null && isName(named[1]!)) note(named[1]!, named[2]);
    else if (alone !== null && isName(alone[1]!)) note(alone[1]!);
    else {
      const role = ROLE_ALONE.exec(text)?.[1];
      if (role !== undefined) loneRole ??= officeOf(role);
    }
  }
  if (names.length === 1 && loneRole !== undefined && !roles.has(names[0]!))
    roles.set(names[0]!, tidyName(loneRole));
  return names.map((name) => ({ name, ...(roles.has(name) && { role: roles.get(name)! }) }));
}
