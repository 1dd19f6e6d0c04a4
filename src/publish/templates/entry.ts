import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

export async function render(path: string, page: unknown): Promise<Response> {
  return app.render(new Request(new URL(path, 'http://site.invalid')), { locals: { page } });
}
