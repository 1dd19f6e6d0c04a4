/** Where a build tells how far it is. */
export interface Progress {
  /** Begins a step of `total` equal parts; ends the step before it. */
  step(name: string, total?: number): void;
  /** `count` more parts of the current step are done. */
  advance(count?: number): void;
  /** A line that stays. */
  say(line: string): void;
  /** Ends the last step. */
  end(): void;
}

/** The little of a terminal or a log that progress needs. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const barWidth = 24;
const redrawEvery = 80;
/** A step that is over sooner than this leaves no line in a log. */
const worthALine = 1_000;

/**
 * On a terminal one line that redraws itself: a bar, the rate and the time left. Elsewhere (CI) one plain line for each
 * step that took a second or more.
 *
 * @param clock milliseconds, for tests.
 */
export function progressOn(screen: Screen, clock: () => number = Date.now): Progress {
  let name = '';
  let total = 0;
  let done = 0;
  let began = 0;
  let drawn = 0;

  const draw = (): void => {
    drawn = clock();
    const line = describe(name, done, total, clock() - began);
    screen.write(`\r\u001B[2K${line.slice(0, (screen.columns ?? 80) - 1)}`);
  };
  const close = (): void => {
    if (name === '') return;
    if (screen.isTTY) screen.write('\r\u001B[2K');
    else if (clock() - began >= worthALine) screen.write(`${describe(name, done, total, clock() - began)}\n`);
    name = '';
  };

  return {
    step(next, parts = 0) {
      close();
      [name, total, done, began] = [next, parts, 0, clock()];
      if (screen.isTTY) draw();
    },
    advance(count = 1) {
      done += count;
      if (screen.isTTY && clock() - drawn >= redrawEvery) draw();
    },
    say(line) {
      if (screen.isTTY) screen.write('\r\u001B[2K');
      screen.write(`${line}\n`);
    },
    end: close,
  };
}

/**
 * @example describe('pages', 500, 1000, 2000) // 'pages ████████████░░░░░░░░░░░░ 500/1000, 250/s, 2 s left'
 */
export function describe(name: string, done: number, total: number, elapsed: number): string {
  const seconds = elapsed / 1000;
  if (total === 0) return `${name} ${seconds.toFixed(1)} s`;
  const filled = Math.round((Math.min(done, total) / total) * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 && done < total ? `, ${String(Math.ceil((total - done) / rate))} s left` : '';
  return `${name} ${bar} ${String(done)}/${String(total)}, ${rate.toFixed(0)}/s${left}`;
}

/** Says nothing: for tests and for callers that only want the result. */
export const silent: Progress = { step() {}, advance() {}, say() {}, end() {} };
