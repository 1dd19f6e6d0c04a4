import type { Span } from './hide.ts';
import { markupSpans } from './markup.ts';
import { tidy, type Tidied, type TidyOptions } from './tidy.ts';
import { yamlTextSpans } from './yaml-text.ts';

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
/** In a YAML value a new «: » or «"» would be syntax, digits may be an identifier, and a headline has no full stop. */
const NOT_IN_YAML = [
  'digits',
  'quotation-marks',
  'space-after-sign',
  'final-mark',
  'money-unit',
  'space-runs',
];

/** The gaps between spans, within `[0, length)`. */
function complement(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < length) gaps.push({ start: at, end: length });
  return gaps;
}

/**
 * Tidies the prose of a YAML file: values of `title`, `description`, `quote` and the like. Keys, numbers, dates and
 * identifiers stay as they are.
 */
export function tidyYaml(yaml: string, options: TidyOptions = {}): Tidied {
  const hidden = complement(yamlTextSpans(yaml), yaml.length);
  return tidy(yaml, { ...options, hidden, except: [...(options.except ?? []), ...NOT_IN_YAML] });
}

/**
 * Tidies a Markdown or MDX document with or without front matter. Code, addresses, tags with their attributes, link
 * destinations, and all of the front matter but its prose stay as they are. Both parts are read together, so that the
 * body tells how damaged the headline may be.
 */
export function tidyMarkdown(source: string, options: TidyOptions = {}): Tidied {
  const front = FRONT_MATTER.exec(source)?.[0] ?? '';
  const body = source.slice(front.length);
  const markup = markupSpans(body);
  if (front === '') return tidy(source, { ...options, hidden: markup });
  const restorer = options.restorer?.for(options.restorer.diagnose(source));
  const shared = restorer === undefined ? options : { ...options, restorer };
  const head = tidyYaml(front, shared);
  const rest = tidy(body, { ...shared, hidden: markup });
  const moved = rest.changes.map((change) => ({
    ...change,
    start: change.start + front.length,
    end: change.end + front.length,
  }));
  return { text: head.text + rest.text, changes: [...head.changes, ...moved] };
}
