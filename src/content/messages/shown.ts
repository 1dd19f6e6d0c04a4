const LONGEST = 60;

/**
 * A piece of the writer's text as a message shows it: on one line and not too long.
 * @example shown('الف\nب') // 'الف ب'
 */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
