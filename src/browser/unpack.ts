import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGE = '@sparticuz/chromium';

/** Where a browser was unpacked, and the environment that its libraries and fonts ask for. */
interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the packaged Chromium once for each version of the package.
 *
 * The package writes straight into the temporary folder, where a second process could start a
 * half-written file. Here it writes into a folder of its own, which is then moved into place whole.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const home = join(tmpdir(), `bultan-chromium-${packageVersion()}`);
  if (!existsSync(home)) await unpackInto(home);
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }),
    },
  };
}

async function unpackInto(home: string): Promise<void> {
  await mkdir(tmpdir(), { recursive: true });
  const staging = await mkdtemp(`${home}-`);
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const outer = process.env['TMPDIR'];
  process.env['TMPDIR'] = staging;
  try {
    await packaged.executablePath();
    await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'));
  } finally {
    if (outer === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outer;
  }
  // Where another process was faster, its folder holds the same files.
  await rename(staging, home).catch(() => rm(staging, { recursive: true, force: true }));
}

function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE)));
}

function packageVersion(): string {
  const { version } = createRequire(import.meta.url)(join(packageFolder(), 'package.json')) as {
    version: string;
  };
  return version;
}
