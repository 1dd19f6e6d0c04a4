import type { Field } from '../fields.ts';
import { fromEntries, toData, toEntries, toForm, type Form } from './forms.ts';
import { patchYaml, readMapping, writeMapping, type Mapping } from './patch-yaml.ts';

/** Reads a file into a form and writes a form into a file. */
export interface FileFormat {
  fromFile(text: string): Form;
  toFile(form: Form): string;
}

const FRONT_MATTER = /^---\n(?:(?<head>[\s\S]*?)\n)?---[ \t]*(?:\n(?<body>[\s\S]*))?$/;

const parts = (text: string): { head: string; body: string } => {
  const { head = '', body = '' } = FRONT_MATTER.exec(text)?.groups ?? { body: text };
  return { head, body };
};

/** The CMS cuts the space around a text when it saves; what only lost that was not edited. */
const unchanged = (before: string, after: string): boolean => before.trim() === after.trim();

const originalOf = ({ original }: Form): string => (typeof original === 'string' ? original : '');

const withoutOwn = (form: Form): Form =>
  Object.fromEntries(Object.entries(form).filter(([key]) => key !== 'original' && key !== 'body'));

const head = (old: string, data: Mapping): string =>
  old.trim() === '' ? writeMapping(data).trimEnd() : patchYaml(old, data);

/** News items and bulletins: a form above a body. The body's bytes stay as they are until it is edited itself. */
function itemFormat(fields: readonly Field[]): FileFormat {
  return {
    fromFile: (text) => {
      const { head: yaml, body } = parts(text);
      return { ...toForm(readMapping(yaml), fields), body: body.replace(/^\n/, ''), original: text };
    },
    toFile: (form) => {
      const old = parts(originalOf(form));
      const data = toData(withoutOwn(form), readMapping(old.head));
      const body = typeof form['body'] === 'string' ? form['body'] : '';
      const kept = originalOf(form) !== '' && unchanged(old.body, body);
      return `---\n${head(old.head, data)}\n---\n${kept ? old.body : `\n${body}`}`;
    },
  };
}

/** Statistics and the publication: all of the file is the form. */
function recordFormat(fields: readonly Field[]): FileFormat {
  return {
    fromFile: (text) => ({ ...toForm(readMapping(text), fields), original: text }),
    toFile: (form) => {
      const old = originalOf(form);
      return head(old, toData(withoutOwn(form), readMapping(old)));
    },
  };
}

/** Vocabularies: ids and what they mean, as a list. */
function vocabularyFormat(fields: readonly Field[]): FileFormat {
  return {
    fromFile: (text) => ({ ...toEntries(readMapping(text), fields), original: text }),
    toFile: (form) => {
      const old = originalOf(form);
      return head(old, fromEntries(form, readMapping(old)));
    },
  };
}

/** The format of the files that a form stands for. */
export function formatOf(fields: readonly Field[]): FileFormat {
  const names = new Set(fields.map(({ name }) => name));
  if (names.has('body')) return itemFormat(fields);
  return names.has('entries') ? vocabularyFormat(fields) : recordFormat(fields);
}
