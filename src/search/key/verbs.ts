/**
 * Simple verbs of Persian: past stem, then present stem(s). Regular verbs (present stem + ید) are listed by the
 * present stem alone. Spelling is folded. A verb's key is its past stem, whatever form it stands in.
 */
const IRREGULAR = `
افتاد افت|افراخت افراز|افراشت افراز|افروخت افروز|افزود افزا|افسرد افسر|افشاند افشان|اراست ارا|ارمید ارام|ازمود ازما|اسود اسا|اشفت اشوب|الود الا|امد ا|اموخت اموز
امیخت امیز|انباشت انبار|انداخت انداز|اندوخت اندوز|اندیشید اندیش|انگاشت انگار|انگیخت انگیز|اورد اور|اویخت اویز|ایستاد ایست|باخت باز|بافت باف|بایست باید|بخشود بخشا|برد بر|بست بند
بود باش|بیخت بیز|پالود پالا|پخت پز|پذیرفت پذیر|پرداخت پرداز|پنداشت پندار|پیراست پیرا|پیمود پیما|پیوست پیوند|تاخت تاز|تافت تاب|توانست توان|جست جه جو|چید چین
خاست خیز|خفت خواب|خواست خواه|خورد خور|داد ده|داشت دار|دانست دان|دوخت دوز|دوشید دوش|دید بین|راند ران|ربود ربا|رست رو ره|رسید رس|رفت رو|روفت روب|ریخت ریز|زاد زا|زد زن
زدود زدا|زیست زی|ساخت ساز|سپرد سپار سپر|ستود ستا|ستاند ستان|سرود سرا|سفت سنب|سوخت سوز|شتافت شتاب|شد شو|شست شو|شکافت شکاف|شکست شکن|شکفت شکف|شمرد شمار شمر|شناخت شناس|شنید شنو|فرستاد فرست
فرمود فرما|فروخت فروش|فریفت فریب|فشرد فشار فشر|فهمید فهم|کاست کاه|کاشت کار|کرد کن|کشت کش|کند کن|کوفت کوب|گداخت گداز|گذاشت گذار|گذشت گذر|گرفت گیر|گریخت گریز|گریست گری|گرایید گرا|گزید گزین|گسست گسل|گسیخت گسل
گسترد گستر|گشت گرد|گشود گشا|گفت گو|گماشت گمار|گنجاند گنجان|مالید مال|ماند مان|مرد میر|نشست نشین|نگاشت نگار|نگریست نگر|نمود نما|نواخت نواز|نوشت نویس|نهاد نه|نهفت نهان|یافت یاب|یارست یار
ازرد ازار|افرید افرین|اکند اکن|انجامید انجام|فرسود فرسا|فسرد فسر|گمارد گمار|پژمرد پژمر|خلید خل|پایید پا|زایید زا|ساید سا|سایید سا|سرایید سرا|ستایید ستا|گشایید گشا|ربایید ربا|خایید خا
گنجانید گنجان|پیچاند پیچان|خشکاند خشکان|خنداند خندان|خندانید خندان|خواباند خوابان|خوراند خوران|چرخاند چرخان|چسباند چسبان|چشاند چشان|ترساند ترسان|تاباند تابان|پراکند پراکن|پوشاند پوشان|پروراند پروران|پرورد پرور|جهاند جهان
رساند رسان|رنجاند رنجان|رویاند رویان|سوزاند سوزان|شکافاند شکافان|شوراند شوران|غلتاند غلتان|فهماند فهمان|کشاند کشان|گذراند گذران|گرداند گردان|گریاند گریان|گسلاند گسلان|لرزاند لرزان|لغزاند لغزان
ماساند ماسان|میراند میران|نشاند نشان|نوشاند نوشان|نمایاند نمایان|وزاند وزان|هراساند هراسان|شناساند شناسان|دواند دوان|پراند پران|تکاند تکان|تپاند تپان|جنباند جنبان|جوشاند جوشان|چکاند چکان|دراند دران
رقصاند رقصان|رهاند رهان|باوراند باوران|ارامانید ارامان|اراماند ارامان|گریزاند گریزان|بخشاند بخشان|پژمراند پژمران|پیماند پیمان|خیساند خیسان|دمید دم|ستیزید ستیز|غنود غنو|گندید گند|خواند خوان|افکند افکن|فشاند فشان|تنید تن|چراند چران|ترکاند ترکان|گستراند گستران|چپاند چپان|قبولاند قبولان|غلطاند غلطان|تراشاند تراشان|اموزاند اموزان|انگیزاند انگیزان|درخشاند درخشان|مانست مانن|سترد ستر|گروید گرو|کشانید کشان|پیچانید پیچان|چرخاند چرخان|بارید بار|بالید بال|جنگید جنگ|شنفت شنف|خلاند خلان|جهید جه|بوسید بوس|اغشت اغار|انبازید انباز
`;
const REGULAR =
  'پوش پوی پلک غر ساب جو کوب موی نکوه خواب گرد نورد تاز پرس امرز درو پلاس ارز اشام اغاز اندیش باران بار بال بخش بلع بوس بوی پاش پر پرس پرست پرهیز پژوه پسند پوس پیچ تپ تراش تراو ترس ترش ترشی ترک جنب جنگ جوش جه چاپ چر چرب چرخ چسب چش چک چلان خر خراش خرام خروش خز خشک خم خند خیس درخش دزد دو دوش دم رخش رزم رقص رم رنج زی سنج سگال شاش شور شل شتاب طلب غلت فهم قاپ قبولان کاو کش کوش کوچ گرو گز گنج گوار لرز لغز لنگ لم لول لیس مال مک مول ناز نال نام نوش نیوش وز ورز هراس یاز پرور در';

