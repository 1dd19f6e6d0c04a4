import type { Publication } from '../content/newsroom.ts';
import { editorStrings } from '../interface/editor.ts';
import { apiOf, pictureOriginsOf } from './host.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

/**
 * The editor's page. Its policy lets it load only what the site serves, and speak only with the site and the git host:
 * what the CMS would ask of anyone else (its latest version, fonts, the host's state) is refused by the browser.
 * Styles alone are open, since the CMS writes them into its elements.
 */
export function editorPage({ name, editor }: Publication): string {
  if (!editor) throw new Error('The newsroom has no browser editor.');
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' data: blob: ${pictureOriginsOf(editor).join(' ')}`,
    "media-src 'self' blob:",
    `connect-src 'self' blob: data: ${new URL(apiOf(editor)).origin}`,
    "worker-src 'self' blob:",
    'frame-src blob:',
    'manifest-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<title>${escape(editorStrings.title(name))}</title>
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<script type="module" src="editor.js"></script>
</head>
<body>
<noscript>${editorStrings.needsScript}</noscript>
</body>
</html>
`;
}
