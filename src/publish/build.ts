import path from 'node:path';
import { checkNewsroom } from '../check/index.ts';
import type { Finding } from '../content/finding.ts';
import { editorFiles } from '../editor/index.ts';
import { buildFontsBeside } from '../fonts/index.ts';
import { planSite } from '../model/plan-site.ts';
import { digestOf } from '../content/index.ts';
import { drawings } from './drawings.ts';
import { hostFiles } from './host-files.ts';
import { holdLock } from './lock.ts';
import { manifestFile, readManifest, writeManifest } from './manifest.ts';
import { openPart, pagesOfYears, sealPart, type Years } from './parts.ts';
import { silent, type Progress } from './progress.ts';
import { writeSearchFiles } from './search-files.ts';
import { serviceWorkerFile } from './service-worker.ts';
import type { BuildSettings } from './settings.ts';
import { filesOf } from './site-file.ts';
import { surroundings } from './site-files.ts';
import { Renderers } from './render/pool.ts';
import { serviceWorkerCode } from '../offline/index.ts';
import { openStage } from './stage.ts';
import { summarize, type BuildSummary } from './summary.ts';
import { dismissAstro } from './templates/astro.ts';
import { compileTemplates } from './templates/compile.ts';
import { lastVersion } from './source.ts';
import { watchLoading } from './watch-loading.ts';
import { writeVersion } from './write-version.ts';

/** What a build is made with, and what it may leave out when it is measured. */
export interface BuildOptions {
  /** The project's folder. */
  readonly root: string;
  readonly search?: boolean;
  /** Pictures for social networks, and charts as PNG. */
  readonly shareImages?: boolean;
  /** Adds `.br` and `.gz` beside every text. */
  readonly compress?: boolean;
  /** Renders the items of these solar years only, as a part to be joined. */
  readonly years?: Years;
  /** Folders of parts to be joined. */
  readonly parts?: readonly string[];
  readonly progress?: Progress;
}

export type BuildOutcome =
  | { readonly built: true; readonly findings: readonly Finding[]; readonly summary: BuildSummary }
  | { readonly built: false; readonly findings: readonly Finding[] };

const unheard = (): undefined => undefined;

/**
 * Checks the content, and where it holds no error makes the site's next version beside the old one and puts it in its
 * place. Whatever fails, `outDir` is afterwards what it was before.
 *
 * Each file of the site is a pure function of inputs whose digest is kept: a file whose digest has not changed since
 * the last build is linked into the next version instead of being made again.
 *
 * @throws Error where the machine fails (a full disk, no permission) or a page cannot be rendered.
 */
export async function buildSite(settings: BuildSettings, options: BuildOptions): Promise<BuildOutcome> {
  const began = performance.now();
  const progress = options.progress ?? silent;
  const site = digestOf(settings.outDir);
  const release = await holdLock(path.join(settings.cacheDir, 'locks', site), () => {
    progress.say('Another build writes the same folder; waiting for it.');
  });
  const renderers = new Renderers();
  try {
    progress.step('content');
    const turn = Promise.withResolvers<undefined>();
    const compiling = compileTemplates(options.root, settings.cacheDir, turn.promise);
    const makingFonts = buildFontsBeside(settings.cacheDir);
    // Both are awaited below; until then a failure must not count as unheard.
    for (const making of [compiling, makingFonts]) making.catch(unheard);
    const listener = watchLoading(progress, () => {
      turn.resolve(undefined);
    });
    // With new page files every page is rendered anew, by threads that get ready beside the proof.
    compiling
      .then(({ isNew, entry }) => {
        if (isNew) renderers.start(entry, listener.files);
      })
      .catch(unheard);
    const { newsroom, findings } = await checkNewsroom({ ...settings, listener });
    if (findings.some(({ severity }) => severity === 'error')) return { built: false, findings };

    progress.step('templates');
    const fonts = await makingFonts;
    const templates = await compiling;
    if (templates.isNew) renderers.start(templates.entry, newsroom.items.length);
    progress.step('plan');
    const beside = await surroundings(newsroom, settings, fonts, options.shareImages ?? true);
    const plan = planSite(newsroom, beside.planSettings);
    const files = [
      ...(await filesOf(templates.assetsDir)),
      ...beside.files,
      ...(options.shareImages === false ? [] : drawings(plan, templates.digest, settings.cacheDir)),
      ...(await editorFiles(newsroom)),
      ...hostFiles(plan.renamings),
    ];

    const manifest = manifestFile(settings.cacheDir, settings.outDir);
    const previous = await readManifest(manifest);
    const compilingWorker = options.years === undefined ? serviceWorkerCode() : undefined;
    compilingWorker?.catch(unheard);
    const stage = openStage(settings.outDir, path.join(settings.cacheDir, 'stage', site));
    const version = await writeVersion({
      stage,
      pages: options.years === undefined ? plan.pages : pagesOfYears(plan.pages, options.years),
      files: options.years === undefined ? files : [],
      closing: async (digests) =>
        compilingWorker ? [serviceWorkerFile(newsroom, plan, digests, await compilingWorker)] : [],
      search: async () =>
        options.search === false || options.years !== undefined
          ? new Map()
          : writeSearchFiles(newsroom, stage, previous, path.join(settings.cacheDir, 'search', site)),
      templates,
      renderers,
      sources: [
        lastVersion(stage, previous),
        ...(await Promise.all((options.parts ?? []).map((folder) => openPart(folder, stage)))),
      ],
      basePath: settings.basePath,
      compress: options.compress ?? false,
      progress,
    });
    if (options.years !== undefined) await sealPart(stage.nextDir, version.manifest);
    progress.step('swap');
    stage.swap();
    await writeManifest(manifest, version.manifest);
    const seconds = (performance.now() - began) / 1000;
    return { built: true, findings, summary: summarize(newsroom, plan, version, seconds) };
  } finally {
    progress.end();
    dismissAstro();
    await renderers.close();
    await release();
  }
}
