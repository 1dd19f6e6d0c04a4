import { findFigures, type Figure } from './index.ts';

/** A figure in one line: kind where it is not a number, value or readings, unit, qualifier, date. */
function say(figure: Figure): string {
  const value = figure.ambiguous
    ? figure.ambiguous.join(' or ')
    : figure.min === undefined
      ? figure.value
      : `${figure.min}..${figure.max}`;
  const kind = figure.kind === 'number' || figure.kind === 'range' ? undefined : figure.kind;
  return [kind, value, figure.unit, figure.qualifier, figure.iso]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Every figure of a text, each in one line. */
export const read = (text: string): readonly string[] => findFigures(text).map(say);
