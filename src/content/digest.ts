import { hash } from 'node:crypto';

/**
 * A short name for bytes: 22 characters that differ whenever the bytes differ (128 bits of SHA-256).
 *
 * @example digestOf('سلام').length // 22
 */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22);
}
