import { kinds, search as words } from '../../interface/search.ts';
import { SOLAR_MONTHS } from '../../persian/calendar/names.ts';
import { toPersianDigits } from '../../persian/digits.ts';
import type { DocumentKind } from '../index/document.ts';
import type { SearchAnswer, SearchHit, Suggestion } from './engine.ts';
import type { ExcerptRun } from './excerpt.ts';
import { textDirective } from './text-directive.ts';

/** The DOM of one result. Every text goes in as text, never as markup. */
export function resultItem(hit: SearchHit, root: URL): HTMLLIElement {
  const { fragment, excerpt } = hit;
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = pageAddress(fragment.raw_url ?? fragment.url, root) + textDirective(excerpt);
  link.textContent = fragment.meta['title'] ?? fragment.url;
  heading.append(link);
  const facts = document.createElement('p');
  facts.className = 'dots';
  for (const fact of [kindName(fragment.meta['kind']), solarDate(fragment.meta['date'] ?? '')]) {
    if (fact === '') continue;
    const span = document.createElement('span');
    span.textContent = fact;
    facts.append(span);
  }
  item.append(heading, facts, excerptParagraph(excerpt));
  return item;
}

function excerptParagraph(excerpt: readonly ExcerptRun[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'excerpt';
  for (const { text, marked } of excerpt) {
    if (!marked) {
      paragraph.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    paragraph.append(mark);
  }
  return paragraph;
}

/** The DOM of one suggestion: what it is, and its name. */
export function suggestionItem({ kind, title, url }: Suggestion, root: URL): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = pageAddress(url, root);
  const label = document.createElement('span');
  label.textContent = kindName(kind);
  link.append(label, ` ${title}`);
  item.append(link);
  return item;
}

/** What is said of an answer, also to a screen reader. */
export function summaryOf(answer: SearchAnswer, filtered: boolean): string {
  const summary = wholeSummary(answer, filtered);
  return answer.partial === true ? `${words.partial} ${summary}` : summary;
}

function wholeSummary({ hits, near, total, exact }: SearchAnswer, filtered: boolean): string {
  if (hits.length === 0) return filtered ? words.filtersExclude : words.notFoundFor;
  if (near) return words.near;
  const count = `${toPersianDigits(String(total))} ${words.found}`;
  return exact ? count : `${words.about} ${count}`;
}

const kindName = (kind = ''): string => kinds[kind as DocumentKind] ?? '';

/** @example solarDate('1395-02-08') // '۸ اردیبهشت ۱۳۹۵' */
function solarDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const parts = [
    day ? String(day) : '',
    month ? (SOLAR_MONTHS[month - 1] ?? '') : '',
    year ? String(year) : '',
  ];
  return toPersianDigits(parts.filter((part) => part !== '').join(' '));
}

/** The index names pages from the site's root; the site may lie deeper. */
const pageAddress = (url: string, root: URL): string => new URL(url.replace(/^\/+/, ''), root).href;
