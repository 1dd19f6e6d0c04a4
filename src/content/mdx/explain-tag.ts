import { nearest } from '../files/nearest.ts';
import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { finding, type ContentCode, type DataOf } from '../messages/index.ts';
import { COMPONENTS, isComponentName } from './components.ts';
import { markdownFor } from './html-in-markdown.ts';

/** A tag that could not be read: what is wrong with it, and what to take out (offsets into the body). */
export interface BrokenTag {
  readonly finding: Finding;
  readonly masks: readonly (readonly [start: number, end: number])[];
}

interface Point {
  readonly offset?: number;
}

/** What the tag syntax throws (a `VFileMessage`), as far as it is read here. */
export interface SyntaxComplaint {
  readonly message: string;
  readonly ruleId: string | undefined;
  readonly place: Point | { readonly start: Point } | undefined;
}

/** Whether an error is the parser's complaint about the text, not a fault of the program. */
export const isSyntaxError = (error: unknown): error is Error & SyntaxComplaint =>
  error instanceof Error && 'ruleId' in error && 'place' in error;

/** An unclosed tag is reported at the end of its block; where it opened stands in the words of the complaint. */
const OPENED_AT = /^Expected a closing tag for .*\((\d+):(\d+)-\d+:\d+\)/;
/** A tag that is closed by the name of another: the one that was opened is to blame. */
const OTHER_OPENED_AT =
  /^Unexpected closing tag .*expected corresponding closing tag for .*\((\d+):(\d+)-\d+:\d+\)/;

function offsetOf({ place, message }: SyntaxComplaint, text: string): number {
  const opened = OPENED_AT.exec(message) ?? OTHER_OPENED_AT.exec(message);
  if (opened) {
    const lines = text.split('\n').slice(0, Number(opened[1]) - 1);
    return lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(opened[2]) - 1;
  }
  if (place === undefined) return text.length;
  return ('start' in place ? place.start : place).offset ?? text.length;
}

