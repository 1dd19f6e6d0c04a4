import { PLACEHOLDER } from '../../content/placeholder.ts';
import type { Suggested } from '../find/vocabulary.ts';
import type { Block } from '../types.ts';
import { yamlList, yamlText } from './yaml.ts';

/** What is known of an item; what is missing becomes a placeholder. */
export interface ItemDraft {
  readonly title?: string;
  readonly kicker?: string;
  readonly lead?: string;
  /** As the front matter takes it, such as `1395-02-08 14:30`. */
  readonly date?: string;
  /** The year of its folder, where the date is not known. */
  readonly year: string;
  readonly source?: string;
  readonly url?: string;
  readonly suggested: Suggested;
  readonly blocks: readonly Block[];
}

/** Characters that MDX would read as code or as a tag. */
const escapeMdx = (text: string): string =>
  text.replace(/[{}]/g, '\\$&').replace(/<(?=[A-Za-z/!?])/g, '&lt;');
/** A paragraph that would be read as a heading, a list or a quotation. */
const escapeStart = (text: string): string =>
  text.replace(/^(?=[#>+*-] )/, '\\').replace(/^(\d+)([.)] )/, '$1\\$2');

function markdown({ kind, text }: Block): string {
  const safe = escapeMdx(text);
  if (kind === 'heading') return `## ${safe}`;
  if (kind === 'item') return `- ${safe}`;
  if (kind === 'table') return safe;
  return kind === 'quote' ? `> ${safe}` : escapeStart(safe);
}

function bodyOf(blocks: readonly Block[]): string {
  let body = '';
  blocks.forEach((block, index) => {
    const isListed = block.kind === 'item' && blocks[index - 1]?.kind === 'item';
    body += `${index === 0 ? '' : isListed ? '\n' : '\n\n'}${markdown(block)}`;
  });
  return body;
}

/** The item's file: a draft, with a placeholder for whatever is not known. */
export function writeItem(draft: ItemDraft): string {
  const { title, kicker, lead, date, year, source, url, suggested } = draft;
  const sourceName = source === undefined ? PLACEHOLDER : yamlText(source);
  const list = (key: keyof Suggested) =>
    suggested[key].length === 0 ? [] : [`${key}: ${yamlList(suggested[key])}`];
  return [
    '---',
    `title: ${title === undefined ? PLACEHOLDER : yamlText(title)}`,
    ...(kicker === undefined ? [] : [`kicker: ${yamlText(kicker)}`]),
    ...(lead === undefined ? [] : [`lead: ${yamlText(lead)}`]),
    // A comment holds the placeholder, because a date must be a date even in a draft.
    date === undefined ? `date: ${year} # ${PLACEHOLDER}` : `date: ${date}`,
    url === undefined
      ? `source: ${sourceName}`
      : `source: { name: ${flowText(source)}, url: ${JSON.stringify(url)} }`,
    ...list('topics'),
    ...list('places'),
    ...list('people'),
    ...list('organizations'),
    'draft: true',
    '---',
    '',
    bodyOf(draft.blocks),
    '',
  ].join('\n');
}

const flowText = (text: string | undefined): string =>
  text === undefined
    ? JSON.stringify(PLACEHOLDER)
    : /[,{}[\]]/.test(text)
      ? JSON.stringify(text)
      : yamlText(text);
