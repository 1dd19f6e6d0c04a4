import type { Field } from '../fields.ts';
import type { Data, Mapping } from './patch-yaml.ts';

/** What a form holds, as the CMS keeps it. */
export type Form = Record<string, unknown>;

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const holdsMany = ({ widget, multiple }: Field): boolean => widget === 'list' || multiple === true;

/** A value in its long form: `industry` is a list of one, «نگاه» a source of that name. */
function longValue(value: Data, field: Field): unknown {
  const { fields } = field;
  if (holdsMany(field)) {
    const list = Array.isArray(value) ? (value as readonly Data[]) : [value];
    return fields ? list.map((each) => (isMapping(each) ? toForm(each as Mapping, fields) : each)) : list;
  }
  if (!fields) return value;
  return isMapping(value) ? toForm(value as Mapping, fields) : { [fields[0]!.name]: value };
}

/** What a form shows of a file. Keys that no field knows stay with it, and are checked where everything is. */
export function toForm(data: Mapping, fields: readonly Field[]): Form {
  const known = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = known.get(key);
      return [key, field ? longValue(value, field) : value];
    }),
  );
}

/** What a form's value says, in the form that the file had; `undefined` where it says nothing. */
function toValue(value: unknown, old: Data | undefined): Data | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (value === false) return old === undefined ? undefined : 'false';
  if (Array.isArray(value)) {
    const before = Array.isArray(old) ? (old as readonly Data[]) : [];
    const list = value
      .map((each, index) => toValue(each, before[index]))
      .filter((each) => each !== undefined);
    if (list.length === 0) return Array.isArray(old) && old.length === 0 ? [] : undefined;
    return typeof old === 'string' && list.length === 1 ? list[0] : list;
  }
  if (isMapping(value)) {
    const before = isMapping(old) ? (old as Mapping) : {};
    const entries = Object.entries(value).map(([key, each]) => [key, toValue(each, before[key])] as const);
    const filled = entries.filter((entry): entry is [string, Data] => entry[1] !== undefined);
    if (filled.length === 0) return undefined;
    return typeof old === 'string' && filled.length === 1 ? filled[0]![1] : Object.fromEntries(filled);
  }
  return String(value);
}

/** What a file holds after a form was filled in. */
export function toData(form: Form, old: Mapping): Mapping {
  const entries = Object.entries(form).map(([key, value]) => [key, toValue(value, old[key])] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Data] => entry[1] !== undefined));
}

/** A vocabulary as a list of its entries. */
export function toEntries(data: Mapping, fields: readonly Field[]): Form {
  const entry = fields.find(({ name }) => name === 'entries')?.fields ?? [];
  const name = entry.find((field) => field.name === 'name') ?? { name: 'name', label: '', widget: 'string' };
  const entries = Object.entries(data).map(([id, value]) => ({
    id,
    ...toForm(isMapping(value) ? (value as Mapping) : { [name.name]: value }, entry),
  }));
  return { entries };
}

/** A list of entries as a vocabulary. */
export function fromEntries({ entries }: Form, old: Mapping): Mapping {
  const list = Array.isArray(entries) ? entries.filter(isMapping) : [];
  return toData(Object.fromEntries(list.map(({ id, ...entry }) => [String(id), entry] as const)), old);
}
