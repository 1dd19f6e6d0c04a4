import { z } from 'zod';
import type { Path } from '../yaml/document.ts';

/** Persian names that a writer may give to our keys. */
export const KEY_ALIASES: Readonly<Record<string, string>> = {
  تیتر: 'title',
  عنوان: 'title',
  نام: 'name',
  روتیتر: 'kicker',
  لید: 'lead',
  تاریخ: 'date',
  منبع: 'source',
  کد: 'code',
  موضوع: 'topics',
  'موضوع\u200cها': 'topics',
  مکان: 'places',
  'مکان\u200cها': 'places',
  افراد: 'people',
  اشخاص: 'people',
  سازمان: 'organizations',
  'سازمان\u200cها': 'organizations',
  تصویر: 'image',
  عکس: 'image',
  'پیش\u200cنویس': 'draft',
  واحد: 'unit',
  یکا: 'unit',
  مقدار: 'value',
  دوره: 'period',
  سال: 'period',
  'نقل\u200cقول': 'quote',
  شماره: 'number',
  headline: 'title',
  summary: 'lead',
  tags: 'topics',
  organisations: 'organizations',
  author: 'source',
  aliases: 'formerly',
  redirect_from: 'formerly',
};

/** Leaves what wraps an object schema: optional, transforms, unions (whose long form is the object). */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.core.$ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.core.$ZodType);
  if (schema instanceof z.ZodUnion) {
    const options = (schema.options as z.core.$ZodType[]).map(unwrap);
    return options.find((each) => each instanceof z.ZodObject || each instanceof z.ZodArray) ?? options[0]!;
  }
  return schema;
}

/** The schema at a path into data. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let current = unwrap(schema);
  for (const step of path) {
    let next: z.core.$ZodType | undefined;
    if (current instanceof z.ZodObject)
      next = (current.shape as Record<string, z.core.$ZodType>)[String(step)];
    else if (current instanceof z.ZodArray) next = current.element as z.core.$ZodType;
    else if (current instanceof z.ZodRecord) next = current.valueType as z.core.$ZodType;
    if (next === undefined) return undefined;
    current = unwrap(next);
  }
  return current;
}

/** The keys that may stand at a path. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape as object) : [];
}
