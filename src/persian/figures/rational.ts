/** Exact arithmetic: a number is a fraction of two integers until it is handed out. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** A whole number as a rational. */
export const whole = (value: bigint | number): Rational => ({ over: BigInt(value), under: 1n });

/** `numerator / denominator`. */
export const ratio = (numerator: bigint, denominator: bigint): Rational => ({
  over: numerator,
  under: denominator,
});

export const HALF = ratio(1n, 2n);

export const add = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

export const multiply = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

export const negate = (a: Rational): Rational => ({ over: -a.over, under: a.under });

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const isWhole = (a: Rational): boolean => a.over % a.under === 0n;

/**
 * Reads digits with an optional point.
 * @example decimal('41', '5') // 415/10
 */
export function decimal(digits: string, fraction = ''): Rational {
  return ratio(BigInt(digits + fraction), 10n ** BigInt(fraction.length));
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/**
 * The nearest double, rounded once: a terminating decimal is the very number that its digits spell (41.5, 10¹⁵).
 * @example toNumber(ratio(415n, 10n)) // 41.5
 */
export function toNumber({ over, under }: Rational): number {
  if (under === 1n) return Number(over);
  const common = gcd(over < 0n ? -over : over, under);
  const [top, bottom] = [over / common, under / common];
  for (let digits = 0n; digits <= 24n; digits += 1n) {
    const power = 10n ** digits;
    if (power % bottom === 0n) return Number(`${top * (power / bottom)}e-${digits}`);
  }
  return Number(top) / Number(bottom);
}
