import { errorRule, warningRule } from './rule.ts';
import { shown } from './shown.ts';

const maybe = (word: string | undefined, before: string, after: string): string =>
  word === undefined ? '' : `${before}${word}${after}`;

/** Findings about the text of a body: what Markdown and the components may not hold. */
export const componentMessages = {
  'mdx/import': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» دستور برنامه است؛ متن خبر برنامه نیست. این سطر را بردارید.`,
    en: ({ text }) => `"${shown(text)}" is program code; an item is text. Remove this line.`,
    why: { fa: 'آن‌چه خبرنگار می‌نویسد هرگز اجرا نمی‌شود.', en: 'What a journalist writes never runs.' },
    example: { wrong: "import X from './x'", right: '<Chart of="idle-units" />' },
  }),
  'mdx/export': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» دستور برنامه است؛ متن خبر برنامه نیست. این سطر را بردارید.`,
    en: ({ text }) => `"${shown(text)}" is program code; an item is text. Remove this line.`,
    why: { fa: 'آن‌چه خبرنگار می‌نویسد هرگز اجرا نمی‌شود.', en: 'What a journalist writes never runs.' },
    example: { wrong: 'export const x = 1', right: '(هیچ)' },
  }),
  'mdx/expression': errorRule<{ text: string }>({
    fa: ({ text }) =>
      `آکولاد در «${shown(text)}» آغاز دستور برنامه است؛ اگر خود نشانه را می‌خواهید \\{ بنویسید.`,
    en: ({ text }) => `The brace in "${shown(text)}" begins an expression; for the sign itself write \\{`,
    why: { fa: 'عبارت‌ها هرگز اجرا نمی‌شوند.', en: 'Expressions are never evaluated.' },
    example: { wrong: 'مقدار {x} است', right: 'مقدار \\{x} است' },
  }),
  'mdx/less-than': errorRule<{ text: string }>({
    fa: ({ text }) => `نشانهٔ < در «${shown(text)}» آغاز مؤلفه است؛ اگر «کوچک‌تر» را می‌خواهید \\< بنویسید.`,
    en: ({ text }) => `The < in "${shown(text)}" begins a component; for "less than" write \\<`,
    why: { fa: 'مؤلفه‌ها با < آغاز می‌شوند.', en: 'Components begin with <.' },
    example: { wrong: 'نرخ < ۵ درصد', right: 'نرخ \\< ۵ درصد' },
  }),
  'mdx/angle-address': errorRule<{ text: string }>({
    fa: ({ text }) => `نشانی «${shown(text)}» را بی < و > بنویسید.`,
    en: ({ text }) => `Write the address "${shown(text)}" without < and >.`,
    why: {
      fa: 'مؤلفه‌ها با < آغاز می‌شوند؛ نشانی تنها خودش پیوند می‌شود.',
      en: 'Components begin with <; a bare address is a link.',
    },
    example: { wrong: '<https://example.org/>', right: 'https://example.org/' },
  }),
  'mdx/comment': errorRule({
    fa: () => 'یادداشت <!-- … --> در متن پذیرفته نیست؛ آن را بردارید.',
    en: () => 'Unexpected comment <!-- … -->; remove it.',
    why: {
      fa: 'آن‌چه نباید منتشر شود در پروندهٔ خبر نمی‌ماند.',
      en: 'What is not to be published does not stay in the item.',
    },
    example: { wrong: '<!-- بعداً -->', right: '(هیچ)' },
  }),
  'mdx/html': errorRule<{ tag: string }>({
    fa: ({ tag }) => `HTML پذیرفته نیست: <${shown(tag)}>`,
    en: ({ tag }) => `Unexpected HTML <${shown(tag)}>`,
    why: {
      fa: 'متن با Markdown نوشته می‌شود تا در هر صفحه و هر خروجی درست دیده شود و چیزی در آن اجرا نشود.',
      en: 'Text is Markdown, so that it is right in every output and nothing in it can run.',
    },
    example: { wrong: '<b>مهم</b>', right: '**مهم**' },
  }),
  'mdx/unknown-component': errorRule<{ name: string; meant?: string }>({
    fa: ({ name, meant }) => `مؤلفهٔ <${shown(name)}> شناخته نیست${maybe(meant, '؛ شاید <', '>')}.`,
    en: ({ name, meant }) => `Unknown component <${shown(name)}>${maybe(meant, '; did you mean <', '>?')}`,
    why: {
      fa: 'مؤلفه‌ها: Statistic، Chart، DataTable، Quote، Note و Figure.',
      en: 'The components are Statistic, Chart, DataTable, Quote, Note and Figure.',
    },
    example: { wrong: '<Chrat of="idle-units" />', right: '<Chart of="idle-units" />' },
  }),
  'mdx/unknown-attribute': errorRule<{ name: string; component: string; meant?: string }>({
    fa: ({ name, component, meant }) =>
      `<${component}> ویژگی «${shown(name)}» ندارد${maybe(meant, '؛ شاید «', '»')}.`,
    en: ({ name, component, meant }) =>
      `<${component}> has no attribute "${shown(name)}"${maybe(meant, '; did you mean "', '"?')}`,
    why: {
      fa: 'ویژگی غلط بی‌صدا از قلم می‌افتاد.',
      en: 'A misspelt attribute would vanish in silence.',
    },
    example: { wrong: '<Chart off="idle-units" />', right: '<Chart of="idle-units" />' },
  }),
  'mdx/missing-attribute': errorRule<{ name: string; component: string }>({
    fa: ({ name, component }) => `<${component}> ویژگی «${name}» می‌خواهد.`,
    en: ({ name, component }) => `<${component}> needs the attribute "${name}".`,
    why: { fa: 'بی آن معلوم نیست چه نشان داده شود.', en: 'Without it there is nothing to show.' },
    example: { wrong: '<Chart as="bar" />', right: '<Chart of="idle-units" as="bar" />' },
  }),
  'mdx/attribute-expression': errorRule<{ name: string }>({
    fa: ({ name }) => `مقدار «${shown(name)}» باید متنی در گیومهٔ لاتین باشد، نه {…}.`,
    en: ({ name }) => `The value of "${shown(name)}" must be text in quotation marks, not {…}.`,
    why: { fa: 'عبارت‌ها هرگز اجرا نمی‌شوند.', en: 'Expressions are never evaluated.' },
    example: { wrong: '<Chart of={x} />', right: '<Chart of="idle-units" />' },
  }),
  'mdx/repeated-attribute': errorRule<{ name: string }>({
    fa: ({ name }) => `ویژگی «${shown(name)}» دو بار آمده است.`,
    en: ({ name }) => `The attribute "${shown(name)}" is given twice.`,
    why: { fa: 'معلوم نیست کدام درست است.', en: 'It is not known which is right.' },
    example: { wrong: '<Chart of="a" of="b" />', right: '<Chart of="a, b" />' },
  }),
  'mdx/quotes': errorRule<{ text: string }>({
    fa: ({ text }) => `مقدار ویژگی در «${shown(text)}» باید میان دو گیومهٔ لاتین ساده (") باشد.`,
    en: ({ text }) => `The attribute value in "${shown(text)}" must stand in straight quotation marks (").`,
    why: {
      fa: 'گیومهٔ فارسی یا خمیده برای ویژگی‌ها کار نمی‌کند.',
      en: 'Persian or curly quotation marks do not work in attributes.',
    },
    example: { wrong: '<Chart of=“idle-units” />', right: '<Chart of="idle-units" />' },
  }),
  'mdx/unclosed': errorRule<{ name: string }>({
    fa: ({ name }) => `<${shown(name)}> بسته نشده است.`,
    en: ({ name }) => `<${shown(name)}> is not closed.`,
    why: {
      fa: 'مؤلفهٔ بی‌متن با /> و مؤلفهٔ متن‌دار با نام خودش بسته می‌شود.',
      en: 'A component without text ends in />, one with text in its own name.',
    },
    example: { wrong: '<Note>\nمتن', right: '<Note>\nمتن\n</Note>' },
  }),
  'mdx/stray-close': errorRule<{ name: string }>({
    fa: ({ name }) => `</${shown(name)}> چیزی را نمی‌بندد.`,
    en: ({ name }) => `</${shown(name)}> closes nothing.`,
    why: {
      fa: 'مؤلفه پیش از آن باز نشده یا زودتر بسته شده است.',
      en: 'The component was not opened, or was closed before.',
    },
    example: { wrong: 'متن</Note>', right: '<Note>\nمتن\n</Note>' },
  }),
  'mdx/bad-tag': errorRule<{ text: string }>({
    fa: ({ text }) => `مؤلفه در «${shown(text)}» درست نوشته نشده است.`,
    en: ({ text }) => `The component in "${shown(text)}" is not well formed.`,
    why: {
      fa: 'مؤلفه چنین است: نام، ویژگی‌ها با گیومهٔ لاتین، و /> در پایان.',
      en: 'A component is a name, attributes in straight quotation marks, and /> at the end.',
    },
    example: { wrong: '<Chart of="idle-units" /', right: '<Chart of="idle-units" />' },
  }),
  'mdx/has-text': errorRule<{ name: string }>({
    fa: ({ name }) => `<${name}> متن ندارد و با /> بسته می‌شود.`,
    en: ({ name }) => `<${name}> holds no text and ends in />`,
    why: {
      fa: 'رقم و نمودار از داده می‌آید نه از متن.',
      en: 'Figures and charts come from the data, not from text.',
    },
    example: { wrong: '<Statistic of="idle-units">۲۲۰</Statistic>', right: '<Statistic of="idle-units" />' },
  }),
  'mdx/no-text': errorRule<{ name: string }>({
    fa: ({ name }) => `<${name}> خالی است؛ متن آن را بنویسید.`,
    en: ({ name }) => `<${name}> is empty; write its text.`,
    why: {
      fa: 'نقل‌قول و یادداشت بی‌متن معنایی ندارد.',
      en: 'A quotation or a note without text means nothing.',
    },
    example: { wrong: '<Note />', right: '<Note>\nمتن\n</Note>' },
  }),
  'mdx/misplaced': errorRule<{ name: string }>({
    fa: ({ name }) => `<${name}> باید در سطر خودش بیاید، نه درون پیوند، تیتر، جدول یا متن برجسته.`,
    en: ({ name }) => `<${name}> stands on a line of its own, not in a link, heading, table or emphasis.`,
    why: { fa: 'نمودار و تصویر پاره‌ای جدا از متن است.', en: 'Charts and pictures are blocks of their own.' },
    example: { wrong: '**<Chart of="idle-units" />**', right: '<Chart of="idle-units" />' },
  }),
  'mdx/chart-kind': errorRule<{ text: string; choices: string; meant?: string }>({
    fa: ({ text, choices, meant }) =>
      `نمودار «${shown(text)}» شناخته نیست${maybe(meant, '؛ شاید «', '»')}. گزینه‌ها: ${choices}`,
    en: ({ text, choices, meant }) =>
      `Unknown chart "${shown(text)}"${maybe(meant, '; did you mean "', '"')}. Expected one of: ${choices}`,
    why: { fa: 'نمودارها چهار گونه‌اند.', en: 'There are four kinds of charts.' },
    example: { wrong: '<Chart of="idle-units" as="pie" />', right: '<Chart of="idle-units" as="share" />' },
  }),
  'mdx/unknown-period': errorRule<{ period: string; statistic: string; known: string }>({
    fa: ({ period, statistic, known }) =>
      `آمار «${statistic}» برای «${shown(period)}» رقمی ندارد. دوره‌هایش: ${known}`,
    en: ({ period, statistic, known }) =>
      `The statistic "${statistic}" has no figure for "${shown(period)}". It has: ${known}`,
    why: { fa: 'رقم فقط از داده می‌آید.', en: 'A figure comes from the data only.' },
    example: {
      wrong: '<Statistic of="idle-units" at="1394" />',
      right: '<Statistic of="idle-units" at="1395" />',
    },
  }),
  'mdx/unsafe-link': errorRule<{ href: string }>({
    fa: ({ href }) =>
      `نشانی پیوند «${shown(href)}» پذیرفته نیست؛ https://، mailto:، tel: یا نشانی صفحه‌ای از سایت بنویسید.`,
    en: ({ href }) =>
      `The link "${shown(href)}" is not allowed; expected https://, mailto:, tel: or a page of the site.`,
    why: {
      fa: 'نشانی‌هایی مانند javascript: در مرورگر خواننده برنامه اجرا می‌کنند.',
      en: 'Addresses such as javascript: run code in the browser of a reader.',
    },
    example: { wrong: '[خبر](javascript:alert(1))', right: '[خبر](https://example.org/)' },
  }),
  'mdx/dead-link': warningRule<{ text: string }>({
    fa: ({ text }) => `پیوند «${shown(text)}» به جایی نمی‌رود.`,
    en: ({ text }) => `The link "${shown(text)}" leads nowhere.`,
    why: { fa: 'این پیوندها از رونویسی می‌مانند.', en: 'Such links are left over from pasting.' },
    example: { wrong: '[نگاه](#)', right: 'نگاه' },
  }),
  'mdx/picture-alt': errorRule<{ src: string }>({
    fa: ({ src }) => `تصویر «${shown(src)}» شرح (alt) ندارد.`,
    en: ({ src }) => `The picture "${shown(src)}" has no alternative text (alt).`,
    why: {
      fa: 'کسی که تصویر را نمی‌بیند شرح آن را می‌شنود.',
      en: 'Those who cannot see the picture hear its description.',
    },
    example: { wrong: '![](../../media/x.jpg)', right: '![کارگاه قالی‌بافی](../../media/x.jpg)' },
  }),
  'mdx/heading-level': warningRule({
    fa: () => 'تیتر درون متن با ## آغاز می‌شود؛ # تیتر خود خبر است.',
    en: () => 'Headings in the text begin with ##; # is the headline itself.',
    why: { fa: 'هر صفحه یک تیتر اصلی دارد.', en: 'A page has one main heading.' },
    example: { wrong: '# صادرات', right: '## صادرات' },
  }),
  'mdx/heading-space': warningRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» میان‌تیتر نمی‌شود؛ پس از ## فاصله بگذارید.`,
    en: ({ text }) => `"${shown(text)}" is no heading; put a space after ##.`,
    why: {
      fa: 'بی فاصله، نشانهٔ # خود در متن دیده می‌شود.',
      en: 'Without the space the # signs themselves are shown in the text.',
    },
    example: { wrong: '##صادرات', right: '## صادرات' },
  }),
  'mdx/link-space': warningRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» پیوند نمی‌شود؛ میان ] و ( فاصله نگذارید.`,
    en: ({ text }) => `"${shown(text)}" is no link; leave no space between ] and (.`,
    why: {
      fa: 'با فاصله، نشانی خود در متن دیده می‌شود.',
      en: 'With the space the address itself is shown in the text.',
    },
    example: { wrong: '[نگاه] (https://example.org/)', right: '[نگاه](https://example.org/)' },
  }),
};
