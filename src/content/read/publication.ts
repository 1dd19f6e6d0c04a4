import type { z } from 'zod';
import type { SourceText } from '../files/source-text.ts';
import type { EditorRepository } from '../newsroom.ts';
import type { FileRecord } from '../records.ts';
import { publicationSchema } from '../schema/publication.ts';
import { validate } from '../schema/validate.ts';
import { readYaml } from '../yaml/document.ts';

function editorOf({
  repository,
  branch = 'main',
  backend = 'github',
  url,
  folder = 'content',
}: NonNullable<z.output<typeof publicationSchema>['editor']>): EditorRepository {
  return {
    repository,
    branch,
    backend,
    ...(url !== undefined && { url: url.replace(/\/+$/, '') }),
    folder: folder.replace(/^\/+|\/+$/g, ''),
  };
}

/** Reads `publication.yaml`. */
export function readPublication(source: SourceText): FileRecord {
  const { data, findings } = readYaml(source);
  if (!data) return { data: { kind: 'publication' }, findings };
  const { value, findings: invalid } = validate(publicationSchema, source, data, findings);
  if (!value) return { data: { kind: 'publication' }, findings: [...findings, ...invalid] };
  const publication = {
    name: value.name,
    tagline: value.tagline ?? '',
    publisher: value.publisher ?? value.name,
    url: value.url.replace(/\/+$/, ''),
    navigation: value.navigation ?? [],
    ...(value.editor && { editor: editorOf(value.editor) }),
  };
  return { data: { kind: 'publication', publication }, findings };
}
