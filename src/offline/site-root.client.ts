/**
 * The address of the site's root, wherever the site is served from: pages link their manifest there, relative to
 * themselves.
 */
export function siteRoot(): URL {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  return new URL('./', manifest?.href ?? location.href);
}
