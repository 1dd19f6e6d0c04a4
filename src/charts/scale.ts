/** A linear scale of values with round ticks. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** 0 at `min`, 1 at `max`. */
  readonly at: (value: number) => number;
}

/** Below this share of the largest value, a change would vanish on an axis that begins at zero. */
const SMALL_CHANGE = 0.25;

/** The round step (1, 2 or 5 times a power of ten) nearest above `raw`. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  const factor = lead <= 1.000001 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
  return factor * power;
}

/**
 * A scale that holds all values.
 * @param zero `always` for bars, whose length is read from zero; `helpful` lets lines leave it out where all changes are
 *   small beside the values.
 * @example valueScale([3, 9], 'always').ticks // [0, 2, 4, 6, 8, 10]
 */
export function valueScale(values: readonly number[], zero: 'always' | 'helpful', steps = 4): ValueScale {
  let low = Math.min(...values);
  let high = Math.max(...values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  const keepsZero = zero === 'always' || low === high || high - low > SMALL_CHANGE * size;
  if (keepsZero) {
    low = Math.min(0, low);
    high = Math.max(0, high);
  }
  // Also where the distance is too small for a step to be divided from it.
  if (high - low < Number.MIN_VALUE * 1e10) high = low + 1;
  const whole = values.every(Number.isInteger);
  const step = Math.max(roundStep((high - low) / steps), whole ? 1 : 0);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  const min = ticks[0]!;
  const max = ticks.at(-1)!;
  return { min, max, ticks, at: (value) => (value - min) / (max - min) };
}

/** A scale for bars that carry their numbers: from zero to the longest bar, without ticks. */
export function tightScale(values: readonly number[]): ValueScale {
  const min = Math.min(0, ...values);
  const max = Math.max(0, ...values);
  return { min, max, ticks: [], at: (value) => (value - min) / (max - min || 1) };
}
