const NO_BREAK = '\u00a0';
/** Text of a program is shown as it is. */
const VERBATIM = /(<(pre|code)\b[\s\S]*?<\/\2>)/u;

/**
 * Keeps «و» on the line of the word after it: alone at the end of a line it leads nowhere. Only the space changes, to
 * one that does not break; browsers copy and find it as any other.
 * @example keepAnd('معدن و تجارت') // 'معدن و\u00a0تجارت'
 */
export function keepAnd(text: string): string {
  return text.replaceAll(' و ', ` و${NO_BREAK}`);
}

/**
 * The same for the words of a piece of HTML.
 * @example keepAndInHtml('<p>این و آن <code>a و b</code></p>') // '<p>این و\u00a0آن <code>a و b</code></p>'
 */
export function keepAndInHtml(html: string): string {
  if (!html.includes('<pre') && !html.includes('<code')) return keepAnd(html);
  return html
    .split(VERBATIM)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 0 ? keepAnd(part) : part))
    .join('');
}
