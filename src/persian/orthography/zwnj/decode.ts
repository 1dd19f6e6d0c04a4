import type { Analyzer, Entry } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';
import { contextCost, looksPlural, pluralOdds } from './context.ts';
import { repairCost, type Prices } from './prices.ts';
import { SUFFIX_GROUPS } from './suffixes.ts';
import { areSame, spanOf, type Intended, type Span, type Word } from './word.ts';

const MAX_SPAN = 3;
/** Price of two words that often stand together without their space («باردیگر»): the words' and the loss's. */
const LOST_SPACE = 19.5;
/** Suffixes that are no words. */
const NEVER_ALONE = new Set([...SUFFIX_GROUPS.plural, 'ترین', 'اند', 'ایم', 'اید']);
const LONE_SUFFIX_COST = 5;
/** A reading dearer than this above the word as it stands cannot win, as no next word speaks for it so loudly. */
const MOST_CONTEXT = LONE_SUFFIX_COST;
/** A word with ZWNJ of its own that nobody has written down is still one word: so much, and so much a letter. */
const OWN_CUTS_START = 14;
const OWN_CUTS_LETTER = 1;

/** What decoding asks. */
export interface Channel {
  readonly lexicon: Lexicon;
  readonly analyzer: Analyzer;
  readonly prices: Prices;
}

/**
 * The likeliest intended words of a row of words with one space between each two: Viterbi over all ways to read the
 * spaces, where a word is paid by its rarity and each repair by how rarely this text needs it.
 */
export function decode(words: readonly Word[], next: string | undefined, channel: Channel): Intended[] {
  const decoder = new Decoder(words, next, channel);
  return decoder.run();
}

/** One row of words on its way through the lattice. */
class Decoder {
  private readonly words: readonly Word[];
  private readonly next: string | undefined;
  private readonly channel: Channel;
  private readonly entries: readonly Entry[];
  /** Cheapest price of the words before each index, and the intended word that ends there. */
  private readonly prices: number[] = [0];
  private readonly winners: (Intended | undefined)[] = [undefined];

  constructor(words: readonly Word[], next: string | undefined, channel: Channel) {
    this.words = words;
    this.next = next;
    this.channel = channel;
    this.entries = words.map(({ letters }) => channel.analyzer.entry(letters));
  }

  run(): Intended[] {
    const { length } = this.words;
    for (let end = 1; end <= length; end += 1) {
      this.prices[end] = Infinity;
      for (let first = Math.max(0, end - MAX_SPAN); first < end - 1; first += 1) {
        if (this.mayJoin(first, end)) this.tryJoined(first, end);
      }
      this.tryAlone(end - 1);
    }
    const path: Intended[] = [];
    for (let at = length; at > 0;) {
      const winner = this.winners[at]!;
      path.push(winner);
      at = winner.first;
    }
    return path.reverse();
  }

  private follower(end: number): string | undefined {
    return end === this.words.length ? this.next : this.words[end]!.letters;
  }

  /** Takes the words up to `end` for this intended word where nothing cheaper is known. */
  private offer(
    first: number,
    end: number,
    cost: number,
    letters: string,
    cuts: readonly number[],
    more?: Extra,
  ) {
    const whole = this.prices[first]! + cost;
    if (whole >= this.prices[end]!) return;
    this.prices[end] = whole;
    this.winners[end] = { first, count: end - first, letters, cuts, ...more };
  }

  private tryAlone(first: number): void {
    const word = this.words[first]!;
    const { letters, cuts } = word;
    const entry = this.entries[first]!;
    const context = looksPlural(word) ? -pluralOdds(this.follower(first + 1), this.channel.lexicon) : 0;
    this.offer(first, first + 1, this.asItStands(word, entry) + context, letters, cuts);
    if (entry.pairAt !== undefined && cuts.length === 0) {
      this.offer(first, first + 1, LOST_SPACE, letters, cuts, { spaceAt: entry.pairAt });
    }
    const mayHaveParts = entry.parted < (cuts.length > 0 ? Infinity : entry.whole + MOST_CONTEXT);
    if (mayHaveParts) this.tryReadings(first, first + 1, spanOf(this.words, first, first + 1));
  }

  private tryJoined(first: number, end: number): void {
    const { lexicon, prices } = this.channel;
    const span = spanOf(this.words, first, end);
    if (span.fixed.length === 0) {
      const together =
        lexicon.joined.get(span.letters)?.find(({ cuts }) => areSame(cuts, span.spaces))?.spaced ?? 0;
      if (together > 0) {
        this.offer(first, end, Math.log(lexicon.total / together), span.letters, [], { isApart: true });
      }
    }
    this.tryReadings(first, end, span);
    const word = this.words[first]!;
    if (end - first === 2 && this.entries[end - 1]!.isSuffix && word.cuts.length > 0) {
      // A compound that nobody has written down keeps its own ZWNJ and takes a suffix like any word.
      const share = lexicon.suffixShare(this.words[end - 1]!.letters, word.letters);
      const cost = this.asItStands(word, this.entries[first]!) - Math.log(share) + prices.spaced;
      this.offer(first, end, cost, span.letters, [...word.cuts, word.letters.length]);
    }
  }

  private tryReadings(first: number, end: number, span: Span): void {
    const { analyzer, lexicon, prices } = this.channel;
    for (const { cuts, cost } of analyzer.readings(span.letters)) {
      if (!span.fixed.every((cut) => cuts.includes(cut)) || !span.spaces.every((cut) => cuts.includes(cut)))
        continue;
      const repairs = repairCost(span, cuts, prices, lexicon);
      const context = contextCost(span, cuts, this.follower(end), lexicon);
      this.offer(first, end, cost + repairs + context, span.letters, cuts);
    }
  }

  private asItStands({ letters, cuts }: Word, entry: Entry): number {
    if (NEVER_ALONE.has(letters)) return LONE_SUFFIX_COST + entry.whole;
    if (cuts.length === 0) return entry.whole;
    const { analyzer, prices } = this.channel;
    const reading = analyzer.readings(letters).find((each) => areSame(each.cuts, cuts));
    const own = reading?.cost ?? Math.min(entry.whole, OWN_CUTS_START + OWN_CUTS_LETTER * letters.length);
    return own + prices.kept * cuts.length;
  }

  /**
   * Only a suffix, می, a listed form or the usual parts of compounds make words worth joining; all else is a space.
   * Asked for every two and three words of a text, so it looks before it joins.
   */
  private mayJoin(first: number, end: number): boolean {
    const head = this.entries[first]!;
    const last = this.entries[end - 1]!;
    if (last.isSuffix || head.isImperfective) return true;
    if (end - first > 2) {
      if (this.entries[first + 1]!.isImperfective) return true;
      return head.isFirst && last.isLast && this.isListed(first, end);
    }
    if (last.startsImperfective) return true;
    if (head.isFrequent || last.isFrequent) return head.isFirst && this.isListed(first, end);
    return (head.isFirst && last.isLast) || head.isProductiveFirst || last.isProductiveLast;
  }

  private isListed(first: number, end: number): boolean {
    let letters = '';
    for (let index = first; index < end; index += 1) letters += this.words[index]!.letters;
    return this.channel.lexicon.joined.has(letters);
  }
}

type Extra = Pick<Intended, 'spaceAt' | 'isApart'>;
