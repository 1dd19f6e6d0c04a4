import { contentMessages, type MessageRule } from '../content/messages/index.ts';
import type { Language } from '../interface/terminal.ts';
import { codesWords } from '../interface/check-report.ts';

const fence = (text: string): string => ['```', text, '```'].join('\n');

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
  return [`# ${words.title}`, words.introduction, ...sections].join('\n\n') + '\n';
}
