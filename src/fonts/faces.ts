import { FONT_RECIPES, FONT_WEIGHTS, unicodeRange } from './recipe.ts';

/**
 * The style sheet of the fonts. The Persian file is fetched ahead; `optional` keeps a page from moving when it comes
 * late, and the fallback takes Vazirmatn's metrics, so that both set the same lines.
 */
export function fontFaces(files: { readonly persian: string; readonly latin: string } | undefined): string {
  const own = FONT_RECIPES.flatMap((recipe) => {
    const file = files?.[recipe.name];
    if (!file) return [];
    return `@font-face{font-family:Vazirmatn;src:url(${file}) format("woff2");font-weight:${FONT_WEIGHTS.min} ${FONT_WEIGHTS.max};font-display:optional;unicode-range:${unicodeRange(recipe)}}`;
  });
  return [...own, FALLBACK].join('');
}

/** Tahoma is on most readers' machines; the numbers are Vazirmatn's ascent, descent and width set against it. */
const FALLBACK =
  '@font-face{font-family:"Vazirmatn fallback";src:local("Vazirmatn"),local("Tahoma"),local("Noto Sans Arabic");ascent-override:102%;descent-override:50%;line-gap-override:0%;size-adjust:96%}';
