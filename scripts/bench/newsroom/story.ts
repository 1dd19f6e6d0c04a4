import { formatYear, toPersianDigits } from '../../../src/persian/digits.ts';
import type { Cast } from './cast.ts';
import { compound } from './compound.ts';
import type { Corpus } from './corpus.ts';
import { fillFrame, parseFrame, withOtherFigures, type Frame } from './frame.ts';
import { ATTRIBUTIONS, BULLETS, CLAUSES, HEADINGS, HEADLINES, OPENINGS, SOURCES } from './phrases.ts';
import type { Random } from './random.ts';
import type { ItemPlan } from './schedule.ts';
import type { GeneratedStatistic } from './statistics.ts';
import {
  AUDIENCES,
  BRAND_ENDS,
  BRAND_STARTS,
  CITIES,
  FIELDS,
  MEASURES,
  PRODUCTS,
  VILLAGE_STARTS,
} from './words.ts';

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

/** The text of an item: what a journalist writes below and in the front matter. */
export interface Story {
  readonly title: string;
  readonly kicker?: string;
  readonly lead?: string;
  readonly source: string;
  /** Markdown blocks with component calls. */
  readonly blocks: readonly string[];
}

export interface StoryWriter {
  /** Writes 400 to 700 words on a plan; `owed` are sentences that it must hold letter for letter. */
  write(plan: ItemPlan, owed: readonly string[], random: Random): Story;
  /** One more paragraph for an item. */
  paragraph(plan: ItemPlan, random: Random): string;
  headline(plan: ItemPlan, random: Random): string;
}

/** Makes a writer that knows the sentences of a corpus, the names of a cast and the statistics it may show. */
export function storyWriter(
  corpus: Corpus,
  cast: Cast,
  statistics: readonly GeneratedStatistic[],
): StoryWriter {
  const parse = (sentences: readonly string[]): Frame[] => sentences.map(parseFrame);
  const [openings, attributions, headlines, headings, bullets, sources] = [
    OPENINGS,
    ATTRIBUTIONS,
    HEADLINES,
    HEADINGS,
    BULLETS,
    SOURCES,
  ].map(parse) as [Frame[], Frame[], Frame[], Frame[], Frame[], Frame[]];
  const clauses = parse(CLAUSES);
  const ownSentences = parse(corpus.sentences);
  const byTheme = Map.groupBy(statistics, ({ theme }) => theme);

  const fill = (frame: Frame, plan: ItemPlan, random: Random, clause?: Frame): string =>
    fillFrame(frame, (slot) =>
      slot === 'clause' && clause !== undefined
        ? fill(clause, plan, random)
        : drawSlot(slot, plan, cast, random),
    );

  const paragraph = (plan: ItemPlan, clauseDeck: Frame[], ownDeck: Frame[], random: Random): string => {
    const sentences = Array.from({ length: random.integer(1, 3) }, (_, index) => {
      const own = random.chance(0.25) ? ownDeck.pop() : undefined;
      if (own !== undefined) return withOtherFigures(fill(own, plan, random), plan.date.year, random);
      const clause = clauseDeck.pop() ?? random.pick(clauses);
      return index === 0 ? fill(random.pick(attributions), plan, random, clause) : fill(clause, plan, random);
    });
    return sentences.join(' ');
  };

  return {
    headline: (plan, random) => fill(random.pick(headlines), plan, random),
    paragraph: (plan, random) => paragraph(plan, random.shuffle(clauses), [], random),
    write(plan, owed, random) {
      const clauseDeck = random.shuffle(clauses);
      const ownDeck = random.shuffle(ownSentences);
      const target = random.integer(400, 700);
      const blocks = [fill(random.pick(openings), plan, random, clauseDeck.pop()!)];
      const hasHeadings = random.chance(0.4);
      const unpaid = [...owed];
      let words = countWords(blocks[0]!);
      while (words < target) {
        let block = paragraph(plan, clauseDeck, ownDeck, random);
        const debt = unpaid.pop();
        if (debt !== undefined) block = `${plan.people[0]!.surname} افزود: ${debt}. ${block}`;
        words += countWords(block);
        if (hasHeadings && blocks.length % 4 === 3)
          blocks.push(`## ${fill(random.pick(headings), plan, random)}`);
        blocks.push(block);
      }
      if (random.chance(0.25)) {
        const quoted = fill(random.pick(clauses), plan, random);
        blocks.splice(
          random.integer(2, blocks.length),
          0,
          `<Quote by="${plan.people[0]!.id}">\n${quoted}\n</Quote>`,
        );
      }
      if (random.chance(0.12)) blocks.push(list(bullets, plan, fill, random));
      if (random.chance(0.06)) blocks.push(`<Note>\n${fill(random.pick(clauses), plan, random)}\n</Note>`);
      if (random.chance(0.15))
        blocks.push(`[وبگاه ${plan.place.name}](https://example.org/${plan.place.id}/) را ببینید.`);
      blocks.push(...figures(statistics, byTheme, random));
      return {
        title: fill(random.pick(headlines), plan, random),
        ...(random.chance(0.8) ? { kicker: plan.people[0]!.role } : {}),
        ...(random.chance(0.5) ? { lead: fill(random.pick(clauses), plan, random) } : {}),
        source: fill(random.pick(sources), plan, random),
        blocks,
      };
    },
  };
}

