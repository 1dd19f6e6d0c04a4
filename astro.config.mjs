import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { liveContent } from './src/dev/integration.ts';
import { templates } from './src/publish/templates/integration.ts';

export default defineConfig({
  output: 'server',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  adapter: templates(),
  integrations: [mdx(), liveContent()],
});
