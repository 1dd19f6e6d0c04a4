import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { answers, openAddress } from './open-address.ts';

const address = 'http://localhost:4321/news/1395/x/';

test.each<[NodeJS.Platform, string[]]>([
  ['darwin', ['open', address]],
  ['linux', ['xdg-open', address]],
  ['win32', ['cmd', '/c', 'start', '', address]],
])('on %s the desktop opens the address', (platform, expected) => {
  const started: string[][] = [];
  openAddress(address, platform, (program, words) => started.push([program, ...words]));
  expect(started).toEqual([expected]);
});

test('where no desktop is known, nothing is started', () => {
  const started: string[] = [];
  openAddress(address, 'aix', (program) => started.push(program));
  expect(started).toEqual([]);
});

test('a program that is missing breaks nothing', async () => {
  const { PATH } = process.env;
  process.env['PATH'] = '';
  openAddress(address, 'linux');
  process.env['PATH'] = PATH;
  // The failure arrives later, and would end the process if nobody heard it.
  await new Promise((resolve) => setTimeout(resolve, 50));
});

test('a server that runs answers, one that has ended does not', async () => {
  const server = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  expect(await answers(url)).toBe(true);
  await new Promise((resolve) => server.close(resolve));
  expect(await answers(url)).toBe(false);
});
