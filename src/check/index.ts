/** The one list of checks: the command, the development server and the build all ask here. */
export { checkLoaded, checkNewsroom, type CheckOptions, type Checked } from './check-newsroom.ts';
export { CODES_FILE, codesPage } from './codes-page.ts';
export { annotations, findingsJson, reportText, summaryMarkdown, unheard } from './report.ts';
