import { dev } from 'astro';

/** The content is read before the first page is shown, so a content error is in the terminal from the start. */
await dev({ root: process.cwd(), server: { port: Number(process.env['PORT'] ?? 4321) } });
