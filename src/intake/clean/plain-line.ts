const SIGNS = /^[\s*_|•·\-–—]+|[\s*_|•·]+$/g;

/**
 * A line as rules look at it: Persian letters, spaces for ZWNJ, the words of links, nothing around it.
 * @example plainLine('**برچسب‌ها:** [كار](#)') // 'برچسب ها:** کار'
 */
export function plainLine(text: string): string {
  return text
    .replace(/(?<!!)\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\u0640\u200e\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/[\s\u200c\u00a0]+/g, ' ')
    .replace(SIGNS, '');
}
