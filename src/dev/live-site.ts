import { checkLoaded } from '../check/index.ts';
import { liveContent, type Finding, type Newsroom } from '../content/index.ts';
import { buildFonts } from '../fonts/index.ts';
import { planSite } from '../model/plan-site.ts';
import type { PlannedPage } from '../model/plan.ts';
import { surroundings } from '../publish/site-files.ts';
import type { SiteFile } from '../publish/site-file.ts';
import type { BuildSettings } from '../publish/settings.ts';

/** The site as it is while somebody writes: drafts included, and usable while the content holds errors. */
export interface LiveSite {
  /** What stands at an address; the error page where nothing does. */
  pageAt(address: string): PlannedPage | undefined;
  /** The font or picture at an address, decoded. */
  fileAt(address: string): SiteFile | undefined;
  /** The newsroom as far as it could be read; nothing before the first reading. */
  readonly newsroom: Newsroom | undefined;
  /** What the last check found. */
  readonly findings: readonly Finding[];
  /**
   * Reads the content again.
   *
   * @param saved the files that changed, relative to the content folder; without it everything is read
   * @returns whether the site changed. It does not where the content holds an error: the last good site stays.
   */
  reload(saved?: readonly string[]): Promise<boolean>;
}

/** Makes a live site; it is empty until the first `reload`. */
export function liveSite(settings: BuildSettings): LiveSite {
  let pages = new Map<string, PlannedPage>();
  let files = new Map<string, SiteFile>();
  let findings: readonly Finding[] = [];
  let newsroom: Newsroom | undefined;
  let running: Promise<boolean> | undefined;
  /** What has changed since the reading that is under way; `undefined` asks for a whole one. */
  let waiting: (readonly string[] | undefined)[] = [];
  const options = { ...settings, drafts: true };
  const content = liveContent(options);

  const read = async (saved: readonly string[] | undefined): Promise<boolean> => {
    const loaded = await (saved === undefined ? content.read() : content.reread(saved));
    const checked = await checkLoaded(loaded, options);
    ({ findings, newsroom } = checked);
    if (findings.some(({ severity }) => severity === 'error') && pages.size > 0) return false;
    const { planSettings, files: beside } = await surroundings(
      checked.newsroom,
      settings,
      await buildFonts(settings.cacheDir),
      false,
    );
    const plan = planSite(checked.newsroom, planSettings);
    files = new Map(beside.map((file) => [`/${file.file}`, file]));
    pages = new Map(plan.pages.map((page) => [page.path, page]));
    return true;
  };

  return {
    pageAt: (address) => pages.get(address) ?? pages.get('/404/'),
    fileAt: (address) => files.get(address),
    get newsroom() {
      return newsroom;
    },
    get findings() {
      return findings;
    },
    /** A change that arrives while the content is being read leads to one more reading, not to two at once. */
    reload(saved) {
      waiting.push(saved);
      running ??= (async () => {
        let changed = false;
        while (waiting.length > 0) {
          const asked = waiting;
          waiting = [];
          const files = asked.includes(undefined)
            ? undefined
            : [...new Set(asked.flatMap((each) => each ?? []))];
          changed = (await read(files)) || changed;
        }
        return changed;
      })().finally(() => (running = undefined));
      return running;
    },
  };
}
