/**
 * What the CMS reads the moment it is loaded: that it is started by hand, and in which language. A person who has chosen
 * another language keeps it.
 */
const PREFERENCES = 'sveltia-cms.prefs';

Object.assign(window, { CMS_MANUAL_INIT: true });

try {
  const stored: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'fa', ...(stored as object) }));
} catch {
  // Where a browser keeps nothing, the CMS follows the browser's language.
}
