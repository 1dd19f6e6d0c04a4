import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  itemFile,
  phraseFigure,
  planItem,
  scalar,
  seededRandom,
  type GeneratedNewsroom,
  type Random,
} from './newsroom/index.ts';

/** What journalists do to a newsroom's files. */
type EditKind = keyof typeof EDITS;

export interface AppliedEdit {
  readonly kind: EditKind;
  /** The file that was changed first, relative to the content folder. */
  readonly file: string;
}

interface Desk {
  readonly newsroom: GeneratedNewsroom;
  readonly random: Random;
  /** Numbers that no file bears yet. */
  readonly fresh: () => number;
}

/**
 * Applies a random sequence of edits to a generated newsroom, one each time it is asked for the next, and says what it
 * did. The newsroom stays free of errors, and the same seed makes the same edits. The first edits show every kind once.
 */
export function* randomEdits(
  newsroom: GeneratedNewsroom,
  count: number,
  seed: number,
): Generator<AppliedEdit> {
  const random = seededRandom(seed, count);
  let last = newsroom.items.length;
  const desk: Desk = { newsroom, random, fresh: () => (last += 1) };
  const kinds = Object.keys(EDITS) as EditKind[];
  let deck = random.shuffle(kinds);
  for (let done = 0; done < count; done += 1) {
    const kind = deck.pop() ?? random.pick(kinds);
    yield { kind, file: EDITS[kind](desk) };
    if (done >= kinds.length) deck = [];
  }
}

const EDITS = {
  add(desk: Desk): string {
    const { cast, writer } = desk.newsroom;
    const date = {
      year: desk.random.integer(1393, 1404),
      month: desk.random.integer(1, 12),
      day: desk.random.integer(1, 29),
    };
    const index = desk.fresh();
    const plan = { ...planItem(index, date, cast, new Map(), desk.random), code: `${date.year}-${index}` };
    const file = `news/${plan.id}.mdx`;
    write(desk, file, itemFile(plan, writer.write(plan, [], desk.random), desk.random));
    return file;
  },

  'edit a body'(desk: Desk): string {
    const { plan } = desk.random.pick(desk.newsroom.items);
    return change(
      desk,
      someItem(desk),
      (text) => `${text}\n${desk.newsroom.writer.paragraph(plan, desk.random)}\n`,
    );
  },

  'edit a headline'(desk: Desk): string {
    const { plan } = desk.random.pick(desk.newsroom.items);
    return setField(desk, someItem(desk), 'title', scalar(desk.newsroom.writer.headline(plan, desk.random)));
  },

  rename(desk: Desk): string {
    const file = someItem(desk);
    const renamed = file.replace(/[^/]+\.mdx$/u, `renamed-${desk.fresh()}.mdx`);
    renameSync(full(desk, file), full(desk, renamed));
    for (const other of referrers(desk)) {
      change(desk, other, (text) => text.replaceAll(reference(file), `$1${idOf(renamed)}`));
    }
    return file;
  },

  delete(desk: Desk): string {
    const sources = referrers(desk, 'statistics').map((file) => read(desk, file));
    const file = desk.random
      .shuffle(itemFiles(desk))
      .find((item) => !sources.some((text) => reference(item).test(text)))!;
    rmSync(full(desk, file));
    for (const bulletin of referrers(desk, 'bulletins')) {
      const without = read(desk, bulletin).replace(new RegExp(`${reference(file).source}\\n`, 'mu'), '');
      if (/^items:\n---/mu.test(without)) rmSync(full(desk, bulletin));
      else write(desk, bulletin, without);
    }
    return file;
  },

  retag(desk: Desk): string {
    const { cast } = desk.newsroom;
    const file = setField(desk, someItem(desk), 'topics', `[${desk.random.pick(cast.topics).id}]`);
    return setField(desk, file, 'places', `[${desk.random.pick(cast.places).id}]`);
  },

  redate(desk: Desk): string {
    const file = someItem(desk);
    const month = String(desk.random.integer(1, 12)).padStart(2, '0');
    return setField(
      desk,
      file,
      'date',
      `${file.split('/')[1]!}-${month}-${String(desk.random.integer(10, 29))}`,
    );
  },

  correct(desk: Desk): string {
    return change(desk, someItem(desk), (text) =>
      text
        .replace(/^corrections: .*\n/mu, '')
        .replace(/^source: .*$/mu, '$&\ncorrections: [{ date: 1405-01-15, text: نام گوینده اصلاح شد. }]'),
    );
  },

  'retitle a statistic'(desk: Desk): string {
    return change(desk, desk.random.pick(referrers(desk, 'statistics')), (text) =>
      text.replace(
        /^title: .*$/mu,
        (line) =>
          `${line.replace(/، بازنگری .*$/u, '')}، بازنگری ${desk.random.pick(['نخست', 'دوم', 'سوم'])}`,
      ),
    );
  },

  'observe a statistic'(desk: Desk): string {
    const file = desk.random.pick(referrers(desk, 'statistics'));
    const known = read(desk, file);
    const unit = /^unit: (.*)$/mu.exec(known)![1]!;
    const value = desk.random.integer(20, 90);
    const quote = `${/^title: ([^،\n]*)/mu.exec(known)![1]!} به ${phraseFigure(value, unit, 'exact', desk.random)} رسید`;
    const item = someItem(desk);
    change(desk, item, (text) => `${text}\nهمچنین ${quote}.\n`);
    const lastYear = Math.max(
      ...[...known.matchAll(/period: \S*?(\d{4})(?:-\S*)?$/gmu)].map(([, year]) => Number(year)),
    );
    return change(
      desk,
      file,
      (text) => `${text}  - period: ${lastYear + 1}
    value: ${value}
    qualifier: exact
    kind: forecast
    source: ${idOf(item)}
    quote: ${scalar(quote)}
`,
    );
  },

  'change the publication'(desk: Desk): string {
    return change(desk, 'publication.yaml', (text) =>
      text.replace(
        /^tagline: .*$/mu,
        `tagline: خبرهای استان، ویرایش ${desk.random.pick(['یک', 'دو', 'سه', 'چهار'])}`,
      ),
    );
  },

  'rename a topic'(desk: Desk): string {
    const topic = desk.random.pick(desk.newsroom.cast.topics);
    return change(desk, 'topics.yaml', (text) =>
      text.replace(
        new RegExp(`^${topic.id}:\\n  name: .*$`, 'mu'),
        `${topic.id}:\n  name: ${topic.name} و ${desk.random.pick(['بازار', 'کار', 'زندگی'])}`,
      ),
    );
  },

  'change an office'(desk: Desk): string {
    const person = desk.random.pick(desk.newsroom.cast.people);
    return change(desk, 'people.yaml', (text) =>
      text.replace(
        new RegExp(`^(${person.id}:\\n  name: .*\\n  role: ).*$`, 'mu'),
        `$1${desk.random.pick(['معاون', 'دبیر', 'سخنگوی'])} پیشین این نهاد`,
      ),
    );
  },

  'publish a bulletin'(desk: Desk): string {
    const number = desk.fresh() + 1000;
    const gathered = desk.random
      .shuffle(itemFiles(desk))
      .slice(0, 4)
      .map((file) => `  - ${idOf(file)}\n`);
    const file = `bulletins/${number}.mdx`;
    write(
      desk,
      file,
      `---\nnumber: ${number}\ntitle: ویژه‌نامه\ndate: 1405-02-01\nitems:\n${gathered.join('')}---\n\nچند خبر خواندنی.\n`,
    );
    return file;
  },
} as const satisfies Record<string, (desk: Desk) => string>;

