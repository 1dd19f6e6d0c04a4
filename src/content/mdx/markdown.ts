import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { footnoteWords } from './footnotes.ts';

/**
 * Markdown with component tags, and nothing of MDX that runs: no expressions, no ESM, no raw HTML. The second pass of
 * GFM over text nodes, which only widens what counts as a bare address, is left out because its nodes lose their
 * positions.
 */
function componentSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(mdxMd(), mdxJsx());
  (data.fromMarkdownExtensions ??= []).push(mdxJsxFromMarkdown());
  for (const extension of data.fromMarkdownExtensions.flat(2)) {
    if ('transforms' in extension) delete extension.transforms;
  }
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(componentSyntax)
  .freeze();
const hast = unified().use(remarkRehype, footnoteWords).freeze();

/**
 * Parses a body.
 * @throws the parser's complaint where a tag is not well formed
 */
export const parse = (text: string): MarkdownRoot => parser.parse(text);

/** The elements that a body becomes. */
export const toHast = (tree: MarkdownRoot): HtmlRoot => hast.runSync(tree) as HtmlRoot;

export { toHtml } from 'hast-util-to-html';
