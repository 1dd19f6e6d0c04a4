import { expect, test } from 'vitest';
import { contentSchemas } from './json-schemas.ts';

const known = {
  topics: new Map([['industry', { id: 'industry', name: 'صنعت' }]]),
  places: new Map(),
  people: new Map(),
  organizations: new Map(),
  items: [],
};
const schemas = contentSchemas(known);

/** Every object in a schema that describes a key of the content. */
function properties(value: unknown, found: [string, Record<string, unknown>][] = []): typeof found {
  if (value === null || typeof value !== 'object') return found;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'properties') found.push(...(Object.entries(each as object) as typeof found));
    properties(each, found);
  }
  return found;
}

test('every key has a Persian title', () => {
  const untitled = Object.entries(schemas)
    .filter(([name]) => name !== 'house-style.json')
    .flatMap(([name, schema]) => properties(schema).map(([key, each]) => [name, key, each['title']] as const))
    .filter(([, , title]) => !/[\u0600-\u06ff]/.test(String(title)));
  expect(untitled).toEqual([]);
});

test('objects are strict', () => {
  expect(schemas['item.json']).toMatchObject({ additionalProperties: false, required: ['title', 'date'] });
});

test('known ids are offered with their names, and an empty vocabulary accepts any', () => {
  expect(schemas['item.json']).toMatchObject({
    properties: {
      topics: { anyOf: [{ items: { enum: ['industry'], enumDescriptions: ['صنعت'] } }, {}] },
      places: { anyOf: [{ type: 'array', items: { type: 'string' } }, {}] },
    },
  });
  expect(JSON.stringify(schemas)).not.toContain('"enum":[]');
});

test('a number or a date may be typed bare or in Persian digits', () => {
  expect(schemas['statistic.json']).toMatchObject({
    properties: {
      observations: {
        items: {
          properties: {
            value: { type: ['number', 'string'], examples: [220] },
            period: { type: ['string', 'number'] },
            qualifier: { enum: ['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most'] },
          },
        },
      },
    },
  });
});

test('nothing of our own keys is left in them', () => {
  expect(JSON.stringify(schemas)).not.toMatch(/"(?:samples|references)":/);
});
