import type { FileRecord, Manifest } from './manifest.ts';
import type { Stage } from './stage.ts';

/** Somewhere that files made before can be brought from: the last version, or a part made on another machine. */
export interface Source {
  /** Puts a file into the stage where the source has one made from the same inputs, and says how it stands there. */
  bring(file: string, digest: string): FileRecord | undefined;
}

/** The record of a file brought from the first source that has it. */
export function bringFrom(sources: readonly Source[], file: string, digest: string): FileRecord | undefined {
  for (const source of sources) {
    const record = source.bring(file, digest);
    if (record !== undefined) return record;
  }
  return undefined;
}

/** The version that stands in the site's folder, as its manifest describes it. */
export function lastVersion(stage: Stage, manifest: Manifest): Source {
  return {
    bring(file, digest) {
      const record = manifest.get(file);
      return record?.digest === digest ? stage.carry(file, record) : undefined;
    },
  };
}
