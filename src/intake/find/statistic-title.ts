import { findFigures, type Figure } from '../../persian/figures/index.ts';

/** Units of the figures module, as a statistic's file names them. */
export const UNIT_NAMES: Readonly<Record<string, string>> = {
  percent: 'درصد',
  person: 'نفر',
  unit: 'واحد',
  rial: 'ریال',
  toman: 'تومان',
  usd: 'دلار',
  eur: 'یورو',
  ton: 'تن',
  kg: 'کیلوگرم',
  hectare: 'هکتار',
  m: 'متر',
  m2: 'متر مربع',
  m3: 'متر مکعب',
  km: 'کیلومتر',
};
export const unitNameOf = (unit: string): string => UNIT_NAMES[unit] ?? unit;

const MONEY = new Set(['rial', 'toman', 'usd', 'eur']);
const VERB =
  /(?:^|\s)(?:ن?می[\s\u200c]\S+|است|بود|شد|شده|شود|کرد|کرده|دارد|داشت|داشته|داده|یافت|یافته|رسید|رسیده|خواهد|گرفته|ایجاد|فراهم|انجام|برگزار|وجود|صورت|در حال|دارند|هستند|نیز|اضافه|خواهیم|خواهند|برسد|می[\s\u200c]?رسد|وارد|تحویل|شدند|شده\u200cاند|شدیم|کردند|کرده\u200cاند|گردید|گردیده|گردید\S*|نمود\S*|واریز|افتتاح|بر جا)(?=\s|$)/;
const LIGHT_VERB =
  /^\s*(?:شده|شد|شود|شدند|گردید|گردیده|نمود|نموده|کرد|کرده|کردند|یافت|یافته|داد|داده|دارد|دارند|داشت|داشته|گرفته|خواه(?:د|یم|ند)|ن?می\u200c\S+)(?=\s|$)/;
const TITLE_WORDS = 8;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const LOOSE_END =
  /(?:^|\s)(?:و|در|از|به|با|که|را|برای|تا|بر|این|آن|بالغ|معادل|تعداد|حدود|بیش|کمتر|نزدیک|بالای|دست[\s\u200c]?کم|حداقل|حداکثر|مجوز|مورد|به ارزش|به مبلغ|با اعتبار|نیز|هم|محقق|ضبط|افزایش و|کاهش و|را|دیروز|امروز|در مجموع|نشانه)$/;

/** Drops words at the end that lead on to something which is not there. */
function closed(text: string): string {
  let rest = text.trim();
  while (LOOSE_END.test(rest)) rest = rest.replace(LOOSE_END, '').trim();
  return rest;
}

/** The words after a figure that say what is counted, up to the verb, another figure or the clause's end. */
function subjectAfter(clause: string, end: number): string {
  const rest = clause.slice(end).replace(/^[\s،]+/, '');
  const next = findFigures(rest)[0]?.start ?? rest.length;
  const stops = [
    VERB,
    /[،:؛()«»]/,
    /(?:^|\s)(?:که|این|بالای|بیش از|کمتر از|را)(?=\s|$)/,
    /\s(?:به|از)(?=\s)/,
  ].map((mark) => rest.search(mark));
  const stop = Math.min(next, ...stops.map((at) => (at < 0 ? rest.length : at)));
  const subject = words(rest.slice(0, stop));
  // The noun before a light verb is the verb's: «مزارع گندم برداشت شده».
  if (LIGHT_VERB.test(rest.slice(stop)) && subject.length > 0) subject.pop();
  return closed(subject.slice(0, TITLE_WORDS).join(' '));
}

/**
 * The words before a figure, for a subject that stands there: «اشتغال مستقیم برای بیش از ۳۰ نفر». Of a second figure
 * that is what stands between the two: «… ۲۸ درصد و تورم بخش معدن ۳۵ درصد»; what stood before the first is the first's.
 */
function subjectBefore(clause: string, start: number): string {
  const others = findFigures(clause).filter(({ end }) => end <= start);
  const last = others.at(-1);
  const isChange = last !== undefined && FORMER.test(clause.slice(0, last.start));
  const from = last === undefined || isChange ? 0 : last.end;
  const to = isChange ? others[0]!.start : start;
  const part = clause.slice(from, to);
  if (from > 0 && !COORDINATE.test(part)) return '';
  const before = part.replace(COORDINATE, '').replace(/^.*(?:[،:؛]|(?:^|\s)(?:اینکه|که))\s+/, '');
  return closed(
    words(closed(before.replace(/(?:بیش|کمتر) از\s*$|نزدیک به\s*$/, '')))
      .slice(-TITLE_WORDS)
      .join(' '),
  );
}

const COORDINATE = /^\s*(?:[،؛]?\s*و\s|[،؛]\s)\s*/;
/** «از ۱۴ درصد به ۱۱ درصد»: the first is what was, and the subject stands before it. */
const FORMER = /(?:^|\s)از\s+$/;

/** «دو واحد فرآوری با اعتبار ۱۰۰ میلیارد تومان» is «اعتبار دو واحد فرآوری». */
const WORTH =
  /^(.*?)\s*(?:با|به)\s+(اعتبار|ارزش|مبلغ|سرمایه[\s\u200c]?گذاری|هزینه|سرمایه)(?:[\s\u200c]?ای)?$/;

