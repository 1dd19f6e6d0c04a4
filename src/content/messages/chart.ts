import { warningRule, type Bilingual } from './rule.ts';

/** Findings about charts: the data are right, but the kind that was asked for would say more than they do. */
export const chartMessages = {
  'chart/not-drawn': warningRule<{ reason: Bilingual }>({
    fa: ({ reason }) => `${reason.fa} به جای نمودار، جدول نشان داده می‌شود.`,
    en: ({ reason }) => `${reason.en} A table is shown instead of the chart.`,
    why: {
      fa: 'نمودار نباید چیزی بگوید که داده نمی‌گوید: رقم‌هایی با دو یکا یک محور ندارند و هر درصدی سهمی از یک کل نیست.',
      en: 'A chart must not say what the data do not: two units have no common axis, and not every percentage is a share.',
    },
    example: { wrong: '<Chart of="inflation" as="share" />', right: '<Chart of="inflation" as="bar" />' },
  }),
};
