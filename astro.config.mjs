import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { liveContent } from './src/dev/integration.ts';
import { templates } from './src/publish/templates/integration.ts';

export default defineConfig({
  output: 'server',
  // The packages may be shared between projects; what this one keeps is its own.
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  // A page's policy allows no script within it, however small.
  vite: { build: { assetsInlineLimit: 0 } },
  adapter: templates(),
  integrations: [mdx(), liveContent()],
});
