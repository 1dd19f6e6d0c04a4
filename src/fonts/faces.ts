import { FONT_RECIPES, FONT_WEIGHTS } from './recipe.ts';

/**
 * The style sheet of the fonts. The Persian file is fetched ahead; `optional` keeps a page from moving when it comes
 * late, and the fallback takes Vazirmatn's metrics, so that both set the same lines. The Latin file is a family of its
 * own: as a part of Vazirmatn, Chromium fetches it for a page without a Latin letter while the Persian file is on its
 * way.
 */
export function fontFaces(files: { readonly persian: string; readonly latin: string } | undefined): string {
  const own = FONT_RECIPES.flatMap((recipe) => {
    const file = files?.[recipe.name];
    if (!file) return [];
    return `@font-face{font-family:${FAMILY[recipe.name]};src:url(${file});font-weight:${FONT_WEIGHTS.min} ${FONT_WEIGHTS.max};font-display:optional;unicode-range:${recipe.fetchedFor}}`;
  });
  return [...own, FALLBACK].join('');
}

const FAMILY = { persian: 'Vazirmatn', latin: '"Vazirmatn Latin"' } as const;

/** Vazirmatn's ascent and descent over whatever stands in for it, so that lines keep their height. */
const FALLBACK =
  '@font-face{font-family:"Vazirmatn fallback";src:local("Tahoma"),local("Noto Sans Arabic");ascent-override:103%;descent-override:54%}';
