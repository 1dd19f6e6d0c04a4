import { z } from 'zod';
import { editorStrings } from '../interface/editor.ts';

/** A field of the editor's forms, as the CMS reads it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly fields?: readonly Field[];
  readonly [option: string]: unknown;
}

/** What the forms need of a JSON Schema. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
}

const Schema: z.ZodType<Schema> = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  enumDescriptions: z.array(z.string()).optional(),
  examples: z.array(z.unknown()).optional(),
  pattern: z.string().optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), Schema).optional();
  },
  get items() {
    return Schema.optional();
  },
  get additionalProperties() {
    return z.union([Schema, z.boolean()]).optional();
  },
  get anyOf() {
    return z.array(Schema).optional();
  },
});

/** Keys whose values run to more than a line. */
const LONG = new Set(['lead', 'description', 'text', 'quote', 'superseded']);

const NUMBER = String.raw`^[-\u2212]?[\d\u06f0-\u06f9\u0660-\u0669]+(?:[\u066c.\u066b][\d\u06f0-\u06f9\u0660-\u0669]+)*(?:e\d{1,2})?$`;

/** Where a value may be written short or long, the long form: its fields are what a form shows. */
function longForm(schema: Schema): Schema {
  const long = schema.anyOf?.find(({ type }) => type === 'object' || type === 'array') ?? schema.anyOf?.[0];
  return long ? { ...schema, ...long, title: schema.title, description: schema.description } : schema;
}

const takes = ({ type }: Schema, name: string): boolean =>
  type === name || (Array.isArray(type) && type.includes(name) && !type.includes('boolean'));

/** The values to choose from: a fixed set, or ids that the newsroom knows. */
function options({ type, enum: values, enumDescriptions, examples, pattern }: Schema): object | undefined {
  // A text with a pattern and examples names an item; a number with both is typed.
  const isReference = type === 'string' && pattern !== undefined;
  const known = values ?? (isReference ? examples?.map(String) : undefined);
  if (!known) return undefined;
  return {
    options: known.map((value, index) => ({
      value,
      label: enumDescriptions?.[index] ?? editorStrings.choices[value] ?? value,
    })),
    dropdown_threshold: 0,
  };
}

function widgetOf(name: string, schema: Schema): { widget: string; [option: string]: unknown } {
  if (schema.type === 'object') return { widget: 'object', fields: fieldsOf(schema), collapsed: 'auto' };
  if (schema.type === 'array') {
    const items = schema.items ?? {};
    const choices = options(items);
    if (choices) return { widget: 'select', multiple: true, ...choices };
    const one = editorStrings.singular[name];
    const list = { widget: 'list', ...(one !== undefined && { label_singular: one }) };
    if (items.type === 'object') {
      const summary = `{{fields.${Object.keys(items.properties ?? {})
        .slice(0, 2)
        .join('}} {{fields.')}}}`;
      return { ...list, fields: fieldsOf(items), summary };
    }
    return list;
  }
  // Taken from the folder of pictures, or put there from the writer's machine; an address elsewhere is no picture of ours.
  if (name === 'src') return { widget: 'image', choose_url: false };
  if (schema.format === 'solar-date' || schema.format === 'solar-period') return { widget: schema.format };
  const choices = options(schema);
  if (choices) return { widget: 'select', ...choices };
  if (Array.isArray(schema.type) && schema.type[0] === 'boolean') return { widget: 'boolean' };
  if (takes(schema, 'number') || takes(schema, 'integer')) {
    return { widget: 'string', pattern: [NUMBER, editorStrings.badNumber] };
  }
  return { widget: LONG.has(name) ? 'text' : 'string', use_emoji_autocomplete: false };
}

/**
 * The form of an object: a field for each key, with the schema's Persian titles and descriptions.
 * @example fieldsOf({ properties: { title: { type: 'string', title: 'تیتر' } }, required: ['title'] })
 * // [{ name: 'title', label: 'تیتر', widget: 'string', required: true, … }]
 */
function fieldsOf({ properties = {}, required = [] }: Schema): Field[] {
  return Object.entries(properties).map(([name, property]) => {
    const schema = longForm(property);
    return {
      name,
      label: schema.title ?? name,
      // A choice has its Persian names in its list; the description names its values as a file writes them.
      ...(schema.description !== undefined && !schema.enum && { hint: schema.description }),
      required: required.includes(name),
      ...widgetOf(name, schema),
    };
  });
}

/**
 * The form of a file, from the JSON Schema that checks it.
 * @throws ZodError where the schema is no JSON Schema of an object.
 */
export function formOf(schema: unknown): Field[] {
  return fieldsOf(Schema.parse(schema));
}

/** The form of a vocabulary: a list of its entries, each with its id. */
export function vocabularyFormOf(schema: unknown): Field[] {
  const { additionalProperties } = Schema.parse(schema);
  if (typeof additionalProperties !== 'object') throw new Error('A vocabulary maps ids to entries.');
  const { termId, termIdHint, terms, singular } = editorStrings;
  const id: Field = { name: 'id', label: termId, hint: termIdHint, widget: 'string', required: true };
  const fields = [id, ...fieldsOf(longForm(additionalProperties))];
  return [
    {
      name: 'entries',
      label: terms,
      label_singular: singular.entries,
      widget: 'list',
      summary: '{{fields.name}}',
      collapsed: true,
      fields,
    },
  ];
}