const PAST_OF = new Map<string, string>();
/** Every past stem, and the key it stands for: گردید is گشت, رسانید is رساند. */
const PAST = new Map<string, string>();
for (const pair of IRREGULAR.trim().split(/[|\n]/)) {
  const [past, ...presents] = pair.trim().split(' ');
  PAST.set(past!, past!);
  for (const present of presents) if (!PAST_OF.has(present)) PAST_OF.set(present, past!);
}
for (const stem of REGULAR.split(' ')) {
  if (!PAST_OF.has(stem)) PAST_OF.set(stem, `${stem}ید`);
}
for (const [present, past] of PAST_OF) if (!PAST.has(`${present}ید`)) PAST.set(`${present}ید`, past);

/** Present stems that news writes without می or ب (شود، کند، دارد): as a second half of a compound verb. */
const BARE = new Set(
  'کن شو دار توان خواه باش ده گیر گرد یاب گو دان رس ساز پرداز فرما نما گذار اور بین افزا'.split(' '),
);
const BARE_ANY_PERSON = new Set('کن شو دار توان خواه باش'.split(' '));
/** The only imperatives folded to their verb; other ب-words without an ending are mostly nouns (بهار، بخار). */
const IMPERATIVES = new Set(
  'بگو برو بیا ببین بده بکن بزن بخور بخوان بدان بنویس بگیر بگذار بپرس بیاور مکن'.split(' '),
);
/** Words that look like a verb and are not: مرد man, نزد beside, نبرد battle. */
const NOT_VERBS = new Set(
  'مرد مردم مردی مردمی نزد نزدی نبرد نبردی زادن بودجه بدهی کندو دانه بندی سازند'.split(' '),
);
const COPULA = new Set(
  'است هست نیست هستند نیستند هستم هستیم نیستم نیستیم هستی هستید نیستی نیستید'.split(' '),
);

const PREVERB = /^(بر|در|فرا|فرو|باز|وا|ور|پیش|پس|سر)(.+)$/;

const presentStem = (stem: string): string | undefined =>
  PAST_OF.get(stem) ?? (/[او]ی$/.test(stem) ? PAST_OF.get(stem.slice(0, -1)) : undefined);

function present(form: string, accepts: (stem: string, ending: string) => boolean): string | undefined {
  for (const ending of ['ند', 'ید', 'یم', 'م', 'ی', 'د', '']) {
    if (!form.endsWith(ending) || form.length === ending.length) continue;
    const stem = form.slice(0, form.length - ending.length);
    const past = presentStem(stem);
    if (past !== undefined && accepts(stem.replace(/([او])ی$/, '$1'), ending)) return past;
  }
  return undefined;
}

