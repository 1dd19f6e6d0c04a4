import { expect, test } from 'vitest';
import { contentSchemas, type ContentSchemaName } from './json-schemas.ts';

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
    .flatMap(([name, schema]) => properties(schema).map(([key, each]) => [name, key, each['title']] as const))
    .filter(([, , title]) => !/[\u0600-\u06ff]/.test(String(title)));
  expect(untitled).toEqual([]);
});

test('every key has a Persian description', () => {
  const bare = Object.entries(schemas)
    .flatMap(([name, schema]) =>
      properties(schema).map(([key, each]) => [name, key, each['description']] as const),
    )
    .filter(([, , description]) => !/[\u0600-\u06ff]/.test(String(description)));
  expect(bare).toEqual([]);
});

/** The pattern of a key, as an editor uses it on what was typed. */
const patternOf = (schema: ContentSchemaName, wanted: string): RegExp => {
  const found = properties(schemas[schema]).find(([key]) => key === wanted)![1];
  return new RegExp(String(found['pattern']), 'u');
};

test.each([
  ['item.json', 'date', '1395-02-08', true],
  ['item.json', 'date', '۸ اردیبهشت ۱۳۹۵', true],
  ['item.json', 'date', '۱۳۹۵/۱۲/۸', true],
  ['item.json', 'date', '1395-13-01', false],
  ['item.json', 'date', '۱۳۹۵/۱۳/۱', false],
  ['item.json', 'date', 'دیروز', false],
  ['item.json', 'draft', 'true', true],
  ['item.json', 'draft', 'شاید', false],
  ['statistic.json', 'value', '۱۲٬۵۰۰', true],
  ['statistic.json', 'value', '۳۸٫۹', true],
  ['statistic.json', 'value', '4e12', true],
  ['statistic.json', 'value', '۱۲ هزار', false],
  ['statistic.json', 'value', '78%', false],
] as const)('%s: %s «%s» is accepted while it is typed: %s', (schema, key, typed, expected) => {
  expect(patternOf(schema, key).test(typed)).toBe(expected);
});

test('an id with a capital or a space is marked while it is typed', () => {
  const { pattern } = (schemas['people.json'] as { propertyNames: { pattern: string } }).propertyNames;
  expect(
    ['jafar-eskandari', 'صنعت', 'A b', 'a_b', 'الف ب'].map((id) => new RegExp(pattern, 'u').test(id)),
  ).toEqual([true, true, false, false, false]);
});

test('a statistic has an observation', () => {
  expect(schemas['statistic.json']).toMatchObject({ properties: { observations: { minItems: 1 } } });
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
