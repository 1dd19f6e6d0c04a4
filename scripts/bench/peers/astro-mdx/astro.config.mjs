import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://bultan.example.org',
  outDir: '../out',
  // Not among the installed packages, which are the project's own: its store of all items would slow down our build.
  cacheDir: './.astro/cache',
  integrations: [mdx()],
  build: { inlineStylesheets: 'always' },
});
