import type { AstroIntegration } from 'astro';

/** Registers our own renderer as Astro's adapter: the bundle it makes renders any planned page on demand. */
export function templates(): AstroIntegration {
  return {
    name: 'bultan:templates',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'bultan:templates',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            sharpImageService: 'stable',
          },
        });
      },
    },
  };
}
