import type { Finding } from '../content/finding.ts';
import { reportWords } from '../interface/check-report.ts';
import type { Language } from '../interface/terminal.ts';

/** Rows of the summary that a CI run shows; it cuts what is longer. */
const MOST_ROWS = 200;

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n');

/** A line of text that a terminal shows: nothing in a file can move its cursor or colour it. */

const plain = (text: string): string => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '\ufffd');

function counted(findings: readonly Finding[], language: Language): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const files = new Set(findings.map(({ file }) => file)).size;
  return reportWords[language].counts(errors, findings.length - errors, files);
}

/**
 * The findings for a terminal, grouped by file, with the corrected lines below each.
 * @param folder the content folder as it stands before the places, so that a terminal can open them
 */
export function reportText(findings: readonly Finding[], language: Language, folder = ''): string {
  const words = reportWords[language];
  if (findings.length === 0) return words.clean;
  const before = folder === '' ? '' : `${folder.replace(/\/$/, '')}/`;
  const lines: string[] = [];
  let file: string | undefined;
  for (const each of findings) {
    if (each.file !== file) {
      if (file !== undefined) lines.push('');
      lines.push(plain(before + each.file).replaceAll('\n', '\ufffd'));
      file = each.file;
    }
    const severity = each.severity === 'error' ? words.error : words.warning;
    lines.push(
      plain(`  ${each.line}:${each.column}  ${severity}: ${each.message[language]}  [${each.code}]`),
    );
    if (each.fix !== undefined && each.fix !== '') {
      lines.push(`    ${words.write}`, plain(indent(each.fix, '      ')));
    }
  }
  return [...lines, '', counted(findings, language)].join('\n');
}

/** The findings as one JSON array, each message in one language. */
export function findingsJson(findings: readonly Finding[], language: Language): string {
  const records = findings.map(({ file, line, column, severity, code, message, fix }) => ({
    file,
    line,
    column,
    severity,
    code,
    message: message[language],
    ...(fix !== undefined && { fix }),
  }));
  return JSON.stringify(records, undefined, 2);
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * A report in which the runner of GitHub Actions hears no command, whatever line the content has it show.
 * @param word has the runner listen again; no content may know it
 * @example unheard('…', 'x') // '::stop-commands::x\n…\n::x::'
 */
export const unheard = (report: string, word: string): string =>
  `::stop-commands::${word}\n${report}\n::${word}::`;

/**
 * The findings as workflow commands of GitHub Actions, which shows them at the changed lines.
 * @param folder the content folder, relative to the repository
 */
export function annotations(findings: readonly Finding[], language: Language, folder: string): string {
  const words = reportWords[language];
  return findings
    .map(({ file, line, column, severity, code, message, fix }) => {
      const place = `file=${escapeProperty(`${folder}/${file}`)},line=${line},col=${column},title=${escapeProperty(code)}`;
      const text = fix ? `${message[language]}\n${words.write}\n${fix}` : message[language];
      return `::${severity} ${place}::${escapeData(text)}`;
    })
    .join('\n');
}

const cell = (text: string): string =>
  text
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
    .replace(/[\\|`*_[\]{}#]/g, '\\$&')
    .replaceAll('\n', '<br>');

/** Corrected lines as they have to be typed: each on its own line, with the spaces it begins with. */
const typed = (fix: string): string => {
  const lines = cell(fix).split('<br>');
  return `<pre dir="auto">${lines.map((line) => line.replace(/^ +/, (spaces) => '&nbsp;'.repeat(spaces.length))).join('<br>')}</pre>`;
};

/**
 * The findings as one Markdown page that a journalist can read in the browser.
 * @param codesPage the address of the page of all codes, where it is known
 */
export function summaryMarkdown(
  findings: readonly Finding[],
  language: Language,
  codesPage?: string,
): string {
  const words = reportWords[language];
  const direction = language === 'fa' ? 'rtl' : 'ltr';
  if (findings.length === 0)
    return `<div dir="${direction}">\n\n## ${words.title}\n\n${words.clean}\n\n</div>\n`;
  const rows = findings.slice(0, MOST_ROWS).map(({ file, line, severity, code, message, fix }) => {
    const name = cell(code);
    // GitHub makes the anchor of a heading of its letters and hyphens.
    const explained = codesPage === undefined ? name : `[${name}](${codesPage}#${code.replace('/', '')})`;
    const cells = [
      cell(`${file}:${line}`),
      `${words[severity]}<br>${explained}`,
      cell(message[language]),
      fix === undefined || fix === '' ? '' : typed(fix),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const rest = findings.length - rows.length;
  return [
    `<div dir="${direction}">\n\n## ${words.title}\n`,
    `${counted(findings, language)}\n`,
    `| ${words.columns.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? [`\n${words.more(rest)}`] : []),
    '\n</div>\n',
  ].join('\n');
}
