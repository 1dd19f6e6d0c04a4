import type { Picture } from '../content/newsroom.ts';
import * as links from './links.ts';
import type { PlanSettings } from './plan-settings.ts';

/** A picture as a page shows it; its size keeps the page from moving while it loads. */
export interface PictureView {
  readonly src: string;
  readonly alt: string;
  readonly credit?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A picture of the content with its published address. */
export function pictureOf({ src, alt, credit }: Picture, settings: PlanSettings): PictureView {
  const published = settings.pictures?.get(src);
  return {
    src: published?.path ?? links.media(src),
    alt,
    ...(credit && { credit }),
    ...(published && { width: published.width, height: published.height }),
  };
}
