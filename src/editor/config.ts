import { contentSchemas, type Newsroom } from '../content/index.ts';
import { editorStrings } from '../interface/editor.ts';
import { formOf, vocabularyFormOf, type Field } from './fields.ts';
import { apiOf } from './host.ts';

/** A file that is edited as it was read lies here, out of sight, beside what the form shows of it. */
const ORIGINAL: Field = { name: 'original', label: 'original', widget: 'hidden' };

const SLUG_PATTERN = '^[a-z0-9\\u0621-\\u064a\\u0654\\u067e\\u0686\\u0698\\u06a9\\u06af\\u06cc-]+$';

const bodyField = (label: string): Field => ({
  name: 'body',
  label,
  hint: editorStrings.bodyHint,
  widget: 'richtext',
  required: false,
  // The first mode is the one that opens: text as it stands, which nothing rewrites.
  modes: ['raw', 'rich_text'],
  editor_components: Object.keys(editorStrings.components),
  use_emoji_autocomplete: false,
  use_markdown_shortcuts: false,
});

const slug = (template: string) => ({
  template,
  editable: ['create'],
  hint: editorStrings.slugHint,
  pattern: [SLUG_PATTERN, editorStrings.badSlug],
});

const labels = (kind: keyof typeof editorStrings.collections) => ({
  name: kind,
  label: editorStrings.collections[kind].label,
  label_singular: editorStrings.collections[kind].singular,
});

/**
 * The editor's configuration: what can be edited, in which forms, and where the files lie. It is made from the schemas
 * that check the content, so that a form and a check cannot disagree.
 * @throws Error where the newsroom has turned no editor on.
 */
export function editorConfig(newsroom: Newsroom): object {
  const { editor, name, url } = newsroom.publication;
  if (!editor) throw new Error('The newsroom has no browser editor.');
  const { folder } = editor;
  const schemas = contentSchemas(newsroom);
  const { files } = editorStrings;
  // From the root, because a collection of folders keeps pictures beside each entry otherwise.
  const pictures = { media_folder: `/${folder}/media`, public_folder: '/media' };
  const vocabulary = (kind: 'topics' | 'places' | 'people' | 'organizations') => ({
    name: kind,
    label: files[kind],
    file: `${folder}/${kind}.yaml`,
    format: kind,
    fields: [...vocabularyFormOf(schemas[kind === 'people' ? 'people.json' : 'vocabulary.json']), ORIGINAL],
  });
  return {
    load_config_file: false,
    backend: {
      name: editor.backend,
      repo: editor.repository,
      branch: editor.branch,
      ...(editor.url !== undefined && { api_root: apiOf(editor) }),
      // Signing in by another way would go through a server of a third party.
      auth_methods: ['token'],
    },
    app_title: editorStrings.title(name),
    site_url: url,
    logo: { src: new URL('favicon.svg', `${url}/`).pathname },
    media_folder: `${folder}/media`,
    public_folder: '/media',
    media_libraries: { stock_assets: { providers: [] } },
    slug: { lowercase: true },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: [
      {
        ...labels('news'),
        format: 'news-frontmatter',
        folder: `${folder}/news`,
        ...pictures,
        // The year of a date as the form writes it; the CMS cuts the space that stands for what was cut off.
        path: "{{fields.date | truncate(4, ' ')}}/{{slug}}",
        extension: 'mdx',
        slug: slug('{{title}}'),
        summary: '{{title}}',
        sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
        fields: [...formOf(schemas['item.json']), bodyField(editorStrings.body), ORIGINAL],
      },
      {
        ...labels('statistics'),
        format: 'statistics',
        folder: `${folder}/statistics`,
        extension: 'yaml',
        slug: slug('{{title}}'),
        fields: [...formOf(schemas['statistic.json']), ORIGINAL],
      },
      {
        ...labels('bulletins'),
        format: 'bulletins-frontmatter',
        folder: `${folder}/bulletins`,
        ...pictures,
        extension: 'mdx',
        slug: '{{number}}',
        summary: '{{number}}. {{title}}',
        fields: [...formOf(schemas['bulletin.json']), bodyField(editorStrings.note), ORIGINAL],
      },
    ],
    singletons: [
      vocabulary('topics'),
      vocabulary('places'),
      vocabulary('people'),
      vocabulary('organizations'),
      {
        name: 'publication',
        label: files.publication,
        file: `${folder}/publication.yaml`,
        format: 'publication',
        fields: [...formOf(schemas['publication.json']), ORIGINAL],
      },
    ],
  };
}
