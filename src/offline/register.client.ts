import { offline } from '../interface/offline.ts';
import { siteRoot } from './site-root.client.ts';

/**
 * Lets the browser keep the site for reading without a network, and tells the reader when a newer version waits.
 * Does nothing where service workers are missing or refused: pages work as they did.
 */
export async function keepSite(): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  // What is kept for later must not slow down what is read now.
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  const registration = await navigator.serviceWorker
    .register(new URL('sw.js', siteRoot()), { scope: siteRoot().href })
    .catch(() => undefined);
  if (registration === undefined) return;
  const tellIfWaiting = (worker: ServiceWorker | null): void => {
    // The first version has nothing to replace.
    if (worker !== null && navigator.serviceWorker.controller !== null) showBanner(worker);
  };
  // Left to itself, a browser may look for a newer version long after the page was opened.
  if (registration.active !== null) void registration.update().catch(() => undefined);
  tellIfWaiting(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') tellIfWaiting(worker);
    });
  });
}

function showBanner(worker: ServiceWorker): void {
  const banner = document.createElement('p');
  banner.className = 'update-banner';
  banner.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = offline.update;
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage('update');
  });
  banner.append(offline.newVersion, ' ', button);
  document.body.prepend(banner);
}
