/**
 * `npm run -s figures -- FILE…` lists every number expression of the files; `--stdin` reads the standard input.
 * `--json` prints one array; with `--lines` every input line is a text of its own and gives one array on one line.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toPersianDigits } from '../src/persian/digits.ts';
import { findFigures, type Figure } from '../src/persian/figures/index.ts';

const USAGE = 'npm run figures -- FILE… | --stdin  [--json] [--lines]';

interface Input {
  readonly name: string;
  readonly text: string;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  try {
    const options = {
      stdin: { type: 'boolean' },
      json: { type: 'boolean' },
      lines: { type: 'boolean' },
    } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readInput(name: string): Input {
  try {
    return { name, text: readFileSync(name === '-' ? 0 : name, 'utf8') };
  } catch {
    return fail(`این پرونده خوانده نشد / cannot read: ${name}`);
  }
}

/** Lines of a text; the newline at its end begins no further one. */
const linesOf = (text: string): readonly string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);

function describe(figure: Figure): string {
  const value =
    figure.ambiguous?.join(' | ') ??
    figure.value ??
    (figure.min === undefined ? '' : `${figure.min}…${figure.max}`);
  const parts = [
    figure.kind,
    value,
    figure.unit ?? '',
    figure.qualifier ?? '',
    figure.iso ?? figure.rial ?? '',
  ];
  return [...parts, figure.text.replace(/\s+/g, ' ')].join('\t');
}

function print(input: Input, showName: boolean): void {
  if (showName) console.log(`# ${input.name}`);
  const figures = findFigures(input.text);
  for (const figure of figures) console.log(describe(figure));
  console.log(toPersianDigits(`${figures.length} عبارت عددی`));
}

const { values, positionals } = readArguments();
const names = values.stdin === true ? ['-'] : positionals;
if (names.length === 0) fail(USAGE);
const inputs = names.map(readInput);
if (values.lines === true) {
  for (const { text } of inputs) {
    for (const line of linesOf(text)) console.log(JSON.stringify(findFigures(line)));
  }
} else if (values.json === true) {
  const several = inputs.length > 1;
  const figures = inputs.flatMap(({ name, text }) =>
    findFigures(text).map((figure) => (several ? { file: name, ...figure } : figure)),
  );
  console.log(JSON.stringify(figures, null, 2));
} else {
  for (const input of inputs) print(input, inputs.length > 1);
}
