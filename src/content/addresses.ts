import { foldLetters } from '../persian/letters.ts';
import type { Finding } from './finding.ts';
import type { Locator } from './locate.ts';
import { finding } from './messages/index.ts';
import type { BulletinData, ItemData } from './records.ts';

/** The next free code of the same day. */
function freeCode(code: string, taken: ReadonlySet<string>): string {
  const stem = code.replace(/-\d+$/, '');
  let count = 2;
  while (taken.has(`${stem}-${count}`.toLowerCase())) count += 1;
  return `${stem}-${count}`;
}

/** Reports news codes that two items share: `/n/<code>/` leads to one item for good. */
export function duplicateCodes(items: readonly ItemData[], locate: Locator): Finding[] {
  const first = new Map<string, string>();
  const taken = new Set(items.map((item) => item.code?.toLowerCase() ?? ''));
  const findings: Finding[] = [];
  for (const { file, code } of items) {
    if (code === undefined) continue;
    const key = code.toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      continue;
    }
    const at = locate(file, ['code']);
    findings.push(
      finding('item/duplicate-code', at.place, { code, other }, at.corrected(freeCode(code, taken))),
    );
  }
  return findings;
}

/** Letters that look alike, and signs that readers do not type, make one address of two. */
export const addressKey = (file: string): string =>
  foldLetters(file.replaceAll('\u200c', '-').normalize('NFC')).toLowerCase();

/** Reports files whose addresses cannot be told apart. */
export function duplicateAddresses(files: readonly string[]): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const file of files) {
    const key = addressKey(file);
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    else {
      const address = file.replace(/\.\w+$/, '');
      findings.push(finding('file/duplicate-address', { file, line: 1, column: 1 }, { other, address }));
    }
  }
  return findings;
}

/** Reports bulletins of one number. */
export function duplicateNumbers(bulletins: readonly BulletinData[], locate: Locator): Finding[] {
  const first = new Map<number, string>();
  const highest = Math.max(0, ...bulletins.map((bulletin) => bulletin.number));
  const findings: Finding[] = [];
  const rightlyNamed = bulletins.filter(({ file, number }) => file === `bulletins/${number}.mdx`);
  for (const { file, number } of new Set([...rightlyNamed, ...bulletins])) {
    const other = first.get(number);
    if (other === undefined) first.set(number, file);
    else {
      const at = locate(file, ['number']);
      const data = { other, address: `bulletins/${number}` };
      findings.push(finding('file/duplicate-address', at.place, data, at.corrected(String(highest + 1))));
    }
  }
  return findings;
}
