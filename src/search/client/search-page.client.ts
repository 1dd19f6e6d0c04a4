import { search as words } from '../../interface/search.ts';
import { toPersianDigits } from '../../persian/digits.ts';
import { keepSite } from '../../offline/register.client.ts';
import { siteRoot } from '../../offline/site-root.client.ts';
import {
  chosenFilters,
  FILTER_NAMES,
  readAddress,
  writeAddress,
  type Asked,
  type FilterName,
} from './address.ts';
import type * as EngineModule from './engine.ts';
import type { Engine, SearchAnswer } from './engine.ts';
import { resultItem, suggestionItem, summaryOf } from './result-view.ts';

/** A pause in typing after which the query is answered. */
const PAUSE = 120;

const element = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const form = element<HTMLFormElement>('#search-form');
const input = element<HTMLInputElement>('#search-form input[type=search]');
const results = element<HTMLOListElement>('#search-results');
const status = element('#search-status');
const more = element<HTMLButtonElement>('#search-more');
const suggestions = element<HTMLUListElement>('#search-suggestions');
const selects = Object.fromEntries(
  FILTER_NAMES.map((name) => [name, element<HTMLSelectElement>(`#search-form select[name=${name}]`)]),
) as Record<FilterName, HTMLSelectElement>;
const sort = element<HTMLSelectElement>('#search-form select[name=sort]');
const root = siteRoot();

let engine: Promise<Engine> | undefined;
/** Kept whole: a built site serves all of it, also to programs (`search`). */
let code: typeof EngineModule | undefined;
/** Counts questions: an answer to an older one is not shown. */
let question = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let keeping: Promise<void> | undefined;

/** Nothing is loaded before the reader touches the form or came with a query. */
function wake(): Promise<Engine> {
  engine ??= import('./engine.ts')
    .then((module) => {
      code = module;
      const made = module.createEngine(root);
      void made.names().then(fillFilters, () => undefined);
      return made;
    })
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

function fillFilters({ years, terms }: Awaited<ReturnType<Engine['names']>>): void {
  const asked = readAddress(new URLSearchParams(location.search));
  const add = (name: FilterName, value: string, text: string): void => {
    selects[name].add(new Option(text, value, false, asked.filters[name] === value));
  };
  for (const year of years) add('year', year, toPersianDigits(year));
  for (const [kind, title, url] of terms) {
    if (kind === 'topic' || kind === 'place') add(kind, url.split('/').filter(Boolean).at(-1) ?? '', title);
  }
  for (const select of Object.values(selects)) select.closest('label')!.hidden = select.options.length === 1;
}

function asked(): Asked {
  const filters = Object.fromEntries(FILTER_NAMES.map((name) => [name, selects[name].value]));
  // Options arrive with the names; until then the address alone knows what was chosen.
  const before = readAddress(new URLSearchParams(location.search)).filters;
  for (const name of FILTER_NAMES) if (selects[name].options.length === 1) filters[name] = before[name];
  return {
    query: input.value,
    filters: filters as Record<FilterName, string>,
    newestFirst: sort.value === 'newest',
  };
}

async function answer(): Promise<void> {
  const now = ++question;
  const current = asked();
  const filters = chosenFilters(current);
  history.replaceState(null, '', location.pathname + writeAddress(current));
  if (current.query.trim() === '' && filters === undefined) {
    clear();
    return;
  }
  results.setAttribute('aria-busy', 'true');
  try {
    const made = await wake();
    const options = { newestFirst: current.newestFirst, ...(filters && { filters }) };
    const [found, names] = await Promise.all([
      made.find(current.query, options),
      made.names().catch(() => ({ years: [], terms: [] })),
    ]);
    if (now !== question) return;
    show(found, filters !== undefined);
    refill(
      suggestions,
      (code?.suggest(names, current.query) ?? []).map((one) => suggestionItem(one, root)),
    );
    results.setAttribute('aria-busy', 'false');
    // Not before the first answer: what is kept for later must not slow it down.
    keeping ??= keepSite();
  } catch {
    if (now !== question) return;
    clear();
    status.textContent = words.failed;
  }
}

function clear(): void {
  results.replaceChildren();
  results.setAttribute('aria-busy', 'false');
  delete results.dataset['count'];
  suggestions.replaceChildren();
  more.hidden = true;
  status.textContent = '';
}

/** Puts new items into a list; a reader who stood on an old one stands in the field again, not nowhere. */
function refill(list: HTMLElement, items: readonly HTMLLIElement[]): void {
  const stoodThere = list.contains(document.activeElement);
  list.replaceChildren(...items);
  if (stoodThere) input.focus();
}

function show(found: SearchAnswer, filtered: boolean): void {
  refill(
    results,
    found.hits.map((hit) => resultItem(hit, root)),
  );
  results.dataset['count'] = String(found.total);
  status.textContent = summaryOf(found, filtered);
  more.hidden = found.exact;
  more.onclick = () => void showMore(found);
}

async function showMore(found: SearchAnswer): Promise<void> {
  const now = question;
  results.setAttribute('aria-busy', 'true');
  const hits = await found.more();
  if (now !== question) return;
  const items = hits.map((hit) => resultItem(hit, root));
  results.append(...items);
  results.setAttribute('aria-busy', 'false');
  more.hidden = hits.length === 0;
  items[0]?.querySelector('a')?.focus();
}

function soon(): void {
  results.setAttribute('aria-busy', 'true');
  clearTimeout(waiting);
  waiting = setTimeout(() => void answer(), PAUSE);
}

/** Arrow keys lead from the field through suggestions and results, and Escape back to the field. */
function move(event: KeyboardEvent): void {
  const stops = [
    input,
    ...document.querySelectorAll<HTMLElement>('#search-suggestions a, #search-results a'),
  ];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  if (event.key === 'Escape' && at > 0) input.focus();
  else if (event.key === 'ArrowDown') stops[at + 1]?.focus();
  else if (event.key === 'ArrowUp') stops[at - 1]?.focus();
  else return;
  event.preventDefault();
}

function readForm(): void {
  const { query, filters, newestFirst } = readAddress(new URLSearchParams(location.search));
  input.value = query;
  sort.value = newestFirst ? 'newest' : 'relevance';
  for (const name of FILTER_NAMES) {
    selects[name].value = filters[name];
    if (selects[name].selectedIndex < 0) selects[name].selectedIndex = 0;
  }
  if (query !== '' || Object.values(filters).some((value) => value !== '')) void answer();
  else {
    clear();
    keeping ??= keepSite();
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  void answer();
});
form.addEventListener(
  'focusin',
  () =>
    void wake()
      .then((made) => made.prepare())
      .catch(() => undefined),
  { once: true },
);
// Leaving the field fires «change» too, and must not ask again.
for (const choice of [...Object.values(selects), sort])
  choice.addEventListener('change', () => void answer());
input.addEventListener('input', soon);
document.querySelector('main')!.addEventListener('keydown', move);
addEventListener('popstate', readForm);
readForm();
