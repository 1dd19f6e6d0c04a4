import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { sitePages } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The compiler writes void elements and doctypes in its own way; browsers read both the same.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // An attribute with an empty value, as in `alt=""` and `download=""`, is as good as one without.
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    // Persian headings are as long as a headline.
    'long-title': 'off',
    // Ids are words of the heading, in Persian.
    'valid-id': ['error', { relaxed: true }],
  },
});

test.each(sitePages().map(({ path, html }) => [path, html]))('%s is valid HTML', async (_, html) => {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap(({ messages: found }) =>
    found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});

test.each(sitePages().map(({ path, html }) => [path, html]))(
  '%s has no inline style, script or handler',
  (_, html) => {
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/<[^>]*\son\w+="/);
    expect(html).not.toMatch(/<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))/);
  },
);
