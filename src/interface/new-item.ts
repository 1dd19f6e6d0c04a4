import type { Language } from './terminal.ts';

/** What `npm run new` asks and says. */
export interface NewItemWords {
  readonly usage: string;
  readonly title: string;
  readonly kicker: string;
  readonly topics: (known: string) => string;
  readonly problems: Readonly<Record<'title' | 'date' | 'slug', string>>;
  readonly preview: (address: string) => string;
}

const USAGE =
  'npm run new -- "تیتر" [--kicker روتیتر] [--date 1395-02-08] [--slug SLUG] [--topic ID] [--place ID] [--person ID] [--organization ID]';

export const newItemWords: Readonly<Record<Language, NewItemWords>> = {
  fa: {
    usage: USAGE,
    title: 'تیتر: ',
    kicker: 'روتیتر (اگر هست): ',
    topics: (known) => `موضوع‌ها، با ویرگول (${known}): `,
    problems: {
      title: 'تیتر را بنویسید.',
      date: 'تاریخ خوانا نیست؛ مانند 1395-02-08 بنویسید.',
      slug: 'نشانی فقط حروف کوچک لاتین یا فارسی، رقم لاتین و خط تیره دارد.',
    },
    preview: (address) => `با «npm run dev» در ${address} دیده می‌شود.`,
  },
  en: {
    usage: USAGE,
    title: 'Headline: ',
    kicker: 'Kicker (optional): ',
    topics: (known) => `Topics, with commas (${known}): `,
    problems: {
      title: 'Write a headline.',
      date: 'The date is not readable; write one like 1395-02-08.',
      slug: 'An address has lower-case Latin or Persian letters, Latin digits and hyphens.',
    },
    preview: (address) => `Under "npm run dev" it is at ${address}`,
  },
};
