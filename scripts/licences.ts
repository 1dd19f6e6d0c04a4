/** `npm run licences` prints the licences of all packages that ship, as Markdown; it fails where one is not free. */
import { readFileSync } from 'node:fs';
import { isFree, licenceReport, shippedPackages } from './licences/packages.ts';

const packages = shippedPackages(readFileSync('package-lock.json', 'utf8'));
console.log(licenceReport(packages).trimEnd());
for (const { name, licence } of packages.filter((each) => !isFree(each.licence))) {
  console.error(`${name}: ${licence} is not among the free licences.`);
  process.exitCode = 1;
}
