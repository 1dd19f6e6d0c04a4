import { CHART_KINDS, COMPONENTS, type ComponentName } from '../../content/mdx/components.ts';
import { editorStrings } from '../../interface/editor.ts';
import type { Field } from '../fields.ts';
import type { EditorComponent } from './cms.ts';

const { attributes: labels, choices, components: names } = editorStrings;

type Values = Readonly<Record<string, unknown>>;

/** Attribute values are plain strings between double quotes, which cannot hold one. */
const attribute = (name: string, value: string): string => ` ${name}="${value.replaceAll('"', '«')}"`;

function fieldOf(name: string, required: boolean): Field {
  const label = labels[name as keyof typeof labels];
  if (name === 'src') return { name, label, widget: 'image', required, choose_url: false };
  if (name !== 'as')
    return { name, label, widget: 'string', required, ...(name === 'of' && { hint: labels.ofHint }) };
  const options = CHART_KINDS.map((value) => ({ value, label: choices[value] ?? value }));
  return { name, label, widget: 'select', required, options };
}

const text = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
};

function write(name: ComponentName, values: Values): string {
  const { attributes, holdsText } = COMPONENTS[name];
  const given = Object.keys(attributes)
    .filter((key) => text(values, key) !== '')
    .map((key) => attribute(key, text(values, key)))
    .join('');
  return holdsText ? `<${name}${given}>\n${text(values, 'text')}\n</${name}>` : `<${name}${given} />`;
}

const ATTRIBUTES = /([a-z]+)="([^"]*)"/g;

function read(match: RegExpMatchArray): Values {
  const attributes = [...(match[1] ?? '').matchAll(ATTRIBUTES)].map(([, name, value]) => [name!, value!]);
  return { ...Object.fromEntries(attributes), ...(match[2] !== undefined && { text: match[2].trim() }) };
}

/** Stands in a line; all others stand between paragraphs, which the CMS knows by an anchored pattern. */
const INLINE: ComponentName = 'Statistic';

function patternOf(name: ComponentName): RegExp {
  const { holdsText } = COMPONENTS[name];
  if (holdsText) return new RegExp(`^<${name}((?:\\s+[a-z]+="[^"]*")*)\\s*>([\\s\\S]*?)</${name}>$`, 'm');
  const tag = `<${name}((?:\\s+[a-z]+="[^"]*")*)\\s*/>`;
  return name === INLINE ? new RegExp(tag) : new RegExp(`^${tag}$`, 'm');
}

/** The components of a body, as blocks that are filled in like a form. */
export function editorComponents(): EditorComponent[] {
  return (Object.keys(COMPONENTS) as ComponentName[]).map((name) => {
    const { attributes, holdsText } = COMPONENTS[name];
    const fields = Object.entries(attributes).map(([key, need]) => fieldOf(key, need === 'required'));
    return {
      id: name,
      label: names[name],
      pattern: patternOf(name),
      fields: holdsText ? [...fields, { name: 'text', label: labels.text, widget: 'text' }] : fields,
      fromBlock: read,
      toBlock: (values: Values) => write(name, values),
      toPreview: (values: Values) => write(name, values).replaceAll('<', '&lt;'),
    };
  });
}
