/** Persian number expressions: what a text counts, measures, dates and times, with exact values. */
export { findFigures, isNumberWord, type FindOptions } from './finder.ts';
export type { Figure, FigureKind, FigureQualifier } from './types.ts';
export { readUnitName, type NamedUnit } from './units.ts';
