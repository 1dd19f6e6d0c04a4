import sveltia from '@sveltia/cms';
import type { Field } from '../fields.ts';
import type { FileFormat } from './file-formats.ts';

/** Something in a body that is filled in like a form. */
export interface EditorComponent {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly Field[];
  /** Finds the component in a body. */
  readonly pattern: RegExp;
  fromBlock(match: RegExpMatchArray): Readonly<Record<string, unknown>>;
  toBlock(values: Readonly<Record<string, unknown>>): string;
  toPreview(values: Readonly<Record<string, unknown>>): string;
}

/** The control of a field, made by the CMS's own React. */
export type Control = () => unknown;

interface Cms {
  init(options: { readonly config: object }): Promise<void>;
  registerCustomFormat(name: string, extension: string, format: FileFormat): void;
  registerEditorComponent(component: EditorComponent): void;
  registerFieldType(name: string, control: Control): void;
}

/** The part of Sveltia CMS that the editor uses; the package's own types cannot be resolved under Node's rules. */
export const cms: Cms = sveltia as Cms;