const SMART_VALUE = /=\s*[“”„‟«»‘’‚"]([^“”„‟«»‘’"<>\n]*)[“”„‟«»‘’"]/g;
const BARE_VALUE = /=\s*([^\s"'<>{}/“”„‟«»‘’]+)/g;

/** The same line with every attribute value in straight quotation marks. */
const straighten = (line: string): string =>
  line.replace(SMART_VALUE, '="$1"').replace(BARE_VALUE, '="$1"').replace(/“|”/g, '"');

/** The tag with its text between lines of their own, where Markdown takes the two for one block. */
function unclosed(name: string, closesLater: boolean, line: string): string {
  if (!isComponentName(name)) return line;
  if (!COMPONENTS[name].holdsText) return line.replace(/\s*\/?>/, ' />');
  const open = new RegExp(`<${name}[^>]*>`).exec(line)?.[0] ?? `<${name}>`;
  const text = line.slice(line.indexOf(open) + open.length).trim();
  return `${open}\n${text === '' || closesLater ? '…' : text}\n</${name}>`;
}

/** The tag with the end that it lacks. */
const ended = (tag: string): string | undefined => {
  if (tag.endsWith('>')) return undefined;
  return tag.endsWith('/') ? `${tag}>` : `${tag} />`;
};

/** `of="known title="x"` lacks the mark before `title`, `of:"known"` has a colon for its sign. */
const requoted = (tag: string): string | undefined => {
  const mended = tag
    .replace(/([a-z]+)\s*[:：]\s*"/g, '$1="')
    .replace(/([a-z]+="[^"=<>]*?)\s+([a-z]+=")/g, '$1" $2');
  return mended === tag ? undefined : mended;
};

/** One broken tag, with what is known of it. */
class TagComplaint {
  private readonly source: SourceText;
  private readonly text: string;
  private readonly start: number;
  private readonly offset: number;
  private readonly ruleId: string | undefined;

  constructor(source: SourceText, bodyStart: number, text: string, message: SyntaxComplaint) {
    const at = Math.min(offsetOf(message, text), text.length - 1);
    this.source = source;
    this.text = text;
    // With no tag before it there is nothing to take out but the sign itself.
    const last = Math.max(0, text.lastIndexOf('<', at));
    this.start = text[last - 1] === '<' ? last - 1 : last;
    this.offset = bodyStart + this.start;
    this.ruleId = message.ruleId;
  }

  private get rest(): string {
    return this.text.slice(this.start);
  }

  private get line(): string {
    return this.source.lineAt(this.offset).trim();
  }

  private report<Code extends ContentCode>(
    code: Code,
    data: DataOf<Code>,
    fix: string | undefined,
    length = 1,
  ): BrokenTag {
    const place = { file: this.source.file, ...this.source.at(this.offset) };
    return { finding: finding(code, place, data, fix), masks: [[this.start, this.start + length]] };
  }

  private corrected(length: number, replacement: string): string {
    return this.source.corrected(this.offset, this.offset + length, replacement);
  }

  explain(): BrokenTag {
    if (this.rest.startsWith('<!--')) return this.comment();
    const guillemets = /^<<([^<>\n]*)>>/.exec(this.rest);
    if (guillemets) {
      const { length } = guillemets[0];
      return this.report(
        'mdx/less-than',
        { text: this.line },
        this.corrected(length, `«${guillemets[1]!}»`),
        length,
      );
    }
    const address = /^<((?:https?:\/\/|mailto:|www\.)[^\s>]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(this.rest);
    if (address) {
      const length = address[0].length;
      return this.report(
        'mdx/angle-address',
        { text: address[0] },
        this.corrected(length, address[1]!),
        length,
      );
    }
    const tag = /^<(\/?)\s*([A-Za-z][\w.:-]*)/.exec(this.rest);
    if (!tag) {
      const name = /^<([!?]\S*)/.exec(this.rest)?.[1];
      if (name !== undefined) return this.report('mdx/html', { tag: name }, this.corrected(1, '\\<'));
      return this.report('mdx/less-than', { text: this.line }, this.corrected(1, '\\<'));
    }
    return this.tag(tag[2]!, tag[1] === '/');
  }

  private comment(): BrokenTag {
    const close = this.rest.indexOf('-->');
    const length = close === -1 ? this.rest.length : close + 3;
    const onLine = Math.min(length, this.rest.split('\n')[0]!.length);
    return this.report('mdx/comment', {}, this.corrected(onLine, ''), length);
  }

  private tag(name: string, closes: boolean): BrokenTag {
    if (/^[a-z]/.test(name) && nearest(name, Object.keys(COMPONENTS)) === undefined) {
      const fix = markdownFor(this.source, this.offset, name);
      return this.report('mdx/html', { tag: closes ? `/${name}` : name }, fix);
    }
    if (this.ruleId === 'unexpected-closing-slash' || (closes && this.ruleId === 'end-tag-mismatch')) {
      const length = this.rest.indexOf('>') + 1 || 1;
      return this.report('mdx/stray-close', { name }, this.corrected(length, ''), length);
    }
    if (this.ruleId === 'end-tag-mismatch') return this.unclosed(name);
    const typed = this.rest.slice(0, (/[>\n]/.exec(this.rest)?.index ?? this.rest.length) + 1).trimEnd();
    const straight = straighten(typed);
    if (straight !== typed) {
      return this.report('mdx/quotes', { text: typed }, this.corrected(typed.length, straight));
    }
    const complete = ended(typed) ?? requoted(typed);
    const fix = complete === undefined ? undefined : this.corrected(typed.length, complete);
    return this.report(
      'mdx/bad-tag',
      { text: typed },
      fix ?? (isComponentName(name) ? COMPONENTS[name].sample : undefined),
    );
  }

  private unclosed(name: string): BrokenTag {
    const close = new RegExp(`</\\s*${name.replace('.', '\\.')}\\s*>`).exec(this.rest);
    const found = this.report('mdx/unclosed', { name }, unclosed(name, close !== null, this.line));
    const closer = close ?? this.wrongClose(name);
    if (!closer) return found;
    const at = this.start + closer.index;
    return { ...found, masks: [...found.masks, [at, at + closer[0].length]] };
  }

  /** `</note>` or `</Quote>` where `</Note>` belongs: an end that nothing else has opened. */
  private wrongClose(name: string): RegExpExecArray | undefined {
    const found = /<\/\s*([A-Za-z]\w*)\s*>/.exec(this.rest);
    const opened = found && new RegExp(`<${found[1]!}[\\s/>]`).test(this.rest.slice(0, found.index));
    if (!found || (opened === true && found[1] !== name)) return undefined;
    return found;
  }
}

/** Reads a parser's complaint about a tag in the writer's terms. */
export function explainTagError(
  source: SourceText,
  bodyStart: number,
  text: string,
  message: SyntaxComplaint,
): BrokenTag {
  return new TagComplaint(source, bodyStart, text, message).explain();
}
