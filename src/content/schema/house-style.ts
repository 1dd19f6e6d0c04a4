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
      z.string().refine((word) => word.includes(ZWNJ), { error: 'A house word is written with its ZWNJ.' }),
    )
    .default([]),
  exceptions: z.array(z.string().min(1)).default([]),
  prefer: z
    .record(z.string().min(1), z.string())
    .refine((pairs) => Object.values(pairs).every((to) => !(to in pairs)), {
      error: 'A preferred word is itself to be written another way.',
    })
    .default({}),
});
