import { contentSchemas } from '../content/index.ts';
import type { Newsroom } from '../content/newsroom.ts';
import type { FontFile } from '../fonts/index.ts';
import type { PlanSettings } from '../model/plan-settings.ts';
import { publishPictures } from './pictures.ts';
import type { BuildSettings } from './settings.ts';
import type { SiteFile } from './site-file.ts';

/** What the plan must know of the files that stand beside the pages, and those files. */
export interface Surroundings {
  readonly planSettings: PlanSettings;
  readonly files: readonly SiteFile[];
}

/** Prepares pictures and schemas, and names the fonts: everything that pages refer to by name and that no page is. */
export async function surroundings(
  newsroom: Newsroom,
  settings: BuildSettings,
  fonts: readonly FontFile[],
  shareImages: boolean,
): Promise<Surroundings> {
  const pictures = await publishPictures(newsroom, settings.contentDir, settings.cacheDir);
  return {
    planSettings: {
      ...(settings.siteUrl === undefined ? {} : { siteUrl: settings.siteUrl }),
      basePath: settings.basePath,
      shareImages,
      pictures: pictures.published,
      schemas: contentSchemas(newsroom),
      fonts: { persian: addressOf(fonts, 'persian'), latin: addressOf(fonts, 'latin') },
    },
    files: [
      ...fonts.map(({ file, hash, bytes }) => ({ file, digest: hash, bytes: () => Promise.resolve(bytes) })),
      ...pictures.files,
    ],
  };
}

function addressOf(fonts: readonly FontFile[], name: FontFile['name']): string {
  return `/${fonts.find((font) => font.name === name)!.file}`;
}
