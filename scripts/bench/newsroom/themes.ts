/** A kind of statistic that a place can have. */
export interface Theme {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly unit: string;
  /** With `{figure}`, `{place}` and `{when}`. */
  readonly quote: string;
  readonly least: number;
  readonly most: number;
  /** Values are multiples of it. */
  readonly step: number;
}

export const THEMES: readonly Theme[] = [
  {
    id: 'jobs',
    topic: 'employment',
    title: 'شغل‌های ایجادشده',
    unit: 'نفر',
    quote: 'برای {figure} در استان {place} شغل ایجاد شد',
    least: 400,
    most: 9000,
    step: 100,
  },
  {
    id: 'units',
    topic: 'industry',
    title: 'واحدهای بازگشته به تولید',
    unit: 'واحد',
    quote: '{when} {figure} راکد در استان {place} به تولید بازگشت',
    least: 12,
    most: 400,
    step: 1,
  },
  {
    id: 'capital',
    topic: 'investment',
    title: 'سرمایه‌گذاری صنعتی',
    unit: 'ریال',
    quote: '{figure} {when} در صنعت استان {place} سرمایه‌گذاری شد',
    least: 2e11,
    most: 8e12,
    step: 1e10,
  },
  {
    id: 'cargo',
    topic: 'exports',
    title: 'وزن کالای صادرشده',
    unit: 'تن',
    quote: '{when} وزن کالای صادرشده از گمرک‌های استان {place} به {figure} رسید',
    least: 9000,
    most: 900_000,
    step: 1000,
  },
  {
    id: 'revenue',
    topic: 'exports',
    title: 'ارزش صادرات',
    unit: 'دلار',
    quote: 'ارزش صادرات استان {place} {when} {figure} بود',
    least: 2e6,
    most: 9e8,
    step: 1e6,
  },
  {
    id: 'jobless',
    topic: 'employment',
    title: 'نرخ بیکاری',
    unit: 'درصد',
    quote: 'نرخ بیکاری استان {place} {when} به {figure} رسید',
    least: 6,
    most: 15,
    step: 0.1,
  },
  {
    id: 'greenhouses',
    topic: 'agriculture',
    title: 'گلخانه‌های تازه',
    unit: 'هکتار',
    quote: '{figure} گلخانه {when} در استان {place} ساخته شد',
    least: 5,
    most: 300,
    step: 1,
  },
  {
    id: 'roads',
    topic: 'roads',
    title: 'راه‌های آسفالت‌شده',
    unit: 'کیلومتر',
    quote: '{figure} راه روستایی استان {place} {when} آسفالت شد',
    least: 10,
    most: 700,
    step: 5,
  },
  {
    id: 'projects',
    topic: 'industry',
    title: 'طرح‌های گشوده‌شده',
    unit: 'طرح',
    quote: '{when} در استان {place} {figure} به بهره‌برداری رسید',
    least: 8,
    most: 250,
    step: 1,
  },
];
