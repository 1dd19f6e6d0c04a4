const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text made safe between tags and inside double-quoted attributes, of HTML and of XML.
 * @example escapeMarkup('a < "b"') // 'a &lt; &quot;b&quot;'
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** Control characters that XML 1.0 forbids even when escaped. */
const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Like {@link escapeMarkup}, without what no XML document may hold. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(FORBIDDEN_IN_XML, ''));
}
