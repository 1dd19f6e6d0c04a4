/**
 * Loaded into a build before it starts (`--import`), in every thread: the machine that the environment describes.
 *
 * - `FAILS` names the error, such as `ENOSPC`, `FAILS_AT` the calls that have it (`write` or `rename`) and `FAILS_AFTER`
 *   how many go well before. Writes then fail for good and leave half of their bytes, as on a full disk; of renames one
 *   fails.
 * - `FOLDERS=backwards` lists folders from their end.
 * - `UMASK` is the mask of new files.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

type Call = (...given: readonly unknown[]) => unknown;
type Calls = Record<string, Call>;

const { FAILS, FAILS_AT, FAILS_AFTER, FOLDERS, UMASK } = process.env;
const sync = fs as unknown as Calls;
const promised = fs.promises as unknown as Calls;

/** Puts another function in the place of each that is named. */
function replace(calls: Calls, names: readonly string[], make: (original: Call) => Call): void {
  for (const name of names) calls[name] = make(calls[name]!.bind(calls));
}

if (FAILS !== undefined) {
  let left = Number(FAILS_AFTER);
  const fault = (): Error =>
    Object.assign(new Error(`${FAILS}: the disk has failed, ${FAILS_AT!}`), { code: FAILS, errno: -1 });
  const half = (bytes: unknown): unknown =>
    typeof bytes === 'string' || bytes instanceof Uint8Array || Array.isArray(bytes)
      ? bytes.slice(0, bytes.length / 2)
      : bytes;
  const failing =
    (original: Call): Call =>
    (first, second, ...rest) => {
      left -= 1;
      const goesWell = FAILS_AT === 'write' ? left >= 0 : left !== -1;
      if (goesWell) return original(first, second, ...rest);
      if (FAILS_AT === 'write') original(first, half(second), ...rest);
      throw fault();
    };
  const failingLater =
    (original: Call): Call =>
    async (...given) =>
      failing(original)(...given);
  replace(sync, FAILS_AT === 'write' ? ['writeFileSync', 'writevSync'] : ['renameSync'], failing);
  replace(promised, FAILS_AT === 'write' ? ['writeFile'] : ['rename'], failingLater);
}

if (FOLDERS === 'backwards') {
  replace(
    sync,
    ['readdirSync'],
    (original) =>
      (...given) =>
        (original(...given) as unknown[]).toReversed(),
  );
  replace(
    promised,
    ['readdir'],
    (original) =>
      async (...given) =>
        ((await original(...given)) as unknown[]).toReversed(),
  );
}

if (UMASK !== undefined && isMainThread) process.umask(UMASK);

syncBuiltinESMExports();
