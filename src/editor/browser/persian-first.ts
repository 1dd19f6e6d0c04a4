/**
 * What the CMS reads the moment it is loaded: that it is started by hand, and that Persian is its reader's language, as
 * it is the page's. Left to the browser's own, it would offer many a Persian reader English. A language that a person
 * chooses in its settings stays.
 */
Object.assign(window, { CMS_MANUAL_INIT: true });
Object.defineProperties(navigator, { language: { value: 'fa' }, languages: { value: ['fa'] } });
