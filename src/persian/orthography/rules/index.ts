import type { Rule } from '../types.ts';
import { arabicLetters } from './arabic-letters.ts';
import { bracketSpacing } from './bracket-spacing.ts';
import { digits } from './digits.ts';
import { ezafe } from './ezafe.ts';
import { finalMark } from './final-mark.ts';
import { houseWords } from './house-words.ts';
import { kashida } from './kashida.ts';
import { moneyUnit } from './money-unit.ts';
import { numberFormat } from './number-format.ts';
import { percent } from './percent.ts';
import { persianPunctuation } from './persian-punctuation.ts';
import { quotationMarks } from './quotation-marks.ts';
import { repeatedSigns } from './repeated-signs.ts';
import { repeatedWord } from './repeated-word.ts';
import { spaceAfterSign } from './space-after-sign.ts';
import { spaceBeforeSign } from './space-before-sign.ts';
import { spaceRuns } from './space-runs.ts';
import { strayControls } from './stray-controls.ts';
import { strayZwnj } from './stray-zwnj.ts';
import { tanvin } from './tanvin.ts';
import { zwnjAfterLatin } from './zwnj-after-latin.ts';
import { zwnjCompound } from './zwnj-compound.ts';
import { zwnjDegree } from './zwnj-degree.ts';
import { zwnjEnclitic } from './zwnj-enclitic.ts';
import { zwnjImperfective } from './zwnj-imperfective.ts';
import { zwnjPlural } from './zwnj-plural.ts';

/**
 * The rules in the order they run. A stage sees the text as the stages before it left it; rules of one stage see the
 * same text and must not overlap.
 */
export const STAGES: readonly (readonly Rule[])[] = [
  [arabicLetters],
  [strayControls],
  [kashida],
  [spaceRuns],
  [strayZwnj],
  [quotationMarks],
  [persianPunctuation, repeatedSigns],
  [spaceBeforeSign],
  [bracketSpacing],
  [spaceAfterSign],
  [tanvin],
  [zwnjAfterLatin],
  [zwnjImperfective, zwnjPlural, zwnjDegree, zwnjEnclitic, zwnjCompound],
  [ezafe],
  [houseWords],
  [digits],
  [numberFormat, percent],
  [moneyUnit],
  [repeatedWord],
  [finalMark],
];

/** All rules, each once. */
export const RULES: readonly Rule[] = STAGES.flat();
