import type { LoadListener } from '../content/index.ts';
import type { Progress } from './progress.ts';

/** So many files keep every processor busy for longer than Astro takes for the page files. */
const MANY = 1_500;

/** A listener that knows how much there was to read. */
interface LoadingWatch extends LoadListener {
  /** How many files were new or changed. */
  readonly files: number;
}

/**
 * Shows how far the reading of the content is, and chooses when the page files are compiled: beside the reading, or,
 * where that needs all processors and much memory itself, after it, beside the proof, which needs one.
 *
 * @param compileTemplates begins it; called once or more often.
 */
export function watchLoading(progress: Progress, compileTemplates: () => void): LoadingWatch {
  let files = 0;
  let left = 0;
  return {
    get files() {
      return files;
    },
    compiling(found) {
      files = found;
      left = found;
      if (files > 0) progress.step('content', files);
      if (files < MANY) compileTemplates();
    },
    compiled() {
      progress.advance();
      left -= 1;
      if (left === 0) compileTemplates();
    },
  };
}
