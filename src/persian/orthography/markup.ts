import type { Span } from './hide.ts';

/**
 * Markup of Markdown and MDX that no rule may see. Found by patterns rather than by a parser, so that a draft with a
 * syntax error is protected all the same: in doubt more is hidden.
 */
const MARKUP: readonly RegExp[] = [
  // Fenced code, to its closing fence or to the end.
  /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[ \t]*$|$(?![\s\S]))/gm,
  // Code spans.
  /(`+)(?!`)[^\n]*?[^`]\1(?!`)/g,
  // HTML comments and MDX expressions.
  /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g,
  /\{[^{}\n]*\}/g,
  // Tags with their attributes, over lines.
  /<\/?[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>/g,
  // Destinations of links and pictures, link definitions, footnote marks.
  /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g,
  /^[ \t]*\[[^\]\n]+\]:[^\n]*$/gm,
  /\[\^[^\]\n]+\]:?/g,
  // Block markers: headings, quotations, list items, tables, thematic breaks and setext lines.
  /^[ \t]*(?:#{1,6}[ \t]+|(?:>[ \t]?)+|(?:[-*+]|\d{1,9}[.)])[ \t]+)+/gm,
  /^[ \t]*(?:[-*_=][ \t]*){3,}$/gm,
  /^[ \t]*\|?[ \t:|-]*-{3}[ \t:|-]*$/gm,
  // Module lines, which the compiler reports.
  /^(?:import|export)\b[^\n]*$/gm,
  // Backslash escapes and entities.
  /\\[!-/:-@[-`{-~]/g,
  /&(?:[A-Za-z]+|#\d+|#x[\da-f]+);/gi,
];

/** Spans of a Markdown or MDX body that are no prose. */
export function markupSpans(body: string): Span[] {
  return MARKUP.flatMap((pattern) =>
    Array.from(body.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}
