/**
 * The file that a static host serves for an address, relative to the site's folder.
 *
 * @example fileOf('/news/1395/x/') // 'news/1395/x/index.html'
 * @example fileOf('/404/') // '404.html', where hosts look for it
 * @example fileOf('/feed.xml') // 'feed.xml'
 */
export function fileOf(address: string): string {
  if (address === '/404/') return '404.html';
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

/**
 * What leads from a page back to the site's root, so that the site works under any path and on IPFS.
 *
 * @example pathToRoot('/news/1395/x/') // '../../../'
 * @example pathToRoot('/') // './'
 */
export function pathToRoot(address: string): string {
  const depth = address.split('/').length - 2;
  return depth === 0 ? './' : '../'.repeat(depth);
}
