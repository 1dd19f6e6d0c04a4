import type { AttributeValue } from '../svg.ts';

/** Colours of a file that stands alone: the light ones of `charts.css`. */
export const PAPER = '#fff';
export const INK = '#1c2126';
export const MUTED = '#5a636c';
const GRID = '#dfe3e7';
const AXIS = '#868e96';
const SERIES: Readonly<Record<string, string>> = {
  s1: '#1b639c',
  s2: '#b4500f',
  s3: '#1d7a58',
  s4: '#7d4191',
  s5: '#806600',
  s6: '#55606b',
};
/** Strokes that tell lines apart without colour. */
const DASHES: Readonly<Record<string, string>> = { s2: '9 3', s3: '2 4' };

type Attributes = Readonly<Record<string, AttributeValue>>;

const TEXT: Readonly<Record<string, Attributes>> = {
  v: { 'font-weight': 600 },
  h: { 'font-weight': 600 },
  m: { fill: MUTED },
  in: { fill: PAPER },
  t: { 'text-anchor': 'middle' },
  e: { 'text-anchor': 'end' },
  halo: { 'paint-order': 'stroke', stroke: PAPER, 'stroke-width': 4, 'stroke-linejoin': 'round' },
};

function textLook(classes: ReadonlySet<string>, color: string | undefined): Attributes {
  const looks = [...classes].map((name) => TEXT[name] ?? {});
  return Object.assign(
    { fill: INK },
    ...looks,
    classes.has('c') && color !== undefined ? { fill: color } : {},
  ) as Attributes;
}

function strokeLook(classes: ReadonlySet<string>, color: string): Attributes {
  const dash = [...classes].map((name) => DASHES[name]).find((found) => found !== undefined);
  return {
    fill: 'none',
    stroke: color,
    'stroke-width': 2.5,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    'stroke-dasharray': classes.has('forecast') ? '5 4' : dash,
  };
}

/** Looks that replace the plain fill of a shape, the first that an element has. */
const SHAPES: readonly (readonly [string, (color: string) => Attributes])[] = [
  ['ring', (color) => ({ fill: PAPER, stroke: color, 'stroke-width': 2 })],
  ['band', (color) => ({ fill: color, 'fill-opacity': 0.2 })],
  ['soft', (color) => ({ fill: color, 'fill-opacity': 0.45 })],
  ['fade', () => ({ fill: PAPER, 'fill-opacity': 0.55 })],
  ['cut', (color) => ({ fill: color, stroke: PAPER, 'stroke-width': 1.5 })],
  ['rest', () => ({ fill: 'none', stroke: AXIS })],
  ['goal', () => ({ stroke: INK, 'stroke-width': 3 })],
  ['grid', () => ({ stroke: GRID })],
  ['axis', () => ({ stroke: AXIS })],
  [
    'forecast',
    (color) => ({
      fill: color,
      'fill-opacity': 0.25,
      stroke: color,
      'stroke-width': 1.5,
      'stroke-dasharray': '5 4',
    }),
  ],
  ['target', (color) => ({ fill: 'none', stroke: color, 'stroke-width': 1.5 })],
];

/** What the classes of `charts.css` mean, as attributes: a file has no style sheet, and a strict policy allows none in it. */
export function lookOf(name: string, className: string): Attributes {
  const classes = new Set(className.split(' '));
  const series = [...classes].find((each) => each in SERIES);
  const color = series === undefined ? undefined : SERIES[series];
  if (name === 'text') return textLook(classes, color);
  if (name === 'tspan')
    return textLook(classes, color)['font-weight'] === undefined ? {} : { 'font-weight': 600 };
  if (classes.has('l')) return strokeLook(classes, color ?? INK);
  const shape = SHAPES.find(([look]) => classes.has(look));
  return shape ? shape[1](color ?? INK) : { fill: color ?? INK };
}
