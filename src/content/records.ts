import type { Finding } from './finding.ts';
import type { Body, Bulletin, Item, Person, Publication, Source, Statistic, Term } from './newsroom.ts';
import type { ContentDate } from '../persian/calendar/types.ts';

/** An item as its own file says it: nothing of any other file is in it, so it can be kept by the file's digest. */
export type ItemData = Omit<Item, 'body' | 'digest' | 'source'> & {
  readonly source?: Source;
};

export interface BulletinData extends Omit<Bulletin, 'items' | 'body'> {
  readonly items?: readonly string[];
  readonly from?: ContentDate;
  readonly to?: ContentDate;
}

/** Who and what a newsroom writes about, by id, with the line of each entry. */
export type Vocabulary = readonly (Person & { readonly line: number; readonly column: number })[];

/** What one file says; `undefined` data where the file is too broken to say anything. */
export type RecordData =
  | { readonly kind: 'item'; readonly item?: ItemData }
  | { readonly kind: 'bulletin'; readonly bulletin?: BulletinData }
  | { readonly kind: 'statistic'; readonly statistic?: Statistic }
  | { readonly kind: 'vocabulary'; readonly terms?: Vocabulary }
  | { readonly kind: 'publication'; readonly publication?: Publication }
  | { readonly kind: 'other' };

/** Everything that can be known from one file alone. */
export interface FileRecord {
  readonly data: RecordData;
  readonly findings: readonly Finding[];
  /** Of items and bulletins. */
  readonly body?: Body;
}

export type { Term };
