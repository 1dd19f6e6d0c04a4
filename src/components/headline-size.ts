/** Letters beyond which a headline at full size would fill the first view. */
const LONG = 110;

/**
 * The class of a headline that is set smaller, or nothing.
 * @example headlineSize('شهرک‌های صنفی راه‌اندازی می‌شود') // undefined
 */
export function headlineSize(title: string): 'long' | undefined {
  return title.length > LONG ? 'long' : undefined;
}
