import { nearest } from './files/nearest.ts';
import type { Finding } from './finding.ts';
import type { Locator } from './locate.ts';
import { finding } from './messages/index.ts';
import type { BulletinData, ItemData } from './records.ts';

/** The pictures that can be published. */
export interface Media {
  /** Whether a path relative to the content folder is a file inside `media/`, links followed. */
  readonly has: (path: string) => boolean;
  /** Paths of all files in `media/`, relative to the content folder. */
  readonly list: () => readonly string[];
}

/** Reports pictures of front matters and bodies that are not in `media/`. */
export function missingPictures(
  holders: readonly (ItemData | BulletinData)[],
  media: Media,
  locate: Locator,
): Finding[] {
  const findings: Finding[] = [];
  for (const holder of holders) {
    const { file } = holder;
    if ('image' in holder && holder.image && !media.has(holder.image.src)) {
      const { src } = holder.image;
      const at = locate(file, ['image', 'src']);
      const there = nearest(src, media.list());
      const fix = there === undefined ? undefined : at.corrected(`../../${there}`);
      findings.push(finding('picture/missing', at.place, { src }, fix));
    }
    for (const { component, attributes, line, column } of holder.calls) {
      const src = attributes['src'];
      if (component !== 'Figure' || src === undefined || media.has(src)) continue;
      const there = nearest(src, media.list());
      const fix =
        there === undefined ? undefined : `<Figure src="../../${there}" alt="${attributes['alt'] ?? ''}" />`;
      findings.push(finding('picture/missing', { file, line, column }, { src }, fix));
    }
  }
  return findings;
}
