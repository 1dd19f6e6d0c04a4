import { HIDDEN } from './types.ts';

/** Spans of a text that no rule may see. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Addresses, e-mails, handles, file names, and every run of Latin letters with the digits and signs that belong to
 * it: «A1C», «COVID-19», «example.com/a?b», «#برچسب_ها».
 */
const FOREIGN =
  /[#@][\p{L}\p{M}\p{N}_\u200c]+|(?:https?:\/\/|www\.)[^\s«»<>()،؛]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+|[.@#\\/]?[A-Za-z0-9_][A-Za-z0-9_'’+#./:@&=%?~-]*[A-Za-z0-9_/]|[A-Za-z]/gu;
/** A row of digits and signs alone is a number and no Latin word; a tag may be Persian. */
const HAS_LETTER = /[A-Za-z]|^[#@].*\p{L}/u;
/** Characters that the rules use themselves must not be taken for their own. */
const PRIVATE = /\ue000+/g;

/** Where prose holds what is not Persian. */
export function foreignSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: run, index } of text.matchAll(FOREIGN)) {
    if (!HAS_LETTER.test(run)) continue;
    const trailing = /[.:?]+$/.exec(run)?.[0].length ?? 0;
    spans.push({ start: index, end: index + run.length - trailing });
  }
  for (const { 0: run, index } of text.matchAll(PRIVATE))
    spans.push({ start: index, end: index + run.length });
  return spans;
}

/** Words and phrases that a newsroom has exempted. */
export function phraseSpans(text: string, phrases: readonly string[]): Span[] {
  return phrases.flatMap((phrase) => {
    const spans: Span[] = [];
    for (
      let at = text.indexOf(phrase);
      at >= 0 && phrase !== '';
      at = text.indexOf(phrase, at + phrase.length)
    ) {
      spans.push({ start: at, end: at + phrase.length });
    }
    return spans;
  });
}

/** A text with some spans hidden, and the way back. */
export interface HiddenText {
  readonly text: string;
  /** The hidden characters, in order. */
  readonly secret: string;
}

/** Replaces each character of the spans, but line breaks, by {@link HIDDEN}; spans may overlap. */
export function hide(text: string, spans: readonly Span[]): HiddenText {
  const chars = text.split('');
  const secret: string[] = [];
  const hidden = new Uint8Array(text.length);
  for (const { start, end } of spans) hidden.fill(1, start, end);
  for (let index = 0; index < chars.length; index += 1) {
    if (hidden[index] === 0 || chars[index] === '\n') continue;
    secret.push(chars[index]!);
    chars[index] = HIDDEN;
  }
  return { text: chars.join(''), secret: secret.join('') };
}

/** Puts the hidden characters back. */
export function reveal(text: string, secret: string): string {
  if (secret === '') return text;
  let next = 0;
  return text.replace(/\ue000/g, () => secret[next++]!);
}
