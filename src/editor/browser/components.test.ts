import { expect, test } from 'vitest';
import { editorComponents } from './components.ts';

const component = (id: string) => editorComponents().find((each) => each.id === id)!;

test.each([
  ['Statistic', '<Statistic of="idle-units" at="1395" />'],
  ['Chart', '<Chart of="idle-units, revived-units" as="bar" title="واحدها: ۱" />'],
  ['DataTable', '<DataTable of="idle-units" />'],
  ['Quote', '<Quote by="jafar-eskandari">\nگفت: «بله».\n\nبند دوم.\n</Quote>'],
  ['Note', '<Note>\nیادداشت\n</Note>'],
  ['Figure', '<Figure src="../../media/x.jpg" alt="شرح" credit="عکاس" />'],
])('a %s is the same after it was shown as a form', (id, block) => {
  const { pattern, fromBlock, toBlock } = component(id);
  expect(toBlock(fromBlock(pattern.exec(`بند.\n\n${block}\n\nبند.`)!))).toBe(block);
});

test('a value cannot end its attribute', () => {
  expect(component('Chart').toBlock({ of: 'x', title: 'الف" />' })).not.toContain('" />"');
});
