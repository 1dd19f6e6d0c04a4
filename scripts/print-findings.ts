import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { annotations, CODES_FILE, reportText, summaryMarkdown, unheard } from '../src/check/index.ts';
import type { Finding } from '../src/content/finding.ts';
import type { Language } from '../src/interface/terminal.ts';
import { readSettings } from '../src/publish/settings.ts';

/** Where the repository of this run shows the page of all codes. */
function codesAddress(language: Language): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = process.env;
  if (server === undefined || repository === undefined || commit === undefined) return undefined;
  return `${server}/${repository}/blob/${commit}/${CODES_FILE[language]}`;
}

/**
 * Prints findings for whoever is there to read: as a report on the error output; in a run of GitHub Actions also as
 * annotations on the changed lines and as its summary page.
 */
export async function printFindings(findings: readonly Finding[], language: Language): Promise<void> {
  const root = process.cwd();
  const folder = path.relative(root, readSettings(process.env, root).contentDir);
  const inActions = process.env['GITHUB_ACTIONS'] === 'true';
  if (findings.length > 0) {
    const report = reportText(findings, language, folder);
    console.error(inActions ? unheard(report, randomUUID()) : report);
  }
  if (!inActions) return;
  // After the report on the same output, where the runner listens again.
  if (findings.length > 0) console.error(annotations(findings, language, folder));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) await appendFile(summary, summaryMarkdown(findings, language, codesAddress(language)));
}