function past(form: string): string | undefined {
  for (const ending of [
    'هایم',
    'هاید',
    'هاند',
    'هام',
    'های',
    'هاست',
    'نی',
    'ن',
    'ه',
    'یم',
    'ید',
    'ند',
    'م',
    'ی',
    '',
  ]) {
    const key = form.endsWith(ending) ? PAST.get(form.slice(0, form.length - ending.length)) : undefined;
    if (key !== undefined) return key;
  }
  return undefined;
}

const withEnding = (_: string, ending: string): boolean => ending !== '';
const person = (_: string, ending: string): boolean => ending !== '' && ending !== 'ی';

/** The verb of a form that می or نمی stood before, which has been cut off. */
export const progressiveVerb = (form: string): string | undefined => present(form, () => true) ?? past(form);

/**
 * The past stem of a conjugated verb written without spaces or ZWNJ, where the form is surely a verb.
 * @param form folded letters
 * @example verbOf('نمیدهیم') // 'داد'
 * @example verbOf('مردم') // undefined: people, not «I died»
 */
export function verbOf(form: string): string | undefined {
  if (NOT_VERBS.has(form) || form.length < 2) return undefined;
  if (COPULA.has(form)) return 'است';
  const progressive = /^(بر|در|فرا|فرو|باز|وا|ور|پیش|پس|سر)?ن?می(.+)$/.exec(form);
  if (progressive) {
    const verb = progressiveVerb(progressive[2]!);
    if (verb !== undefined) return (progressive[1] ?? '') + verb;
  }
  const bare = present(form, (stem, ending) =>
    ending === ''
      ? false
      : BARE_ANY_PERSON.has(stem) || (BARE.has(stem) && ending.length + Number(ending === 'د') === 2),
  );
  return bare ?? past(form) ?? subjunctive(form) ?? negated(form) ?? preverbed(form);
}

function subjunctive(form: string): string | undefined {
  if (IMPERATIVES.has(form))
    return form === 'مکن' ? 'کرد' : presentStem(form.slice(form.startsWith('بیا') ? 2 : 1));
  if (!form.startsWith('ب') || form.length < 4) return undefined;
  const rest = form.slice(1);
  return present(rest, person) ?? (rest.startsWith('ی') ? glideStem(rest.slice(1)) : undefined);
}

function negated(form: string): string | undefined {
  if (!form.startsWith('ن') || form.length < 4) return undefined;
  const rest = form.slice(1);
  const verb = past(rest) ?? present(rest, person);
  if (verb !== undefined) return verb;
  return rest.startsWith('یا') || rest.startsWith('یف')
    ? (past(rest.slice(1)) ?? glideStem(rest.slice(1)))
    : undefined;
}

/** Stems in آ or ا take a glide after ب and ن, and may lose the letter: بیاید، بیفتد، بیندازد. */
const glideStem = (rest: string): string | undefined =>
  (rest.startsWith('ا') ? present(rest, withEnding) : undefined) ?? present(`ا${rest}`, person);

function preverbed(form: string): string | undefined {
  const [, preverb, rest] = PREVERB.exec(form) ?? [];
  const verb = rest === undefined || rest.length < 3 ? undefined : past(rest);
  return verb === undefined ? undefined : preverb + verb;
}

/**
 * The past stem of a verb's participle, infinitive or bare past stem: the forms that take the endings of nouns.
 * @example verbalNoun('گفته') // 'گفت', as in «گفته‌ها»
 */
export const verbalNoun = (form: string): string | undefined =>
  NOT_VERBS.has(form)
    ? undefined
    : (PAST.get(form) ?? (/[هن]$/.test(form) ? PAST.get(form.slice(0, -1)) : undefined));

/** The verb without its preverb, or undefined: برگشت → گشت. */
export function mainVerb(key: string): string | undefined {
  const [, , rest] = PREVERB.exec(key) ?? [];
  return rest !== undefined && PAST.has(rest) ? rest : undefined;
}
