import { parsePeriod, isPeriodProblem } from '../../persian/calendar/index.ts';

export const CHART_KINDS = ['bar', 'line', 'share', 'compare'] as const;

/** What a component takes. */
export interface ComponentShape {
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  /** Whether text stands between its tags. */
  readonly holdsText: boolean;
  /** How the whole of it is written, for a fix. */
  readonly sample: string;
}

export const COMPONENTS = {
  Statistic: {
    attributes: { of: 'required', at: 'optional' },
    holdsText: false,
    sample: '<Statistic of="idle-units" at="1395" />',
  },
  Chart: {
    attributes: { of: 'required', as: 'optional', title: 'optional' },
    holdsText: false,
    sample: '<Chart of="idle-units" as="bar" />',
  },
  DataTable: {
    attributes: { of: 'required', title: 'optional' },
    holdsText: false,
    sample: '<DataTable of="idle-units" />',
  },
  Quote: {
    attributes: { by: 'optional' },
    holdsText: true,
    sample: '<Quote by="jafar-eskandari">\nمتن نقل‌قول\n</Quote>',
  },
  Note: { attributes: {}, holdsText: true, sample: '<Note>\nمتن یادداشت\n</Note>' },
  Figure: {
    attributes: { src: 'required', alt: 'required', credit: 'optional' },
    holdsText: false,
    sample: '<Figure src="../../media/x.jpg" alt="شرح تصویر" />',
  },
} as const satisfies Record<string, ComponentShape>;

export type ComponentName = keyof typeof COMPONENTS;

/** What a writer may call the components in Persian. */
export const PERSIAN_COMPONENTS: Readonly<Record<string, ComponentName>> = {
  نمودار: 'Chart',
  آمار: 'Statistic',
  رقم: 'Statistic',
  جدول: 'DataTable',
  نقل: 'Quote',
  'نقل\u200cقول': 'Quote',
  یادداشت: 'Note',
  عکس: 'Figure',
  تصویر: 'Figure',
};

export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(COMPONENTS, name);

/**
 * The ids that an `of` names.
 * @example idsOf('idle-units، revived-units') // ['idle-units', 'revived-units']
 */
export const idsOf = (of: string): string[] => of.split(/[,،\s]+/).filter((id) => id !== '');

/** The canonical form of an `at`, or `undefined` where it is no period. */
export function canonicalPeriod(at: string): string | undefined {
  const period = parsePeriod(at);
  return isPeriodProblem(period) ? undefined : period.id;
}
