import fc from 'fast-check';
import type { Outline, OutlineBlock, OutlineBox } from '../../explain/model/outline.ts';

const tags =
  'section li h1 h2 h6 dt dd dl summary details button nav aside footer figure article section table tr blockquote form';
const hints = [
  'story text',
  'article body',
  'faq accordion',
  'question',
  'accepted answer text',
  'comments',
  'related',
  'byline',
  'caption',
  'category opinion',
  'guide',
];

/** Sentences and scraps with what the readers look for; no word of a real page. */
const scraps = [
  'What is a duty?',
  'Who pays it? The importer does, says the minister.',
  'Q: Why now?',
  'A: Because the harbour closes in May 2024.',
  'FAQ',
  'Opinion',
  'Background',
  'It is a tax on goods that cross the border, and nobody in the two towns wants to pay for it any longer.',
  '“We will not pay,” said Ann Reed, the mayor of Tarn, on Monday. “But we will talk.”',
  'In 2019 the two towns signed a treaty, which was meant to end the quarrel over the dam for good.',
  'But he denied it.',
  'Ministers will meet again next week in Tarn, according to a statement of the International Harbour Union (IHU).',
  'Read more: ten sailors',
  'वह कल आएगा। 港は五月に閉まる。',
  '1',
  '',
];

const odd = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-1, 0, 1e9, Number.NaN));

/** Mostly the sound value, rarely anything. */
const mostly = <T>(sound: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 40, arbitrary: sound }, { weight: 1, arbitrary: odd as fc.Arbitrary<T> });

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...scraps) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...scraps), { minLength: 2, maxLength: 6, size: 'max' })
      .map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 4 }).map((all) => all.join('\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const box: fc.Arbitrary<OutlineBox> = fc.record({
  /** Steps back from the box itself; made an index below. */
  parent: mostly(fc.integer({ min: 1, max: 4 })),
  tag: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('div', 'p') },
    { weight: 2, arbitrary: fc.constantFrom(...tags.split(' ')) },
  ),
  hint: fc.oneof(
    { weight: 6, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.constantFrom(...hints) },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  ),
});

const block: fc.Arbitrary<Omit<OutlineBlock, 'id'>> = fc
  .record({
    kind: fc.constantFrom(
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'quote',
      'list-item',
      'table',
      'caption',
      'question',
      'term',
      'definition',
    ),
    level: fc.option(
      fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 6 }) }, { weight: 1, arbitrary: odd }),
      {
        nil: undefined,
      },
    ),
    text,
    box: mostly(fc.nat(9)),
    quiet: fc.array(fc.tuple(odd, odd), { maxLength: 3 }),
    linkChars: mostly(fc.constant(0)),
    boldChars: mostly(fc.constantFrom(0, 0, 0, 15, 60)),
    folded: fc.constantFrom(undefined, undefined, true as const),
  })
  .map(({ level, folded, ...rest }) => ({
    ...rest,
    ...(level !== undefined && { level }),
    ...(folded && { folded }),
  })) as fc.Arbitrary<Omit<OutlineBlock, 'id'>>;

const properties =
  '@type name text headline author datePublished articleSection genre mainEntity acceptedAnswer about backstory hasDefinedTerm description itemListElement inLanguage publisher';
const types =
  'NewsArticle OpinionNewsArticle FAQPage QAPage Question Answer DefinedTerm DefinedTermSet BreadcrumbList LiveBlogPosting';

/** JSON-LD with known names and anything for values. */
const { node } = fc.letrec<{ node: unknown; value: unknown }>((tie) => ({
  node: fc.dictionary(fc.constantFrom(...properties.split(' ')), tie('value'), { maxKeys: 5 }),
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...types.split(' ')),
    fc.constantFrom(...scraps, null, 7, true, '2024-05-03'),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('node'),
  ),
}));

const statement = fc.oneof(
  node,
  fc.record({ '@type': fc.constant('Question'), name: text, acceptedAnswer: fc.record({ text }) }),
  fc.record({ '@type': fc.constant('DefinedTerm'), name: text, description: text }),
  fc.record({
    '@type': fc.constantFrom('NewsArticle', 'OpinionNewsArticle'),
    headline: text,
    backstory: text,
    about: node,
  }),
);

const meta: fc.Arbitrary<Outline['meta']> = fc.record({
  url: fc.oneof(
    fc.constantFrom(
      'https://paper.example/2024/05/03/ministers-meet',
      'https://paper.example/opinion/%E0%A4%A/x',
      'about:blank',
    ),
    fc.string(),
  ),
  title: text,
  lang: fc.constantFrom('', 'en', 'en-GB', 'de', 'x', '…'),
  dir: fc.constantFrom('ltr' as const, 'rtl' as const),
  tags: fc.dictionary(
    fc.constantFrom(
      'og:type',
      'og:title',
      'article:section',
      'author',
      'date',
      'article:published_time',
      '__proto__',
      'og:site_name',
    ),
    text,
    { maxKeys: 4 },
  ),
  jsonLd: fc.array(
    fc.oneof(
      statement.map((value) => JSON.stringify(value)),
      fc.string({ maxLength: 40 }),
    ),
    { maxLength: 2 },
  ),
  time: fc.option(text),
});

const body: OutlineBox = { parent: -1, tag: 'body', hint: '' };

/** Any outline: also with parents out of range, spans that are none, numbers that are none, odd JSON-LD. */
export const anyOutline: fc.Arbitrary<Outline> = fc.record({
  meta,
  boxes: fc
    .array(box, { minLength: 2, maxLength: 12 })
    .map((all) => [body, ...all.map((one, at) => ({ ...one, parent: at + 1 - one.parent }))]),
  blocks: fc
    .array(block, { minLength: 3, maxLength: 30, size: 'max' })
    .map((all) => all.map((one, id) => ({ ...one, id }))),
  complete: fc.boolean(),
});

/** A page of so many blocks in one article, each made by its number, as the page's script would give it. */
export function outlineOfMany(count: number, draft: (at: number) => Partial<OutlineBlock>): Outline {
  const tag = (kind: OutlineBlock['kind'] | undefined) =>
    kind === 'heading' ? 'h2' : kind === 'list-item' ? 'li' : 'p';
  const drafts = Array.from({ length: count }, (_, at) => draft(at));
  return {
    meta: {
      url: 'https://paper.example/2024/05/03/ministers-meet-over-harbour-deal',
      title: 'Ministers meet',
      lang: 'en',
      dir: 'ltr',
      tags: { 'og:type': 'article' },
      jsonLd: ['{"@type":"NewsArticle"}'],
      time: null,
    },
    boxes: [
      { parent: -1, tag: 'body', hint: '' },
      { parent: 0, tag: 'article', hint: '' },
      ...drafts.map(({ kind }) => ({ parent: 1, tag: tag(kind), hint: '' })),
    ],
    blocks: drafts.map((one, id) => ({
      id,
      kind: 'paragraph',
      text: '',
      box: id + 2,
      quiet: [],
      linkChars: 0,
      boldChars: 0,
      ...one,
    })),
    complete: true,
  };
}
