import { dateKey } from '../../persian/calendar/index.ts';
import { mayMislead } from '../../persian/doubtful-figures.ts';
import type { SourceText } from '../files/source-text.ts';
import { picturePath } from '../files/picture-path.ts';
import type { Finding } from '../finding.ts';
import { compileBody } from '../mdx/index.ts';
import { itemTexts } from '../item-texts.ts';
import { finding } from '../messages/index.ts';
import type { Picture } from '../newsroom.ts';
import type { FileRecord } from '../records.ts';
import { itemSchema } from '../schema/item.ts';
import { validate } from '../schema/validate.ts';
import type { YamlData } from '../yaml/document.ts';
import { readFrontMatter } from './front-matter.ts';

/** Facts of the front matter that need more than one key to be judged. */
class ItemChecks {
  readonly findings: Finding[] = [];
  readonly source: SourceText;
  readonly data: YamlData;

  constructor(source: SourceText, data: YamlData) {
    this.source = source;
    this.data = data;
  }

  private place(key: string): { file: string; line: number; column: number } {
    return { file: this.source.file, ...this.source.at(this.data.valueAt([key]).start) };
  }

  /** The folder's year is part of the address, and must be the date's. */
  year(folder: string, year: number): void {
    if (folder === String(year)) return;
    const fix = this.source.file.replace(/^news\/[^/]+/, `news/${year}`);
    this.findings.push(finding('item/wrong-year', this.place('date'), { folder, year: String(year) }, fix));
  }

  order(date: string, updated: string): void {
    if (updated.slice(0, date.length) >= date) return;
    this.findings.push(
      finding('date/updated-before', this.place('updated'), { date, updated }, `updated: ${date}`),
    );
  }

  picture(image: Picture): Picture | undefined {
    const found = picturePath(this.source.file, image.src);
    if ('path' in found) return { ...image, src: found.path };
    const { start, end } = this.data.valueAt(['image', 'src']);
    const name = image.src.slice(image.src.search(/[^/\\]*$/)) || 'x.jpg';
    const fix = this.source.corrected(start, end, `../../media/${name.replace(/\.\w+$/, '')}.jpg`);
    const place = { file: this.source.file, ...this.source.at(start) };
    this.findings.push(finding(found.problem, place, { src: image.src }, fix));
    return undefined;
  }
}

const dayOf = (key: string): string => key.slice(0, 10).replace(/-00/g, '');

/** Reads a news item: its front matter and its compiled body. */
export function readItem(source: SourceText): FileRecord {
  const { file } = source;
  const { data, bodyStart, findings } = readFrontMatter(source);
  const compiled = bodyStart === undefined ? undefined : compileBody(source, bodyStart);
  const all = [...findings];
  const bodyFindings = compiled?.findings ?? [];
  const body = compiled && { body: compiled.body };
  if (!data || !compiled) return { data: { kind: 'item' }, findings: [...all, ...bodyFindings], ...body };

  const { value, findings: invalid } = validate(itemSchema, source, data, findings);
  if (!value) return { data: { kind: 'item' }, findings: [...all, ...invalid, ...bodyFindings], ...body };

  const [, year = '', name = ''] = file.split('/');
  const slug = name.slice(0, name.lastIndexOf('.'));
  const checks = new ItemChecks(source, data);
  checks.year(year, value.date.solar.year);
  if (value.updated) checks.order(dayOf(dateKey(value.date)), dayOf(dateKey(value.updated)));
  const image = value.image && checks.picture(value.image);
  const isBlank = source.text.slice(bodyStart).trim() === '';
  if (isBlank && value.lead === undefined) {
    checks.findings.push(finding('item/no-text', { file, ...source.at(bodyStart!) }, {}, 'متن خبر'));
  }
  const { code, kicker, updated } = value;
  const words = {
    title: value.title,
    ...(kicker !== undefined && { kicker }),
    lead: value.lead ?? compiled.firstParagraph,
    hasOwnLead: value.lead !== undefined,
  };
  const item = {
    id: `${year}/${slug}`,
    file,
    year,
    slug,
    ...(code !== undefined && { code }),
    ...words,
    date: value.date,
    ...(updated && { updated }),
    ...(value.source && { source: value.source }),
    topics: value.topics ?? [],
    places: value.places ?? [],
    people: value.people ?? [],
    organizations: value.organizations ?? [],
    ...(image && { image }),
    corrections: value.corrections ?? [],
    ...(value.formerly && {
      formerly: value.formerly.map((id) => (id.includes('/') ? id : `${year}/${id}`)),
    }),
    draft: value.draft ?? false,
    calls: compiled.calls,
    mayMislead: mayMislead(itemTexts(words, compiled.body)),
  };
  return { data: { kind: 'item', item }, findings: [...all, ...checks.findings, ...bodyFindings], ...body };
}
