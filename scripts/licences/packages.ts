import { z } from 'zod';

/** A package that a build of the site runs with, or that reaches a reader. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package says it: `MIT`, `(MIT OR GPL-3.0-or-later)`. */
  readonly licence: string;
}

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/**
 * The packages of a lock that are not for development alone, by name and version.
 *
 * @param lock the text of `package-lock.json`.
 * @throws ZodError where it is no lock.
 */
export function shippedPackages(lock: string): ShippedPackage[] {
  const { packages } = Lock.parse(JSON.parse(lock));
  const found = new Map<string, ShippedPackage>();
  for (const [place, { version = '', license = 'unknown', dev, devOptional }] of Object.entries(packages)) {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (place !== '' && !dev && !devOptional)
      found.set(`${name}@${version}`, { name, version, licence: license });
  }
  return [...found.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/**
 * Licences under which everything that is built with them may be published without condition. The last three are
 * conditions on the program itself only: libvips is used as it is, and a changed file of it would be published.
 */
const FREE = new Set(
  (
    'MIT ISC 0BSD BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Python-2.0 Zlib Unlicense OFL OFL-1.1 ' +
    'MPL-2.0 LGPL-3.0-or-later'
  ).split(' '),
);

/**
 * Whether a package may be built with.
 * @example isFree('(MIT OR GPL-3.0-or-later)') // true
 * @example isFree('MIT AND GPL-3.0-or-later') // false
 */
export function isFree(licence: string): boolean {
  return licence
    .replace(/[()]/gu, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((each) => FREE.has(each.trim())));
}

/** The report: a table of all packages, after a count of each licence. */
export function licenceReport(packages: readonly ShippedPackage[]): string {
  const counts = [...Map.groupBy(packages, ({ licence }) => licence)].map(
    ([licence, { length }]) => `- ${licence}: ${String(length)}`,
  );
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const table = ['| package | version | licence |', '| --- | --- | --- |', ...rows];
  return ['# Licences of what ships', '', ...counts.sort(), '', ...table, ''].join('\n');
}
