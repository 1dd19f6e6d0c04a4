import { contentMessages, type MessageRule } from '../content/messages/index.ts';
import type { Language } from '../interface/terminal.ts';
import { codesWords } from '../interface/check-report.ts';

const fence = (text: string): string => ['```', text, '```'].join('\n');

/** The file of the repository that holds the page, in each language; a test keeps it as the rules are. */
export const CODES_FILE: Readonly<Record<Language, string>> = {
  fa: 'src/content/messages/CODES.fa.md',
  en: 'src/content/messages/CODES.md',
};

/**
 * The page of all codes, made from the rules themselves: what each finds, why, and how it is put right.
 * @returns Markdown
 */
export function codesPage(language: Language): string {
  const words = codesWords[language];
  const rules = Object.entries(contentMessages) as [string, MessageRule<unknown>][];
  const sections = rules
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { severity, why, example }]) =>
      [
        `## ${code}`,
        `${words[severity]}. ${why[language]}`,
        words.wrong,
        fence(example.wrong),
        words.right,
        fence(example.right),
      ].join('\n\n'),
    );
  const page = [`# ${words.title}`, words.introduction, ...sections].join('\n\n');
  return language === 'fa' ? `<div dir="rtl">\n\n${page}\n\n</div>\n` : `${page}\n`;
}
