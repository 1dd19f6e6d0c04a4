import type { ExcerptRun } from './excerpt.ts';

const MOST = 5;

/**
 * The end of an address that lets a browser mark the found words on the page itself, without a script there.
 * Neighbours in the excerpt make one phrase. https://wicg.github.io/scroll-to-text-fragment/
 * @example textDirective([{ text: 'صادرات', marked: true }]) // '#:~:text=%D8%B5…'
 */
export function textDirective(excerpt: readonly ExcerptRun[]): string {
  const phrases: string[] = [];
  let open = false;
  for (const { text, marked } of excerpt) {
    if (marked && open) phrases.push(`${phrases.pop()!} ${text}`);
    else if (marked) phrases.push(text);
    open = marked || (open && text === ' ');
  }
  const distinct = [...new Set(phrases)].slice(0, MOST);
  return distinct.length === 0 ? '' : `#:~:${distinct.map((phrase) => `text=${encode(phrase)}`).join('&')}`;
}

/** A hyphen would separate a prefix, and a comma the end of a range. */
const encode = (phrase: string): string => encodeURIComponent(phrase).replaceAll('-', '%2D');
