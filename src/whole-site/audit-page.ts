import { createHash } from 'node:crypto';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What a policy may name: the site itself, hashes, pictures within the page, and the search engine's WebAssembly. */
const sources = /^(?:'none'|'self'|'wasm-unsafe-eval'|'sha256-[\w+/]+=*')$/u;
const embedding = new Set([
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'portal',
  'foreignobject',
]);
const loading = /^(?:src|poster|data|background|srcset|formaction|action|xlink:?href)$/iu;
const loadingLinks = /^(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)$/u;
const foreign = /^\s*(?:[a-z][\w+.-]*:|\/\/|\\)/iu;
const harmfulScheme = /^(?:javascript|vbscript|data|blob|filesystem|file):/iu;

/**
 * Everything on a built page that could run, load or send what the site itself did not put there.
 *
 * @returns nothing for a page that keeps to its policy and whose policy is strict.
 * @example auditPage('<p onclick="x()">') // ['no policy', '<p onClick>']
 */
export function auditPage(html: string): string[] {
  const tree = fromHtml(html);
  const elements = [...elementsOf(tree)];
  return [...policyFaults(html, elements), ...elements.flatMap(elementFaults)];
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
  if (node.type === 'element' && node.content) yield* elementsOf(node.content satisfies Root);
}

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

function policyFaults(html: string, elements: readonly Element[]): string[] {
  const metas = elements.filter(
    ({ tagName, properties }) =>
      tagName === 'meta' && String(properties['httpEquiv']).toLowerCase() === 'content-security-policy',
  );
  if (metas.length !== 1) return [metas.length === 0 ? 'no policy' : 'more than one policy'];
  const faults: string[] = [];
  if (!/<head[^>]*><meta charset="utf-8"\s*\/?><meta http-equiv="content-security-policy"/iu.test(html))
    faults.push('the policy does not come first');
  const policy = parsePolicy(String(metas[0]!.properties['content']));
  if (policy.get('default-src')?.join() !== "'none'") faults.push('the policy allows what it does not name');
  for (const [directive, allowed] of policy) {
    for (const source of allowed) {
      if (!sources.test(source) && !(directive === 'img-src' && source === 'data:'))
        faults.push(`${directive} ${source}`);
    }
  }
  const named = (policy.get('style-src') ?? []).filter((source) => source.startsWith("'sha256-"));
  const inline = elements.filter(({ tagName }) => tagName === 'style').map((style) => hashOf(textOf(style)));
  if (named.toSorted().join() !== [...new Set(inline)].toSorted().join())
    faults.push('the hashes of the policy are not those of the styles');
  return faults;
}

/** @example parsePolicy("img-src 'self' data:; base-uri 'none'").get('img-src') // ["'self'", 'data:'] */
function parsePolicy(content: string): Map<string, string[]> {
  return new Map(
    content.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/u);
      return [name, values];
    }),
  );
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function elementFaults(element: Element): string[] {
  const { tagName, properties } = element;
  const faults: string[] = [];
  const say = (fault: string): void => void faults.push(`<${tagName} ${fault}>`);
  if (embedding.has(tagName.toLowerCase()) && !isEmptyFrame(element)) say('');
  if (tagName === 'script' && !isData(element) && !isOwnScript(element)) say('inline script');
  if (tagName === 'style' && /@import|url\(\s*["']?(?:[a-z][\w+.-]*:|\/\/)/iu.test(textOf(element)))
    say('foreign address in a style sheet');
  if (tagName === 'meta' && String(properties['httpEquiv']).toLowerCase() === 'refresh') {
    const target = /^\d+; url=(.*)$/u.exec(String(properties['content']))?.[1];
    if (target === undefined || foreign.test(target)) say('leads elsewhere by itself');
  }
  for (const [name, given] of Object.entries(properties)) {
    const value = Array.isArray(given) ? given.join(' ') : String(given);
    // As browsers read an address: without the characters that they drop from it.
    const address = value.replace(/[\u0000-\u0020]/gu, '');
    if (/^on/iu.test(name) || name === 'style' || name === 'srcDoc') say(name);
    else if (loading.test(name) && foreign.test(address)) say(`${name}=${value}`);
    else if (/href$/iu.test(name) && harmfulScheme.test(address) && !isEmptyIcon(element))
      say(`${name}=${value}`);
    else if (
      name === 'href' &&
      tagName === 'link' &&
      isLoading(properties) &&
      foreign.test(address) &&
      value !== 'data:,'
    )
      say(`${name}=${value}`);
    else if (name === 'href' && !['a', 'link'].includes(tagName) && !value.startsWith('#'))
      say(`${name}=${value}`);
  }
  return faults;
}

const isLoading = ({ rel }: Element['properties']): boolean =>
  (Array.isArray(rel) ? rel : [rel]).some((word) => loadingLinks.test(String(word)));

/** The frame of a copy button: nothing is in it before a reader presses the button, and then a page of the site. */
const isEmptyFrame = ({ tagName, properties }: Element): boolean =>
  tagName === 'iframe' && Object.keys(properties).sort().join() === 'name,title';

/** What keeps a browser from asking the host for an icon. */
const isEmptyIcon = ({ tagName, properties }: Element): boolean =>
  tagName === 'link' && properties['href'] === 'data:,';

/** Structured data, which no browser runs. */
function isData(script: Element): boolean {
  if (script.properties['type'] !== 'application/ld+json') return false;
  JSON.parse(textOf(script));
  return true;
}

const isOwnScript = (script: Element): boolean =>
  typeof script.properties['src'] === 'string' && textOf(script).trim() === '';
