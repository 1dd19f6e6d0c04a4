import type { EditorRepository } from '../content/newsroom.ts';

/**
 * The root of a git host's programming interface.
 * @example apiOf({ backend: 'gitlab', url: 'https://git.example.org', … }) // 'https://git.example.org/api/v4'
 */
export function apiOf({ backend, url }: Pick<EditorRepository, 'backend' | 'url'>): string {
  if (backend === 'gitlab') return `${url ?? 'https://gitlab.com'}/api/v4`;
  return url === undefined ? 'https://api.github.com' : `${url}/api/v3`;
}

/** Where the host keeps the pictures of those who sign in. */
export function pictureOriginsOf({ backend, url }: Pick<EditorRepository, 'backend' | 'url'>): string[] {
  if (url !== undefined) return [new URL(url).origin];
  return backend === 'gitlab' ? ['https://gitlab.com'] : ['https://avatars.githubusercontent.com'];
}