/** Words that only say which way something went, and by themselves name nothing. */
const CHANGE =
  /^(?:کاهش|افزایش|رشد|افت|بیشتر|کمتر|بالاتر|پایین[\s\u200c]?تر|از آن|آن|این|آنها|آن[\s\u200c]?ها)(?:\s|$)/;
const NO_OPENING =
  /^(?:و|در|به|از|با|تا|که|بر|هم|نیز|همچنین|طی|این|آن|آنان|آن[\s\u200c]?ها|ایشان|وی|او|ما|هر|همه|برخی|یعنی|باید|اول|دوم|سوم|دارای|تا\s?کنون|امسال|پارسال|برای این|همچنین|نسبت|بالغ|حدود|حال حاضر|هم[\s\u200c]?اکنون|مقصد|کاهش$|هدف[\s\u200c]?گذاری|رئیس|رییس|مدیر\S*|معاون|فرمانده|استاندار|وزیر|سخنگو\S*|شهردار|ناظر|دبیر|نماینده|عضو|کارشناس|سرپرست|دادستان|فرماندار|بخشدار|مشاور)(?:\s|$)/;
const NO_CLOSING = /(?:^|\s)(?:خبر|عبور|نیاز|رشد|مواجه|فعال|فعالیت|اختصاص|تولید کردند)$/;
const SPOKEN =
  /(?:^|\s)(?:است|اجراست|بوده|خبر داد|گذشت|کند|کنند|کرد|کردند|نرود|داریم|داشتیم|دارند|داشته|داشته[\s\u200c]?اند|نیست|باشد|بود|شد|رسید|تا\s?کنون|امروز|دیروز|ن?می[\s\u200c]\S+|\S+\u200cاند)(?=\s|$)/;

const LEAST_WORDS = 2;
const INDEFINITE = /(?:^|\s)(?:نیز|هم|همچنین|این|آن|باید|وی|دیگر|با تولید)(?:\s|$)/;
const PREPOSITIONS = new Set(['در', 'از', 'به', 'با', 'برای', 'بر', 'تا', 'و', 'هر']);
const contentWords = (text: string): number => words(text).filter((word) => !PREPOSITIONS.has(word)).length;

/** Says of what time or of what amount, which the observation says itself: «ارزش این میزان گندم تاکنون». */
const unneeded = (title: string): string =>
  title
    .replace(/\s(?:این|آن)\s(?:میزان|تعداد|مقدار|رقم)(?=\s)/, '')
    .replace(
      /(?:\s(?:تا\s?کنون|اکنون|هم[\s\u200c]?اکنون|امروز|امسال|هر روز|روزانه|نیز|در حال حاضر|روبه[\s\u200c]?رو|(?:در|طی)\s(?:این|همین|سال)\s\S+))+$/,
      '',
    );

/** Whether a title names what is counted, as the head of a statistic has to. */
function isTelling(title: string, unitName: string, least = LEAST_WORDS): boolean {
  const subject = title.replace(/^(?:سهم|مبلغ)\s+/, '');
  return (
    contentWords(title.replace(/^سهم\s+/, '')) >= least &&
    subject !== unitName &&
    !INDEFINITE.test(subject) &&
    !/[«»":؛|()]/.test(subject) &&
    !NO_OPENING.test(subject.replace(/^برای\s+(?!این)/, '')) &&
    !subject.startsWith(`${unitName} به `) &&
    !NO_CLOSING.test(subject) &&
    !SPOKEN.test(subject)
  );
}

function titlesOf(figure: Figure, clause: string, at: number): string[] {
  const whole = subjectAfter(clause, at + figure.text.length);
  // Money «از محل …» or «از گمرکات» says where from, not what for.
  const after = MONEY.has(figure.unit ?? '') && /^از\s/.test(whole) ? '' : whole.replace(/^از\s+/, '');
  const before = subjectBefore(clause, at);
  if (figure.unit === 'percent') {
    const change = /^(?:کاهش|افزایش|رشد)(?=\s|$)/.exec(after)?.[0];
    return [
      ...(after === '' || CHANGE.test(after) ? [] : [`سهم ${after}`]),
      change === undefined ? before : `${change} ${before}`,
    ];
  }
  if (MONEY.has(figure.unit ?? '')) {
    const worth = WORTH.exec(before);
    return [
      ...(worth === null || worth[1] === '' ? [] : [`${worth[2]} ${worth[1]}`]),
      ...(after === '' ? [] : [`مبلغ ${after}`]),
      before,
    ];
  }
  const unitName = unitNameOf(figure.unit ?? '');
  const isMeasure = figure.unit !== 'unit' && UNIT_NAMES[figure.unit ?? ''] !== undefined;
  const counted = isMeasure ? after : `${unitName} ${after}`;
  return after === '' ? [before] : [counted, before];
}

/**
 * What a figure counts, in the words around it; nothing where they do not say, and then no statistic can be made of it.
 * @param at where the figure stands in its clause
 */
export function titleOf(figure: Figure, clause: string, at: number): string | undefined {
  const unitName = unitNameOf(figure.unit ?? '');
  const titles = titlesOf(figure, clause, at).map(unneeded);
  // «آبرسانی: ۴۵ روستا»: what is counted says the rest.
  const isCounted = UNIT_NAMES[figure.unit ?? ''] === undefined;
  return (
    titles.find((title) => isTelling(title, unitName)) ??
    (isCounted
      ? titles.slice(-1).find((title) => title.length > 3 && isTelling(title, unitName, 1))
      : undefined)
  );
}
