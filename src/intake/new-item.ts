import { isDateProblem, parseContentDate } from '../persian/calendar/index.ts';
import type { ContentDate } from '../persian/calendar/types.ts';
import { toLatinDigits } from '../persian/digits.ts';
import { isSlug, slugOf } from '../content/files/slug.ts';
import { PLACEHOLDER } from '../content/placeholder.ts';
import { yamlList, yamlText } from './write/yaml.ts';

/** What a journalist says of an item before writing it. */
export interface NewItemOrder {
  readonly title: string;
  readonly kicker?: string;
  /** As the contract writes dates. */
  readonly date: string;
  /** The address; made of the title where absent. */
  readonly slug?: string;
  readonly topics?: readonly string[];
  readonly places?: readonly string[];
  readonly people?: readonly string[];
  readonly organizations?: readonly string[];
}

/** What is taken already. */
export interface Taken {
  readonly codes: ReadonlySet<string>;
  /** Whether a file of the content folder exists. */
  readonly has: (file: string) => boolean;
}

export interface NewItem {
  /** Relative to the content folder. */
  readonly file: string;
  readonly code: string;
  readonly text: string;
}

/** Why no item can be made of an order. */
export type NewItemProblem = 'title' | 'date' | 'slug';

/** Words of a title that make an address short enough to be sent. */
const MOST_WORDS = 8;

const pad = (number: number): string => String(number).padStart(2, '0');

/** The day as a code begins with it: `13950208`, `139502` or `1395`. */
function stemOf({ solar }: ContentDate): string {
  const { year, month, day } = solar;
  return `${year}${month === undefined ? '' : pad(month)}${day === undefined ? '' : pad(day)}`;
}

function numbered(isTaken: (number: number) => boolean, first: number): number {
  let number = first;
  while (isTaken(number)) number += 1;
  return number;
}

/**
 * A dated draft with a permanent code and an address of its own. What the journalist has still to write stands as a
 * placeholder, so that it cannot be published by mistake.
 * @example newItem({ title: 'رشد صادرات', date: '1395-02-08' }, taken) // { file: 'news/1395/رشد-صادرات.mdx', code: '13950208-1', … }
 */
export function newItem(order: NewItemOrder, taken: Taken): NewItem | { readonly problem: NewItemProblem } {
  const title = order.title.replace(/\s+/g, ' ').trim();
  if (title === '') return { problem: 'title' };
  const date = parseContentDate(order.date);
  if (isDateProblem(date)) return { problem: 'date' };
  const slug = order.slug ?? (slugOf(title).split('-').slice(0, MOST_WORDS).join('-') || stemOf(date));
  if (!isSlug(slug)) return { problem: 'slug' };

  const file = (number: number): string =>
    `news/${date.solar.year}/${number === 1 ? slug : `${slug}-${number}`}.mdx`;
  const code = (number: number): string => `${stemOf(date)}-${number}`;
  const chosenCode = code(numbered((number) => taken.codes.has(code(number)), 1));
  const list = (key: 'topics' | 'places' | 'people' | 'organizations'): string[] =>
    order[key]?.length ? [`${key}: ${yamlList(order[key])}`] : [];
  const lines = [
    '---',
    `code: ${chosenCode}`,
    `title: ${yamlText(title)}`,
    ...(order.kicker === undefined ? [] : [`kicker: ${yamlText(order.kicker)}`]),
    `date: ${toLatinDigits(order.date.trim())}`,
    ...list('topics'),
    ...list('places'),
    ...list('people'),
    ...list('organizations'),
    'draft: true',
    '---',
    '',
    PLACEHOLDER,
    '',
  ];
  return {
    file: file(numbered((number) => taken.has(file(number)), 1)),
    code: chosenCode,
    text: lines.join('\n'),
  };
}

/**
 * This minute in Tehran, as the contract writes dates.
 * @example dateNow(new Date('2016-04-27T10:00:00Z')) // '1395-02-08 14:30'
 */
export function dateNow(now: Date): string {
  const date = parseContentDate(now.toISOString());
  if (isDateProblem(date))
    throw new RangeError(`Unexpected ${now.toISOString()}, expected a day of this calendar`);
  const { year, month, day } = date.solar;
  return `${year}-${pad(month!)}-${pad(day!)} ${date.time!}`;
}
