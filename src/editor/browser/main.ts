import './persian-first.ts';
import type { Field } from '../fields.ts';
import { cms } from './cms.ts';
import { editorComponents } from './components.ts';
import { registerDateFields } from './date-fields.ts';
import { formatOf } from './file-formats.ts';

interface FileKind {
  readonly format: string;
  readonly extension?: string;
  readonly fields: readonly Field[];
}

/** The site's own file beside this script. */
interface Config {
  readonly collections: readonly FileKind[];
  readonly singletons: readonly FileKind[];
}

const config = (await (await fetch('config.json')).json()) as Config;

for (const { format, extension = 'yaml', fields } of [...config.collections, ...config.singletons]) {
  cms.registerCustomFormat(format, extension, formatOf(fields));
}
for (const component of editorComponents()) cms.registerEditorComponent(component);
registerDateFields();
await cms.init({ config });
