import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import path from 'node:path';

/** A running preview of a site. */
export interface Preview {
  /** `http://localhost:4321/` with the base path. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host does: folders with their `index.html`, addresses without the last slash
 * redirected, precompressed files where the browser takes them, `404.html` for the rest.
 *
 * @param port 0 takes any free port; a taken port is followed by the next ones.
 * @throws Error where the folder does not exist.
 */
export async function serveSite(siteDir: string, port: number, basePath = '/'): Promise<Preview> {
  if (!statSync(siteDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${siteDir} does not exist. Run npm run build first.`);
  }
  // A build shares this module's door, and serves nothing.
  const [{ createServer }, { default: sirv }] = await Promise.all([import('node:http'), import('sirv')]);
  const files = sirv(siteDir, { dev: true, brotli: true, gzip: true, dotfiles: false });
  const server = createServer(listener(files, siteDir, basePath));
  const taken = await listen(server, port, port === 0 ? 0 : port + 20);
  return {
    url: `http://localhost:${String(taken)}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Serve = (...request: [...Parameters<RequestListener>, next: () => void]) => void;

function listener(serve: Serve, siteDir: string, basePath: string): RequestListener {
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const notFound = (): void => {
      void readFile(path.join(siteDir, '404.html')).then(
        (page) => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page),
        () => response.writeHead(404).end(),
      );
    };
    if (!pathname.startsWith(basePath)) {
      if (`${pathname}/` === basePath) response.writeHead(308, { location: basePath }).end();
      else notFound();
      return;
    }
    const inside = `/${pathname.slice(basePath.length)}`;
    if (!inside.endsWith('/') && isFolder(siteDir, inside)) {
      response.writeHead(308, { location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = inside + search;
    serve(request, response, notFound);
  };
}

function isFolder(siteDir: string, address: string): boolean {
  try {
    return (
      statSync(path.join(siteDir, decodeURIComponent(address)), { throwIfNoEntry: false })?.isDirectory() ===
      true
    );
  } catch {
    return false;
  }
}

function listen(server: Server, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
