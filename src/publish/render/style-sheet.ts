import postcss, { type AtRule, type ChildNode, type Rule } from 'postcss';

/** A style sheet taken apart, so that a page can be given the part of it that it uses. */
export type StyleSheet = readonly Part[];

type Part =
  | { readonly kind: 'text'; readonly css: string }
  | { readonly kind: 'group'; readonly opening: string; readonly parts: readonly Part[] }
  | {
      readonly kind: 'rule';
      readonly selectors: readonly Selector[];
      readonly declarations: readonly Declaration[];
    };

/**
 * Stands for the name of an element or of a `.class`: adding up a number costs a fraction of cutting thousands of names
 * out of a page. Where two names share one, a page keeps a rule too many.
 */
type Mark = number;

interface Selector {
  readonly text: string;
  /** Elements and classes that a page must have for the selector to find anything. */
  readonly needs: readonly Mark[];
}

interface Declaration {
  readonly css: string;
  /** `--name` where this sets a property of our own. */
  readonly property: string | undefined;
  /** The properties of our own that its value asks for. */
  readonly asks: readonly string[];
}

/**
 * Takes a style sheet apart.
 *
 * @throws CssSyntaxError where the text is no style sheet.
 */
export function parseStyleSheet(css: string): StyleSheet {
  return postcss.parse(css).nodes.flatMap(partOf);
}

/** Every element and class that some rule of a style sheet needs; a page with the same ones uses the same rules. */
export function needsOf(sheet: StyleSheet): Set<Mark> {
  return new Set(
    sheet.flatMap((part) => {
      if (part.kind === 'text') return [];
      return part.kind === 'group' ? [...needsOf(part.parts)] : part.selectors.flatMap(({ needs }) => needs);
    }),
  );
}

/**
 * The part of some style sheets, in their order, that a page can use: rules for elements and classes that it has, and
 * properties of our own that a remaining rule asks for.
 *
 * @param has the page's elements and classes.
 * @example usedStyles([parseStyleSheet('p{margin:0}.x{color:red}')], vocabularyOf('<p>')) // 'p{margin:0}'
 */
export function usedStyles(sheets: readonly StyleSheet[], has: ReadonlySet<Mark>): string {
  const parts = sheets.flat();
  const asked = new Set<string>();
  collectAsked(parts, has, asked);
  return write(parts, has, asked);
}

/** Adds the properties of our own that rules which a page can use ask for. */
function collectAsked(parts: readonly Part[], has: ReadonlySet<Mark>, asked: Set<string>): void {
  for (const part of parts) {
    if (part.kind === 'text') for (const name of askedIn(part.css)) asked.add(name);
    else if (part.kind === 'group') collectAsked(part.parts, has, asked);
    else if (part.selectors.some((selector) => isUsed(selector, has))) {
      for (const { asks } of part.declarations) for (const name of asks) asked.add(name);
    }
  }
}

const isUsed = ({ needs }: Selector, has: ReadonlySet<Mark>): boolean => needs.every((need) => has.has(need));

/**
 * The elements and classes of a page, of which each piece is whole. Text that only looks like markup counts too: a rule
 * too many does no harm.
 * @example vocabularyOf('<p class="a b">') // the marks of 'p', '.a' and '.b'
 */
export function vocabularyOf(...pieces: readonly string[]): Set<Mark> {
  const has = new Set<Mark>();
  for (const html of pieces) {
    addElements(html, has);
    addClasses(html, has);
  }
  return has;
}

function addElements(html: string, has: Set<Mark>): void {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    at += 1;
    let code = html.charCodeAt(at);
    if (!isNamePart(code)) continue;
    let mark = NOTHING;
    for (; isNamePart(code); code = html.charCodeAt(at)) {
      mark = extended(mark, code);
      at += 1;
    }
    has.add(mark);
  }
}

function addClasses(html: string, has: Set<Mark>): void {
  for (let at = html.indexOf(CLASS); at >= 0; at = html.indexOf(CLASS, at)) {
    at += CLASS.length;
    let mark = DOT;
    for (; at < html.length && html.charCodeAt(at) !== QUOTE; at += 1) {
      const code = html.charCodeAt(at);
      if (code > SPACE) mark = extended(mark, code);
      else {
        has.add(mark);
        mark = DOT;
      }
    }
    has.add(mark);
  }
}

const CLASS = 'class="';
const QUOTE = 0x22;
const SPACE = 0x20;

/** Lower-case letters, digits and hyphens: character by character, for a page has thousands of them. */
const isNamePart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45;

const NOTHING: Mark = 0;
const extended = (mark: Mark, code: number): Mark => (Math.imul(mark, 31) + code) | 0;

/** The mark of an element's name, or of a class's with its dot. */
function markOf(name: string): Mark {
  let mark = NOTHING;
  for (let at = 0; at < name.length; at += 1) mark = extended(mark, name.charCodeAt(at));
  return mark;
}

const DOT = markOf('.');

function write(parts: readonly Part[], has: ReadonlySet<Mark>, asked: ReadonlySet<string>): string {
  let css = '';
  for (const part of parts) {
    if (part.kind === 'text') css += part.css;
    else if (part.kind === 'group') {
      const inside = write(part.parts, has, asked);
      if (inside !== '') css += `${part.opening}{${inside}}`;
    } else {
      const selectors = part.selectors.filter((selector) => isUsed(selector, has));
      if (selectors.length === 0) continue;
      const declarations = part.declarations.filter(
        ({ property }) => property === undefined || asked.has(property),
      );
      if (declarations.length > 0)
        css += `${selectors.map(({ text }) => text).join(',')}{${declarations.map((each) => each.css).join(';')}}`;
    }
  }
  return css;
}

function partOf(node: ChildNode): Part[] {
  if (node.type === 'rule') return [ruleOf(node)];
  if (node.type !== 'atrule') return [];
  const opening = openingOf(node);
  if (node.nodes === undefined) return [{ kind: 'text', css: `${opening};` }];
  if (/^(?:layer|media|supports|container)$/u.test(node.name))
    return [{ kind: 'group', opening, parts: node.nodes.flatMap(partOf) }];
  return [{ kind: 'text', css: node.toString() }];
}

const ASKED = /var\(\s*(--[\w-]+)/gu;

const askedIn = (css: string): string[] => Array.from(css.matchAll(ASKED), ([, name]) => name!);

/** The spaces of the sheet stay: `@media (…)` and `@layer a,b` mean something else without them. */
function openingOf({ name, params, raws }: AtRule): string {
  return `@${name}${raws.afterName ?? ' '}${params}`;
}

function ruleOf({ selectors, nodes }: Rule): Part {
  return {
    kind: 'rule',
    selectors: selectors.map((text) => ({ text, needs: namesIn(text).map(markOf) })),
    declarations: nodes
      .filter((node) => node.type === 'decl')
      .map((node) => ({
        css: node.toString(),
        property: node.prop.startsWith('--') ? node.prop : undefined,
        asks: askedIn(node.value),
      })),
  };
}

/**
 * What a selector cannot do without. A choice, such as `:is(a, b)`, needs none of its parts.
 * @example namesIn('.a > p:not(.b)::before') // ['.a', 'p']
 */
function namesIn(selector: string): string[] {
  let plain = selector.replace(/\[[^\]]*\]/gu, '');
  for (let inner = ''; inner !== plain;) {
    inner = plain;
    plain = plain.replace(/::?[\w-]+\([^()]*\)/gu, '');
  }
  return plain.replace(/::?[\w-]+/gu, '').match(/\.[\w-]+|(?<![\w.#-])[a-z][\w-]*/gu) ?? [];
}
