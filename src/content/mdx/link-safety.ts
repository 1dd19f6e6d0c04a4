const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);

/** Characters that browsers drop from an address before they read its scheme, and those no address holds. */

const IGNORED = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/g;

/**
 * Whether a link may stand in a published page: `http(s):`, `mailto:`, `tel:`, an anchor, or a path of the site. Judged
 * as browsers read it, so that `java&#10;script:` and the like do not pass.
 * @example isSafeLink('javascript:alert(1)') // false
 */
export function isSafeLink(href: string): boolean {
  const address = href.replace(IGNORED, '');
  if (/[\\<>{}"`]/.test(address) || address.startsWith('//')) return false;
  const head = /^[^/?#]*/.exec(address)![0];
  const colon = head.search(/[:：]/);
  // Without its scheme an address of the web would be a path of the site.
  if (colon === -1) return !/^www\./i.test(address);
  const scheme = head.slice(0, colon).toLowerCase();
  if (!ALLOWED.has(scheme)) return false;
  if (scheme === 'tel') return /^tel:[+\d().;=\-۰-۹]+$/i.test(address);
  if (scheme === 'mailto') return /^mailto:[^\s,@]+@[^\s@]+$/i.test(address);
  return URL.canParse(address) && /^https?:\/\/[^/]/i.test(address);
}

/** Whether a safe link leads out of the site. */
export const isExternal = (href: string): boolean => /^\s*https?:/i.test(href);
