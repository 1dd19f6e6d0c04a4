/** A line for each key that a writer may have to add, as it is shown in a fix. */
export const SAMPLE_LINES: Readonly<Record<string, string>> = {
  title: 'title: تیتر خبر',
  name: 'name: نام',
  date: 'date: 1395-02-08',
  url: 'url: https://example.org',
  number: 'number: 1',
  unit: 'unit: نفر',
  observations: 'observations:\n  - period: 1395\n    value: 220\n    source: 1395/slug\n    quote: ۲۲۰ واحد راکد',
  period: 'period: 1395',
  value: 'value: 220',
  source: 'source: 1395/slug',
  quote: 'quote: ۲۲۰ واحد راکد وجود دارد',
  src: 'src: ../../media/x.jpg',
  alt: 'alt: شرح تصویر',
  text: 'text: شرح اصلاح',
  href: 'href: /archive/',
  items: 'items: [1395/slug]',
};
