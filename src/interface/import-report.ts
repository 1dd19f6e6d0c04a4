import { unitNameOf, type ImportedStory, type RemovalReason, type StoryProblem } from '../intake/index.ts';
import type { Language } from './terminal.ts';

const REASONS: Readonly<Record<RemovalReason, string>> = {
  navigation: 'بیرون از متن خبر',
  metadata: 'شناسنامهٔ صفحه',
  sharing: 'دکمه‌های هم‌رسانی',
  related: 'خبرهای دیگر',
  tags: 'برچسب',
  comments: 'نظرها',
  'end-mark': 'نشان پایان خبر',
  agency: 'نام خبرگزاری در متن',
  'dead-link': 'پیوند بی‌مقصد',
  link: 'پیوند',
  escape: 'نویسهٔ گریز',
  picture: 'عکس',
  repeated: 'تکرار تیتر یا لید',
  joined: 'پاراگراف بریده که به هم پیوست',
  ornament: 'نشانهٔ تزیینی',
};
const FIELDS = { title: 'تیتر', date: 'تاریخ', source: 'منبع' } as const;
/** Why nothing was made of a file, and what to do about it. */
export const importProblems: Readonly<Record<Language, Readonly<Record<StoryProblem | 'missing', string>>>> =
  {
    fa: {
      missing: 'این پرونده پیدا یا خوانده نشد؛ نام و نشانی آن را ببینید.',
      empty: 'در این پرونده متنی نیست.',
      'not-text':
        'این پرونده متن نیست (PDF، عکس یا Word کهنه). متن آن را رونوشت کنید، یا در Word به شکل ‎.docx ذخیره کنید.',
      'not-word': 'این پروندهٔ Word خوانده نشد. آن را در Word باز و دوباره به شکل ‎.docx ذخیره کنید.',
      'too-large': 'این متن بزرگ‌تر از آن است که یک خبر باشد؛ خبر را جدا کنید.',
    },
    en: {
      missing: 'This file could not be found or read; look at its name and folder.',
      empty: 'There is no text in this file.',
      'not-text':
        'This file is no text (a PDF, a picture, an older Word file). Copy its text, or save it as .docx.',
      'not-word': 'This Word file could not be read. Open it in Word and save it as .docx once more.',
      'too-large': 'This text is too large for one item; cut the story out of it.',
    },
  };
const SHOWN = 160;

const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** What an importer tells the journalist: what was made, what is missing, what was taken out. */
export function importReport(name: string, story: ImportedStory): string {
  const { item, statistics, unknown, speakers, suggested, tags, figures, removed, changes } = story;
  const ids = Object.values(suggested).flat();
  return [
    `${name} ← ${item.file}`,
    ...section(
      'باید پر شود (نشان «؟»)',
      unknown.map((field) => FIELDS[field]),
    ),
    ...section(
      'گویندگان',
      speakers.map(({ name: speaker, role }) => (role === undefined ? speaker : `${speaker}، ${role}`)),
    ),
    ...section('از واژگان', ids),
    ...section('برچسب‌های منبع', tags),
    ...section(
      'پیش‌نویس آمار',
      statistics.map(({ file }) => file),
    ),
    ...section(
      'عددها',
      figures.map(({ text, value, min, max, unit }) =>
        [
          text,
          value ?? (min === undefined ? '' : `${min}–${max}`),
          unit === undefined ? '' : unitNameOf(unit),
        ].join('\t'),
      ),
    ),
    ...section(
      'آنچه کنار گذاشته شد',
      removed.map(({ reason, text }) => `${REASONS[reason]}: ${shorten(text)}`),
    ),
    `ویرایش املایی: ${changes.filter(({ level }) => level === 'auto').length}`,
  ].join('\n');
}
