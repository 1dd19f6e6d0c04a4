/** Persian number expressions: what a text counts, measures, dates and times, with exact values. */
export { findFigures } from './finder.ts';
export type { Figure } from './types.ts';
export { readUnitName, type NamedUnit } from './units.ts';