function list(
  bullets: readonly Frame[],
  plan: ItemPlan,
  fill: (frame: Frame, plan: ItemPlan, random: Random) => string,
  random: Random,
): string {
  return random
    .shuffle(bullets)
    .slice(0, random.integer(2, 4))
    .map((bullet) => `- ${fill(bullet, plan, random)}`)
    .join('\n');
}

/** A figure in the running text in a fifth of the items, a chart in a sixth, a table in a twentieth. */
function figures(
  statistics: readonly GeneratedStatistic[],
  byTheme: ReadonlyMap<string, readonly GeneratedStatistic[]>,
  random: Random,
): string[] {
  if (statistics.length === 0) return [];
  const blocks: string[] = [];
  if (random.chance(0.2)) {
    const { slug, title, observations } = random.pick(statistics);
    const { period } = random.pick(observations);
    blocks.push(`یادآور می‌شود ${title} پیش از این <Statistic of="${slug}" at="${period}" /> اعلام شده بود.`);
  }
  if (random.chance(0.16)) {
    const { slug, title, theme, observations } = random.pick(statistics);
    const other = random.pick(byTheme.get(theme)!);
    const of = other.slug !== slug && random.chance(0.4) ? `${slug}, ${other.slug}` : slug;
    const as = observations.length > 2 && of === slug && random.chance(0.5) ? 'line' : 'bar';
    blocks.push(`<Chart of="${of}" as="${as}" title="${title}" />`);
  }
  if (random.chance(0.05)) blocks.push(`<DataTable of="${random.pick(statistics).slug}" />`);
  return blocks;
}

function countWords(text: string): number {
  return text.split(' ').length;
}

function drawSlot(slot: string, plan: ItemPlan, cast: Cast, random: Random): string {
  const [speaker] = plan.people;
  switch (slot) {
    case 'person':
      return speaker!.name;
    case 'surname':
      return speaker!.surname;
    case 'role':
      return speaker!.role;
    case 'organization':
      return (plan.organizations[0] ?? random.pickEarly(cast.organizations)).name;
    case 'place':
      return plan.place.name;
    case 'city':
      return random.pick(CITIES);
    case 'village':
      return compound(random.pick(VILLAGE_STARTS), 'آباد');
    case 'brand':
      return `«${compound(random.pick(BRAND_STARTS), random.pick(BRAND_ENDS))}»`;
    case 'field':
      return random.pick(FIELDS);
    case 'product':
      return random.pick(PRODUCTS);
    case 'measure':
      return random.pick(MEASURES);
    case 'audience':
      return random.pick(AUDIENCES);
    case 'month':
      return random.pick(MONTHS);
    case 'day':
      return toPersianDigits(String(random.integer(1, 29)));
    case 'past':
      return formatYear(plan.date.year - random.integer(1, 6));
    case 'next':
      return formatYear(plan.date.year + random.integer(1, 3));
    default:
      throw new RangeError(`Unexpected slot {${slot}}, expected one that the word lists fill`);
  }
}
