import { isUtf8 } from 'node:buffer';
import type { Finding } from '../finding.ts';
import { finding } from '../messages/index.ts';
import { sourceText, type SourceText } from './source-text.ts';

export interface Decoded {
  /** Absent where the bytes are no text. */
  readonly source?: SourceText;
  readonly findings: readonly Finding[];
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

const codePoint = (char: string): string =>
  `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Reads bytes as the text of a content file: UTF-8 without a byte order mark, lines that end in LF, no control
 * characters. What only annoys (a mark, CRLF) is reported and then read on, so that one run lists everything.
 */
export function decode(file: string, bytes: Buffer): Decoded {
  if (!isUtf8(bytes)) {
    const broken = sourceText(file, bytes.toString('utf8'));
    const at = broken.at(Math.max(0, broken.text.indexOf('\ufffd')));
    return { findings: [finding('file/not-utf8', { file, ...at }, {}, 'Encoding: UTF-8')] };
  }
  const findings: Finding[] = [];
  let text = bytes.toString('utf8');
  if (text.startsWith('\ufeff')) {
    findings.push(
      finding('file/byte-order-mark', { file, line: 1, column: 1 }, {}, text.slice(1, 80).split(/\r?\n/)[0]),
    );
    text = text.slice(1);
  }
  const carriage = text.indexOf('\r');
  if (carriage !== -1) {
    const at = sourceText(file, text);
    findings.push(
      finding('file/carriage-return', { file, ...at.at(carriage) }, {}, at.lineAt(carriage).split('\r')[0]),
    );
    text = text.replace(/\r\n?/g, '\n');
  }
  const source = sourceText(file, text);
  const control = CONTROL.exec(text);
  if (control) {
    const place = { file, ...source.at(control.index) };
    const fix = source.lineAt(control.index).replaceAll(control[0], '').trim();
    findings.push(finding('file/control-character', place, { code: codePoint(control[0]) }, fix));
    return { findings };
  }
  return { source, findings };
}
