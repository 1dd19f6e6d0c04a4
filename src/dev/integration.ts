import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { findingsEvent, helloEvent } from './events.ts';

/** Where a request carries what becomes `Astro.locals`. */
const locals = Symbol.for('astro.locals');
/** Editors write a file in several steps; one reading answers them all. */
const settle = 40;

/**
 * The dev server's side of the site: gives each page its props from the live content, reloads the browser when the
 * content changes, and shows what is wrong with it over the page.
 */
export function liveContent(): AstroIntegration {
  return {
    name: 'bultan:live-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/src/dev/overlay.client.ts';`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        // Imported here: compiling the pages for a build needs none of it.
        const [{ liveSite }, { writeEditorSchemas }, { readSettings }] = await Promise.all([
          import('./live-site.ts'),
          import('./editor-schemas.ts'),
          import('../publish/settings.ts'),
        ]);
        const settings = readSettings(process.env, server.config.root);
        const site = liveSite(settings);
        const tell = (): void => {
          server.ws.send(findingsEvent, site.findings);
          for (const { file, line, column, severity, code, message } of site.findings) {
            if (severity === 'error') logger.error(`${file}:${line}:${column} ${code} ${message.fa}`);
          }
        };
        const reload = async (saved?: readonly string[]): Promise<void> => {
          try {
            if (await site.reload(saved)) server.ws.send({ type: 'full-reload', path: '*' });
            // What an editor knows changes with the files that there are and with the vocabularies.
            if (site.newsroom && (saved?.some((file) => file.endsWith('.yaml')) ?? true)) {
              writeEditorSchemas(server.config.root, settings.contentDir, site.newsroom);
            }
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
          tell();
        };

        await reload();
        server.ws.on(helloEvent, (_: unknown, client) => client.send(findingsEvent, site.findings));
        server.watcher.add(settings.contentDir);
        let timer: NodeJS.Timeout | undefined;
        let saved: string[] | undefined = [];
        server.watcher.on('all', (event, file) => {
          if (!file.startsWith(settings.contentDir + path.sep)) return;
          const name = path.relative(settings.contentDir, file).replaceAll(path.sep, '/');
          // A file that is new, gone or a picture changes what others may refer to.
          if (event === 'change' && !name.startsWith('media/')) saved?.push(name);
          else saved = undefined;
          clearTimeout(timer);
          timer = setTimeout(() => {
            void reload(saved);
            saved = [];
          }, settle);
        });

        const lastBuild = sirv(settings.outDir, { dev: true });
        server.middlewares.use((request, response, next) => {
          const address = decodeAddress(request.url ?? '/');
          if (address === undefined) return next();
          const file = site.fileAt(address);
          if (file !== undefined) {
            void file.bytes().then((bytes) => response.end(bytes), next);
            return;
          }
          const page = site.pageAt(address);
          if (page?.route === 'file') {
            response.setHeader('content-type', page.props.type).end(page.props.text);
            return;
          }
          if (page !== undefined) Reflect.set(request, locals, { page });
          // Astro would show the address by the kind of page that others like it have; scripts end in no slash.
          if (page?.route === 'notFound' && address.endsWith('/')) request.url = page.path;
          // The search index is that of the last build, where there was one.
          if (address.startsWith('/pagefind/')) lastBuild(request, response, next);
          else next();
        });
      },
    },
  };
}

function decodeAddress(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}
