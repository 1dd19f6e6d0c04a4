/** The proof of every figure: each statistic against the sentence it names, each item against its own statistics. */
export type { LocateText } from './item-figures.ts';
export { prove, proveInSteps } from './prove.ts';
