import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const noAstro = (folder, allowNode = false) => ({
  files: [`src/${folder}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^(astro|@astrojs)([:/]|$)', message: 'A pure core knows nothing of Astro.' },
          ...(allowNode ? [] : [{ regex: '^node:', message: 'A pure core runs anywhere: no Node modules.' }]),
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', '.cache/', '.astro/', 'node_modules/', 'content/', 'scripts/bench/peers/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Maps and tuples that the code itself filled are read with `!`; zod guards every outer border.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Only scripts speak to a terminal.
      'no-console': 'error',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  // An import statement would make a module of a file that declares for all modules.
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  noAstro('persian'),
  noAstro('charts'),
  noAstro('search/key'),
  noAstro('proof'),
  noAstro('content', true),
  noAstro('model', true),
);
