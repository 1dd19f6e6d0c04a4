import { z } from 'zod';

const ZWNJ = '\u200c';

/**
 * A newsroom's own spellings, `content/house-style.yaml`. All keys are optional; the file may be absent.
 *
 * ```yaml
 * words: [دانش‌بنیان, استارت‌آپ]          # written with a ZWNJ, for the lexicon
 * exceptions: [روزنامهٔ «آینده نگر»]       # left exactly as it stands
 * prefer: { رییس: رئیس, فن آوری: فناوری }  # always written the second way
 * ```
 */
export const houseStyleSchema = z.strictObject({
  words: z
    .array(
      z.string().superRefine((text, context) => {
        if (text.includes(ZWNJ)) return;
        const params = { finding: 'house-style/no-zwnj', data: { text } };
        context.addIssue({ code: 'custom', params, message: 'A house word is written with its ZWNJ.' });
      }),
    )
    .default([])
    .meta({ title: 'واژه‌ها', description: 'واژه‌هایی که با نیم‌فاصله نوشته می‌شود.' }),
  exceptions: z
    .array(z.string().min(1))
    .default([])
    .meta({ title: 'استثناها', description: 'عبارت‌هایی که به همان شکل می‌ماند.' }),
  prefer: z
    .record(z.string().min(1), z.string())
    .superRefine((pairs, context) => {
      const text = Object.values(pairs).find((to) => to in pairs);
      if (text === undefined) return;
      const params = { finding: 'house-style/chain', data: { text } };
      context.addIssue({
        code: 'custom',
        params,
        message: 'A preferred word is itself to be written another way.',
      });
    })
    .default({})
    .meta({ title: 'شکل برگزیده', description: 'شکلی که همیشه به جای شکل دیگر می‌آید.' }),
});
