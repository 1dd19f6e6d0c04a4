/** Web servers as README.md sets them up, serving the built site on this machine. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface StaticHost {
  /** The site's root, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const servers = {
  nginx: { fence: 'nginx', start: startNginx },
  caddy: { fence: 'caddyfile', start: startCaddy },
} as const;

export type ServerName = keyof typeof servers;

const names = Object.keys(servers) as ServerName[];

/** `HOSTS_UNDER_TEST` names what must be there; otherwise it is what this machine has. */
const asked = process.env['HOSTS_UNDER_TEST']?.split(/[\s,]+/u).filter(Boolean);

/** The servers that the tests of this run ask. */
export const serversUnderTest: readonly ServerName[] = process.env['SITE_UNDER_TEST_URL']
  ? []
  : names.filter((name) => asked?.includes(name) ?? spawnSync(name, ['-v']).error === undefined);

/**
 * The configuration that README.md gives for a server.
 *
 * @throws Error where it gives none.
 */
export function configurationOf(name: ServerName): string {
  const { fence } = servers[name];
  const found = new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)^\`\`\`$`, 'mu').exec(
    readFileSync('README.md', 'utf8'),
  );
  if (!found) throw new Error(`README.md shows no configuration for ${name}.`);
  return found[1]!;
}

/**
 * Starts a server with README.md's own configuration, but for the address, the folder and, below a path, the place of
 * the error page.
 *
 * @param below the path that the site is put at: `/` or `/a/b/`.
 * @throws Error where the server is not installed or does not take the configuration.
 */
export async function startServer(name: ServerName, siteDir: string, below: string): Promise<StaticHost> {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const documents = path.join(folder, 'documents', ...below.split('/').filter(Boolean));
  mkdirSync(path.dirname(documents), { recursive: true });
  symlinkSync(siteDir, documents);
  const port = await freePort();
  const configuration = replaced(configurationOf(name), [
    ['/var/www/bultan', path.join(folder, 'documents')],
    [' /404.html', ` ${below}404.html`],
  ]);
  const child = servers[name].start(configuration, folder, port);
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${String(port)}${below}`;
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const failed = ended.then(() => {
    throw new Error(`${name} ended: ${said}`);
  });
  failed.catch(() => undefined);
  await Promise.race([failed, answers(url)]);
  return { url, close };
}

/** @throws Error where the text has lost what is to be replaced. */
function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`README.md's configuration has no “${from}” any more.`);
    return all.replaceAll(from, to);
  }, text);
}

function startNginx(configuration: string, folder: string, port: number): ChildProcess {
  const file = path.join(folder, 'nginx.conf');
  const asBuilt = /--conf-path=(\S+)/u.exec(spawnSync('nginx', ['-V'], { encoding: 'utf8' }).stderr)?.[1];
  const types = path.join(path.dirname(asBuilt ?? '/etc/nginx/nginx.conf'), 'mime.types');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (use) => `${use}_temp_path ${path.join(folder, use)};`,
  );
  writeFileSync(
    file,
    [
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; pid ${path.join(folder, 'nginx.pid')}; error_log stderr error;`,
      `events {}\nhttp {\ninclude ${types};\ndefault_type application/octet-stream;\naccess_log off;`,
      ...temporary,
      replaced(configuration, [['listen 80;', `listen 127.0.0.1:${String(port)};`]]),
      '}',
    ].join('\n'),
  );
  return spawn('nginx', ['-c', file, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
}

function startCaddy(configuration: string, folder: string, port: number): ChildProcess {
  const file = path.join(folder, 'Caddyfile');
  const address = `http://127.0.0.1:${String(port)}`;
  writeFileSync(file, `{\n\tadmin off\n}\n${replaced(configuration, [['bultan.example.org', address]])}`);
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

async function answers(url: string): Promise<void> {
  for (;;) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await sleep(50);
  }
}
