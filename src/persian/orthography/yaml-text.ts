import type { Span } from './hide.ts';

/** Keys whose values are prose. */
const TEXT_KEYS = 'title|kicker|lead|description|tagline|name|role|text|alt|credit|quote|reason';
const ENTRY = new RegExp(`^([ \\t]*(?:- )?[ \\t]*)(${TEXT_KEYS}):([ \\t]+|$)(.*)$`);
/** The same keys within a flow mapping: `{ name: …, url: … }`. */
const FLOW_ENTRY = new RegExp(`([{,][ \\t]*)(${TEXT_KEYS}):[ \\t]+("[^"\\n]*"|'[^'\\n]*'|[^,{}\\n"']*)`, 'g');

/** The value's own characters: without quotes, comments and space around. */
function scalarSpan(value: string, start: number): Span | undefined {
  const quoted = /^(["'])((?:\\.|(?!\1)[^\\])*)\1/.exec(value);
  if (quoted !== null) return { start: start + 1, end: start + 1 + quoted[2]!.length };
  if (value === '' || /^[[{&*!|>%@`#"']/.test(value)) return undefined;
  const text = value.replace(/\s+#.*$/, '').trimEnd();
  return { start, end: start + text.length };
}

/** Spans of YAML that are prose: the values of keys such as `title` and `quote`, block scalars and folded lines too. */
export function yamlTextSpans(yaml: string): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  let openIndent = -1;
  for (const line of yaml.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const entry = ENTRY.exec(line);
    if (openIndent >= 0 && line.trim() !== '' && indent > openIndent) {
      spans.push({ start: offset + indent, end: offset + line.trimEnd().length });
    } else if (entry !== null) {
      const [, lead = '', key = '', gap = '', value = ''] = entry;
      const start = offset + lead.length + key.length + 1 + gap.length;
      openIndent = /^[|>][+-]?\d?\s*$/.test(value) ? lead.length : -1;
      const span = openIndent >= 0 ? undefined : scalarSpan(value, start);
      if (span !== undefined) spans.push(span);
    } else if (line.trim() !== '') openIndent = -1;
    if (openIndent < 0) {
      for (const match of line.matchAll(FLOW_ENTRY)) {
        const value = match[3]!;
        const span = scalarSpan(value, offset + match.index + match[0].length - value.length);
        if (span !== undefined) spans.push(span);
      }
    }
    offset += line.length + 1;
  }
  return spans;
}
