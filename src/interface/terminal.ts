import type { BuildSummary } from '../publish/summary.ts';

/** The language that commands speak. */
export type Language = 'fa' | 'en';

/**
 * Persian, or English under `--lang en` or a `LANG` that begins with `en`; `--lang fa` overrides `LANG`.
 *
 * @example languageOf(['--lang', 'en'], {}) // 'en'
 */
export function languageOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (words[at]!.split('=')[1] ?? words[at + 1]);
  if (asked === 'en' || asked === 'fa') return asked;
  return /^en\b/u.test((environment['LANG'] ?? '').replace('_', '-')) ? 'en' : 'fa';
}

const group = (value: number, locale: string): string => value.toLocaleString(locale);

/** What a finished build says: what it made, and in how many seconds. */
export const builtLine: Record<Language, (summary: BuildSummary, folder: string) => string> = {
  fa: ({ items, statistics, charts, pages, rendered, files, bytes, seconds }, folder) => {
    const number = (value: number): string => group(value, 'fa-IR-u-nu-arabext');
    return (
      `${number(items)} خبر، ${number(statistics)} آمار، ${number(charts)} نمودار، ${number(pages)} صفحه ` +
      `(${number(rendered)} تازه)، ${number(files)} پرونده، ${number(Math.round(bytes / 1000))} کیلوبایت، ` +
      `${number(Number(seconds.toFixed(1)))} ثانیه ← ${folder}`
    );
  },
  en: ({ items, statistics, charts, pages, rendered, files, bytes, seconds }, folder) => {
    const number = (value: number): string => group(value, 'en-US');
    return (
      `${number(items)} items, ${number(statistics)} statistics, ${number(charts)} charts, ${number(pages)} pages ` +
      `(${number(rendered)} new), ${number(files)} files, ${number(Math.round(bytes / 1000))} kB, ` +
      `${seconds.toFixed(1)} s → ${folder}`
    );
  },
};

export const servedLine: Record<Language, (url: string) => string> = {
  fa: (url) => `سایت روی ${url} در دسترس است. برای پایان، Ctrl+C را بزنید.`,
  en: (url) => `The site is at ${url}. Press Ctrl+C to stop.`,
};

export const keptLine: Record<Language, (folder: string) => string> = {
  fa: (folder) => `ساخت سایت انجام نشد؛ ${folder} همان است که بود.`,
  en: (folder) => `The site was not built; ${folder} is as it was.`,
};
