import type { ImportedStory, RemovalReason } from '../intake/index.ts';

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
};
const FIELDS = { title: 'تیتر', date: 'تاریخ', source: 'منبع' } as const;
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
        [text, value ?? (min === undefined ? '' : `${min}–${max}`), unit ?? ''].join('\t'),
      ),
    ),
    ...section(
      'آنچه کنار گذاشته شد',
      removed.map(({ reason, text }) => `${REASONS[reason]}: ${shorten(text)}`),
    ),
    `ویرایش املایی: ${changes.filter(({ level }) => level === 'auto').length}`,
  ].join('\n');
}
