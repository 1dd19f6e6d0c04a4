/**
 * The picture library, told which fonts there are before it looks for any. Everything that draws text imports it from
 * here: fontconfig reads its settings once, at the first text of the process.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

const root = path.resolve(import.meta.dirname, '../..');

process.env.FONTCONFIG_FILE = path.join(import.meta.dirname, 'fonts.conf');

export { sharp };

/** What pictures depend on besides their words: the fonts and the libraries that draw them. */
const versions = (): string => {
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules/vazirmatn/package.json'), 'utf8'),
  ) as { version: string };
  return JSON.stringify([version, sharp.versions.vips, sharp.versions.rsvg, sharp.versions.pango]);
};

let drawnWith: string | undefined;

/**
 * A name for a picture that differs whenever anything that it is drawn from differs.
 * @param recipe what the drawing code is called; raise it when the drawing changes.
 */
export function pictureKey(recipe: string, content: string): string {
  drawnWith ??= versions();
  return createHash('sha256').update(`${recipe}\0${drawnWith}\0${content}`).digest('base64url').slice(0, 22);
}
