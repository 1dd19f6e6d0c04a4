/** A reader's browser, and everything that it complains of or asks for. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Reader {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of scripts and requests, and whatever the page's policy forbade. */
  readonly complaints: string[];
  /** Addresses outside the site that were asked for. */
  readonly strayed: string[];
}

/**
 * Opens a window of its own, with nothing kept from any other.
 *
 * @param siteUrl the site's root, with a slash at the end.
 */
export async function openReader(browser: Browser, siteUrl: string): Promise<Reader> {
  const context = await browser.newContext();
  const complaints: string[] = [];
  const strayed: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(siteUrl) && !request.url().startsWith('data:')) strayed.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || /content.security.policy/iu.test(message.text()))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`Content Security Policy: ${violatedDirective} ${blockedURI}`));
    });
  });
  return { page: await context.newPage(), context, complaints, strayed };
}

/** Asks the search page and waits for its answer. */
export async function askSearch(page: Page, siteUrl: string, query: string): Promise<void> {
  await page.goto(`${siteUrl}search/?q=${encodeURIComponent(query)}`);
  await page.locator('#search-results[aria-busy=false][data-count]').waitFor({ state: 'attached' });
}

/** Opens the page of saved items and waits until the browser keeps the site. */
export async function keepSite(page: Page, siteUrl: string): Promise<void> {
  await page.goto(`${siteUrl}saved/`);
  await isKept(page);
}

/** Waits until the browser keeps the site, which the open page asked for, for reading without a network. */
export async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}

/**
 * Moves the focus through the page, forwards and back, and names what is hidden behind something else where it has the
 * focus (WCAG 2.2, 2.4.11). Runs in the page.
 */
export function hiddenFocus(): string[] {
  const reachable = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility());
  const isSeen = (element: HTMLElement): boolean =>
    [...element.getClientRects()].some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const found = document.elementFromPoint((left + right) / 2, top + (bottom - top) * part);
        return found !== null && (element.contains(found) || found.contains(element));
      }),
    );
  const hidden = (element: HTMLElement): boolean => {
    element.focus();
    return document.activeElement === element && !isSeen(element);
  };
  return [...reachable, ...reachable.toReversed()]
    .filter(hidden)
    .map((element) => element.outerHTML.slice(0, 120));
}
