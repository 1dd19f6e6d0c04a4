import './persian-first.ts';
import CMS, { type CmsConfig } from '@sveltia/cms';
import type { Field } from '../fields.ts';
import { editorComponents } from './components.ts';
import { formatOf } from './file-formats.ts';
import { registerDateFields } from './date-fields.ts';

interface FileKind {
  readonly format: string;
  readonly extension?: string;
  readonly fields: readonly Field[];
}

type Config = CmsConfig & {
  readonly collections: readonly FileKind[];
  readonly singletons: readonly FileKind[];
};

const config = (await (await fetch('config.json')).json()) as Config;

for (const { format, extension = 'yaml', fields } of [...config.collections, ...config.singletons]) {
  CMS.registerCustomFormat(format, extension, formatOf(fields));
}
for (const component of editorComponents()) CMS.registerEditorComponent(component);
registerDateFields();
await CMS.init({ config });
