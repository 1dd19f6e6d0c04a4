import { posix } from 'node:path';

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** Why a picture's `src` cannot be used. */
export type PictureProblem = 'picture/outside-media' | 'picture/type';

/**
 * The path of a picture relative to the content folder.
 * @param file the content file that names it, relative to the content folder
 * @param src as written there: relative to that file (`../../media/x.jpg`), or from the content folder (`/media/x.jpg`,
 *   `media/x.jpg`)
 * @example picturePath('news/1395/a.mdx', '../../media/x.jpg') // { path: 'media/x.jpg' }
 */
export function picturePath(
  file: string,
  src: string,
): { readonly path: string } | { readonly problem: PictureProblem } {
  if (/[\\\u0000-\u001f:?#%]/.test(src)) return { problem: 'picture/outside-media' };
  const rooted = /^\/?media\//.test(src);
  const path = rooted
    ? posix.normalize(src.replace(/^\//, ''))
    : posix.normalize(posix.join(posix.dirname(file), src));
  if (!path.startsWith('media/') || src.startsWith('//')) return { problem: 'picture/outside-media' };
  return PICTURE.test(path) ? { path } : { problem: 'picture/type' };
}
