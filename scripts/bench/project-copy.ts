import { cp, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

/** What a fresh clone does not hold. */
const NOT_CLONED = new Set(['node_modules', 'dist', '.git', '.cache', '.astro']);

/**
 * Copies the project without its caches, so that a clean build is measured as on a fresh clone and the developer's own
 * caches stay as they are. Installed packages are linked.
 */
export async function copyProject(root: string, dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  const names = (await readdir(root)).filter((name) => !NOT_CLONED.has(name));
  await Promise.all(
    names.map((name) => cp(path.join(root, name), path.join(dir, name), { recursive: true })),
  );
  await symlink(path.join(root, 'node_modules'), path.join(dir, 'node_modules'));
}
