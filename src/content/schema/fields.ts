import { z } from 'zod';
import { toLatinDigits } from '../../persian/digits.ts';
import { isSlug, slugOf } from '../files/slug.ts';
import { ISSUE_KEY, refuse } from './issue.ts';

/**
 * What no published text holds: control characters and halves of characters, which XML forbids, and overrides and
 * embeddings, which turn whatever stands beside the text; marks and isolates do not.
 */
const FORBIDDEN = /[\u0000-\u001f\u007f\u202a-\u202e\ufffe\uffff]|\p{Surrogate}/u;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, 'gu');

/** The key under which a schema says what its values name. */
export const REFERENCES = 'references';
/** The key under which a schema keeps examples; Zod drops `examples` from what a field takes in. */
export const SAMPLES = 'samples';
/** What an editor may take a value typed without quotation marks for: `1395` is a number to it, and text to us. */
const SCALAR = ['string', 'number', 'boolean'];

/** Text on one line: spaces at its ends and line breaks within do not count. */
export const text = (limit = 500) =>
  z
    .string()
    .transform((raw, context) => {
      const value = raw.replace(/\s+/g, ' ').trim();
      if (value === '') return refuse(context, raw, { finding: 'field/empty', data: { key: ISSUE_KEY } });
      if (value.length > limit) {
        return refuse(context, raw, { finding: 'field/too-long', data: { key: ISSUE_KEY, limit } });
      }
      const forbidden = FORBIDDEN.exec(value)?.[0];
      if (forbidden !== undefined) {
        const code = `U+${forbidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        const replacement = value.replace(ALL_FORBIDDEN, '');
        return refuse(context, raw, {
          finding: 'field/control-character',
          data: { key: ISSUE_KEY, code },
          replacement,
        });
      }
      return value;
    })
    .meta({ type: SCALAR });

const VOCABULARY_TITLES = {
  topics: 'موضوع‌ها',
  places: 'مکان‌ها',
  people: 'اشخاص',
  organizations: 'سازمان‌ها',
} as const;
type VocabularyName = keyof typeof VOCABULARY_TITLES;

/**
 * An id of a vocabulary entry or a slug of a file.
 * @param of the vocabulary that holds it
 */
export const id = (of?: VocabularyName) =>
  z
    .string()
    .transform((raw, context) => {
      const value = raw.trim();
      if (isSlug(value)) return value;
      // A name instead of its id: the vocabulary knows whose it is.
      if (of !== undefined && NAME.test(value) && !raw.includes('\n')) return value.replace(/\s+/g, ' ');
      const finding = /[،؛]/.test(value) ? 'field/persian-comma' : 'field/bad-id';
      return refuse(context, raw, { finding, data: { text: value }, replacement: nearestIds(value) });
    })
    .meta({ type: 'string', ...(of ? { [REFERENCES]: of } : { pattern: ID_PATTERN }) });

/** An id for an editor: no capitals, spaces or commas. */
const ID_PATTERN = '^[^A-Z\\s،؛,_/]+$';
/** «آذربایجان غربی», «جعفرصادق اسکندری». */
const NAME = /^\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c ]*$/u;

/** `industry، mining` is two ids, and `-industry` one whose dash lacks its space. */
const nearestIds = (typed: string): string =>
  (typed.startsWith('-') ? '- ' : '') + typed.split(/[،؛,]/).map(slugOf).filter(Boolean).join(', ');

/** What is typed for an item's id may be its address (`/news/1395/…/`) or its path (`content/news/1395/….mdx`). */
const bareItemId = (typed: string): string =>
  typed
    .trim()
    .replace(/^\/?(?:content\/)?(?:news\/)?/, '')
    .replace(/(?:\.mdx|\/)$/, '');

/** An item's id, `1395/specialized-guild-towns`; its address and its path in `news/` are accepted too. */
export const itemId = () =>
  z
    .string()
    .transform((raw, context) => {
      const value = bareItemId(raw);
      const [year = '', slug = ''] = toLatinDigits(value).split('/');
      // The year is often left out; which item was meant is asked of the newsroom.
      if (isSlug(value)) return value;
      if (/^\d{4}$/.test(year) && isSlug(slug) && value.split('/').length === 2) return `${year}/${slug}`;
      const finding = /[،؛]/.test(value) ? 'field/persian-comma' : 'reference/unknown';
      return refuse(context, raw, { finding, data: { text: value, kind: 'item', id: value } });
    })
    .meta({ type: 'string', [REFERENCES]: 'items' });

/** An id that an item had before: `1394/old-name`, or `old-name` alone where the year is still the item's own. */
export const formerItemId = () =>
  z
    .string()
    .transform((raw, context) => {
      const value = bareItemId(raw);
      const [, year = '', name = value] = /^([^/]{4}\/)(.+)$/.exec(value) ?? [];
      const isYear = /^(?:\d{4}\/)?$/.test(toLatinDigits(year));
      if (isYear && isSlug(name)) return toLatinDigits(year) + name;
      const finding = /[،؛]/.test(value) ? 'field/persian-comma' : 'field/bad-id';
      const replacement =
        finding === 'field/persian-comma'
          ? value.replace(/\s*[،؛]\s*/g, ', ')
          : (isYear ? toLatinDigits(year) : '') + slugOf(name);
      return refuse(context, raw, { finding, data: { text: value }, replacement });
    })
    .meta({ type: 'string' });

/** A list without repeats; a single value is a list of one. */
export const listOf = <Entry extends z.ZodType<string>>(entry: Entry) =>
  z
    .union([z.array(entry), entry])
    .transform((value) => (Array.isArray(value) ? value : [value]) as readonly string[])
    .superRefine((values, context) => {
      const repeated = values.findIndex((value, index) => values.indexOf(value) !== index);
      if (repeated === -1) return;
      context.addIssue({
        code: 'custom',
        path: [repeated],
        params: { finding: 'field/repeated', data: { text: values[repeated] } },
      });
    });

/** Ids of entries of a vocabulary, which a file may go without. */
export const termIds = (of: VocabularyName) =>
  listOf(id(of))
    .optional()
    .meta({ title: VOCABULARY_TITLES[of], description: `شناسه‌هایی از ${of}.yaml.` });

/** One of a fixed set of words. */
export const choice = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices);

/** `true` or `false`. */
export const flag = () =>
  z
    .string()
    .transform((raw, context) => {
      const value = raw.trim().toLowerCase();
      if (value === 'true' || value === 'false') return value === 'true';
      const yes = ['yes', 'on', 'y', '1', 'بله', 'آری', 'درست'].includes(value);
      return refuse(context, raw, {
        finding: 'field/bad-flag',
        data: { key: ISSUE_KEY, text: raw },
        replacement: String(yes),
      });
    })
    .meta({ type: ['boolean', 'string'], pattern: '^\\s*(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])\\s*$' });

/** A number for an editor, in any digits. */
const NUMBER_PATTERN =
  '^[\\s\\u200e\\u200f]*[-−]?[0-9۰-۹٠-٩][0-9۰-۹٠-٩_٬]*(?:[.٫][0-9۰-۹٠-٩]+)?(?:[eE][0-9۰-۹٠-٩]{1,2})?\\s*$';
const DECIMAL = /^-?(?:\d+|\d{1,3}(?:٬\d{3})+)(?:[٫.]\d+)?(?:e\d{1,2})?$/;
/** «12.500» may be twelve and a half or twelve thousand five hundred. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** A number in any digits: `220`, «۲۲۰», «۱٬۲۵۰», «۳۸٫۹», `3.5`, `4e12`. */
export const number = () =>
  z
    .string()
    .transform((raw, context) => {
      const typed = toLatinDigits(raw.trim())
        .replace(/^[\u200e\u200f]+/, '')
        .replace('\u2212', '-');
      const value = Number(typed.replaceAll('٬', '').replaceAll('_', '').replace('٫', '.'));
      const persianDot = AMBIGUOUS.test(typed) && typed !== raw.trim();
      if (DECIMAL.test(typed.replaceAll('_', '')) && Number.isFinite(value) && !persianDot) return value;
      return refuse(context, raw, {
        finding: 'field/bad-number',
        data: { key: ISSUE_KEY, text: raw },
        ...replacementNumber(typed),
      });
    })
    .meta({ type: ['number', 'string'], pattern: NUMBER_PATTERN });

const SCALES: Readonly<Record<string, number>> = { هزار: 1e3, میلیون: 1e6, میلیارد: 1e9, تریلیون: 1e12 };

/** `1,250`, «۵ هزار» and «۲۲۰ نفر» say which number was meant; of «۱۲.۵۰۰» both readings are shown. */
function replacementNumber(typed: string): { replacement?: string } {
  const [, digits = '', words = ''] = /^(-?[\d.,،٬]+)\s*([\p{L}\p{M}٪%\s\u200c]*)$/u.exec(typed) ?? [];
  if (AMBIGUOUS.test(digits)) return { replacement: `${digits.replace('.', '')} # ${Number(digits)}` };
  const plain = /^-?\d{1,3}(?:[,،٬]\d{3})+$/.test(digits) ? digits.replace(/[,،٬]/g, '') : digits;
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return {};
  const scale = SCALES[words.split(/\s/)[0]!] ?? 1;
  const value = Number(plain) * scale;
  return Number.isFinite(value)
    ? { replacement: Number.isInteger(value) ? BigInt(value).toString() : String(value) }
    : {};
}

/** A whole number from 1 up, in any digits. */
export const ordinal = () =>
  z
    .string()
    .transform((raw, context) => {
      const typed = toLatinDigits(raw.trim());
      if (/^0*[1-9]\d{0,6}$/.test(typed)) return Number(typed);
      return refuse(context, raw, { finding: 'field/bad-number', data: { key: ISSUE_KEY, text: raw } });
    })
    .meta({ type: ['integer', 'string'] });

/** A permanent news code: digits in any script, Latin letters and hyphens. */
export const newsCode = () =>
  z
    .string()
    .transform((raw, context) => {
      const value = toLatinDigits(raw.trim());
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/i.test(value) && value.length <= 64) return value;
      const replacement = value.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
      return refuse(context, raw, {
        finding: 'field/bad-code',
        data: { text: raw },
        ...(replacement !== '' && { replacement }),
      });
    })
    .meta({ type: SCALAR });

/** An absolute http(s) address, as the URL standard writes it. */
export const webAddress = () =>
  z
    .string()
    .transform((raw, context) => {
      const value = raw.trim();
      if (
        /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value) ||
        /^https?:\/\/localhost(?::\d+)?(?:\/|$)/.test(value)
      ) {
        const parsed = URL.parse(value);
        if (parsed && parsed.username === '' && parsed.password === '') return value;
      }
      const guess = /^(?:www\.|[a-z0-9-]+\.)[^\s]+$/i.test(value) ? { replacement: `https://${value}` } : {};
      return refuse(context, raw, { finding: 'field/bad-address', data: { text: raw }, ...guess });
    })
    .meta({ type: 'string', format: 'uri' });

/** A page of the site (`/archive/`) or a web address. */
export const navigationAddress = () =>
  z.string().transform((raw, context) => {
    const value = raw.trim();
    if (/^\/(?!\/)[^\s\\]*$/.test(value) && !/%2e|\/\.\.?(?:\/|$)/i.test(value)) return value;
    if (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value) && URL.canParse(value)) return value;
    const bare = slugOf(value);
    return refuse(context, raw, {
      finding: 'field/bad-path',
      data: { text: raw },
      ...(bare !== '' && { replacement: `/${bare}/` }),
    });
  });
