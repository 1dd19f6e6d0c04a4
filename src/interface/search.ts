import type { DocumentKind } from '../search/index/document.ts';

/** Texts of the search page. */
export const search = {
  label: 'در خبرها، آمار، بولتن‌ها، افراد و جاها بگردید',
  submit: 'جست‌وجو',
  hint: 'هر املایی پذیرفته است: با نیم‌فاصله یا بی‌آن، با رقم فارسی یا لاتین، مفرد یا جمع.',
  needsScript: 'جست‌وجو به جاوااسکریپت نیاز دارد. بی‌آن می‌توانید از بایگانی و فهرست موضوع‌ها بگذرید:',
  filters: 'محدود کردن نتیجه‌ها',
  topic: 'موضوع',
  place: 'جا',
  year: 'سال',
  kind: 'گونه',
  any: 'همه',
  sort: 'ترتیب',
  relevance: 'مرتبط‌ترین',
  newest: 'تازه‌ترین',
  results: 'نتیجه‌های جست‌وجو',
  suggestions: 'پیشنهادها',
  more: 'نتیجه‌های بیشتر',
  searching: 'در حال جست‌وجو…',
  notFound: 'یافت نشد',
  notFoundFor: 'یافت نشد: هیچ صفحه‌ای این واژه‌ها را ندارد.',
  filtersExclude: 'یافت نشد: با این محدودیت‌ها صفحه‌ای نیست.',
  near: 'صفحه‌ای با همهٔ این واژه‌ها نیست. نزدیک‌ترین‌ها:',
  found: 'نتیجه',
  about: 'نزدیک به',
  partial: 'شبکه در دسترس نیست؛ تنها در تازه‌ترین خبرها و آنچه روی دستگاه شماست گشتیم.',
  failed: 'نمایهٔ جست‌وجو بارگذاری نشد. اتصال را بررسی کنید و دوباره بجویید.',
} as const;

/** What each kind of page is called beside a result. */
export const kinds: Readonly<Record<DocumentKind, string>> = {
  item: 'خبر',
  statistic: 'آمار',
  bulletin: 'بولتن',
  person: 'فرد',
  place: 'جا',
  topic: 'موضوع',
  organization: 'سازمان',
};
