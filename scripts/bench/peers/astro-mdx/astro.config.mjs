import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://bultan.example.org',
  outDir: '../out',
  integrations: [mdx()],
  build: { inlineStylesheets: 'always' },
});
