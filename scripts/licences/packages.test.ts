import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isFree, licenceReport, shippedPackages } from './packages.ts';

const lock = readFileSync('package-lock.json', 'utf8');
const Package = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});
const { dependencies, devDependencies, allowScripts } = Package.parse(
  JSON.parse(readFileSync('package.json', 'utf8')),
);
const direct = { ...dependencies, ...devDependencies };

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['Apache-2.0 AND LGPL-3.0-or-later', true],
  ['MIT AND GPL-3.0-or-later', false],
  ['GPL-3.0-or-later', false],
  ['SEE LICENSE IN x', false],
  ['unknown', false],
])('%s: may be built with is %s', (licence, free) => {
  expect(isFree(licence)).toBe(free);
});

test('a report names each package once, and leaves out what is for development', () => {
  const packages = {
    '': { name: 'x', version: '1.0.0', license: 'MIT' },
    'node_modules/@a/b': { version: '1.0.0', license: 'ISC' },
    'node_modules/c/node_modules/@a/b': { version: '1.0.0', license: 'ISC' },
    'node_modules/c': { version: '2.0.0' },
    'node_modules/d': { version: '3.0.0', license: 'MIT', dev: true },
  };
  const shipped = shippedPackages(JSON.stringify({ packages }));
  expect(shipped).toEqual([
    { name: '@a/b', version: '1.0.0', licence: 'ISC' },
    { name: 'c', version: '2.0.0', licence: 'unknown' },
  ]);
  expect(licenceReport(shipped)).toContain('- ISC: 1\n- unknown: 1\n\n');
  expect(licenceReport(shipped)).toContain('| @a/b | 1.0.0 | ISC |\n');
});

describe('the packages of this project', () => {
  test('ship under free licences alone', () => {
    const packages = shippedPackages(lock);
    expect(packages.length).toBeGreaterThan(200);
    expect(packages.filter(({ licence }) => !isFree(licence))).toEqual([]);
  });

  test('are locked to exact versions, by their bytes, from the registry that npm is told', () => {
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
    const Entry = z.object({
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      version: z.string().optional(),
    });
    const { packages } = z.object({ packages: z.record(z.string(), Entry) }).parse(JSON.parse(lock));
    const loose = Object.entries(packages).filter(
      ([place, { integrity = '', resolved }]) =>
        place !== '' && (resolved !== undefined || !integrity.startsWith('sha512-')),
    );
    expect(loose.map(([place]) => place)).toEqual([]);
    for (const [name, version] of Object.entries(direct))
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  test('run no script when they are installed but those that are named', () => {
    const Entry = z.object({ hasInstallScript: z.boolean().optional(), optional: z.boolean().optional() });
    const { packages } = z.object({ packages: z.record(z.string(), Entry) }).parse(JSON.parse(lock));
    const running = Object.entries(packages)
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
      .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(running.filter((name) => !allowScripts[name])).toEqual([]);
  });

  test('are all in the table of README.md, each with what it is for, and no other is', () => {
    const readme = readFileSync('README.md', 'utf8');
    const section = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Licence'));
    const named = [...section.matchAll(/^\| (`[^|]+) \| ([^|]+) \|$/gmu)].flatMap(([, names, use]) => {
      expect(use!.trim()).not.toBe('');
      return [...names!.matchAll(/`([^`]+)`/gu)].map(([, name]) => name!);
    });
    const listed = named.flatMap((name) =>
      name.endsWith('*') ? Object.keys(direct).filter((each) => each.startsWith(name.slice(0, -1))) : [name],
    );
    expect(listed.toSorted()).toEqual(Object.keys(direct).toSorted());
  });
});

test.each(readdirSync('.github/workflows'))('%s runs no action but by the digest of its commit', (file) => {
  const used = [...readFileSync(`.github/workflows/${file}`, 'utf8').matchAll(/uses: *(.*)$/gmu)].map(
    ([, action]) => action!,
  );
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action))).toEqual([]);
});