function full(desk: Desk, file: string): string {
  return path.join(desk.newsroom.dir, file);
}

function read(desk: Desk, file: string): string {
  return readFileSync(full(desk, file), 'utf8');
}

function write(desk: Desk, file: string, text: string): void {
  writeFileSync(full(desk, file), text);
}

function change(desk: Desk, file: string, edit: (text: string) => string): string {
  write(desk, file, edit(read(desk, file)));
  return file;
}

function setField(desk: Desk, file: string, field: string, value: string): string {
  return change(desk, file, (text) => text.replace(new RegExp(`^${field}: .*$`, 'mu'), `${field}: ${value}`));
}

function filesIn(desk: Desk, folder: string): string[] {
  return readdirSync(full(desk, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .sort();
}

function itemFiles(desk: Desk): string[] {
  return filesIn(desk, 'news').filter((file) => file.endsWith('.mdx'));
}

function someItem(desk: Desk): string {
  return desk.random.pick(itemFiles(desk));
}

/** Files that name items: statistics by their sources, bulletins by what they gather. */
function referrers(desk: Desk, ...folders: readonly ('statistics' | 'bulletins')[]): string[] {
  return (folders.length === 0 ? ['statistics', 'bulletins'] : folders).flatMap((folder) =>
    filesIn(desk, folder),
  );
}

function idOf(file: string): string {
  return file.slice('news/'.length, -'.mdx'.length);
}

/** Lines that name an item; the first group is what stands before its id. */
function reference(file: string): RegExp {
  return new RegExp(`^( {4}source: | {2}- )${idOf(file)}$`, 'gmu');
}
