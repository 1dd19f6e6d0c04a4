import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { item, newsroom } from '../model/newsroom.fixture.ts';
import { publishPictures } from './pictures.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  mkdirSync(path.join(root, 'content/media'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Publishes one picture, and gives the file that a reader gets. */
async function published(
  name: string,
  bytes: Uint8Array | string,
): Promise<{ file: string; bytes: Uint8Array }> {
  writeFileSync(path.join(root, 'content/media', name), bytes);
  const content = newsroom({ items: [item('1395/x', { image: { src: `media/${name}`, alt: 'تصویر' } })] });
  const { files } = await publishPictures(content, path.join(root, 'content'), path.join(root, 'cache'));
  return { file: files[0]!.file, bytes: (await files[0]!.bytes()) as Uint8Array };
}

const red = sharp({ create: { width: 40, height: 20, channels: 3, background: '#ff0000' } });

test('what a camera wrote about place, time and owner is gone, and the picture stands upright', async () => {
  const original = await red
    .clone()
    .jpeg()
    .withExif({
      IFD0: { Make: 'SecretCamera', Copyright: 'SecretOwner' },
      IFD2: { DateTimeOriginal: '2016:04:27 10:11:12' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 10/1', GPSLongitude: '45/1 4/1 33/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>SecretPlace</secret></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect((await sharp(original).metadata()).exif).toBeDefined();
  const { file, bytes } = await published('x.jpg', original);
  expect(file).toMatch(/^media\/x\.[\w-]{8}\.webp$/u);
  const { exif, xmp, iptc, icc, format, width, height, orientation } = await sharp(bytes).metadata();
  expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
  expect({ format, width, height }).toEqual({ format: 'webp', width: 20, height: 40 });
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Secret|2016:04|GPS|Exif|xmp/iu);
});

const svg = (inside: string, before = ''): string =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20" onload="alert(1)">` +
  `<script>alert(1)</script><rect width="40" height="20" fill="#00ff00"/>${inside}</svg>`;

test.each([
  [
    'a file of the machine',
    (secret: string) => svg(`<image href="file://${secret}" width="40" height="20"/>`),
  ],
  ['a file by its path', (secret: string) => svg(`<image xlink:href="${secret}" width="40" height="20"/>`)],
  ['a file beside it', () => svg('<image href="secret.png" width="40" height="20"/>')],
  [
    'a document within it',
    () =>
      svg(
        '<foreignObject width="40" height="20"><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
      ),
  ],
  ['another host', () => svg('<image href="http://127.0.0.1:9/x.png" width="40" height="20"/>')],
])('an SVG is drawn, and never shows %s', async (_, make) => {
  const secret = path.join(root, 'content/media/secret.png');
  await red.clone().png().toFile(secret);
  const { file, bytes } = await published('x.svg', make(secret));
  expect(file).toMatch(/\.webp$/u);
  const { dominant } = await sharp(bytes).stats();
  expect(dominant.g).toBeGreaterThan(200);
  expect(dominant.r).toBeLessThan(60);
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/alert|script|svg/iu);
});

const laughs = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "${'x'.repeat(100)}">${[...'bcdefgh']
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefg'[index]!};`.repeat(10)}">`)
  .join('')}]>`;
/** A PNG that says how large it is, and has nothing else. */
const vast = (side: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    Buffer.from('IHDR'),
    head,
    Buffer.alloc(4),
  ]);
};

test.each([
  ['text', 'x.png', 'this is no picture'],
  ['nothing', 'x.jpg', ''],
  ['a picture cut off', 'x.png', vast(20)],
  ['a picture larger than a machine can hold', 'x.png', vast(60_000)],
  ['entities without end', 'x.svg', svg('<text>&h;</text>', laughs)],
  [
    'an entity that is a file',
    'x.svg',
    svg(
      '<text>&x;</text>',
      '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
    ),
  ],
  ['a page', 'x.gif', '<html><script>alert(1)</script></html>'],
])('%s in the place of a picture is named', { timeout: 5_000 }, async (_, name, bytes) => {
  await expect(published(name, bytes)).rejects.toThrow(`media/${name} is no picture that can be read`);
});
