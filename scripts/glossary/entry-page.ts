import type { TopicEntry } from '../../glossary/schema.ts';

/** The sentences in which an entry is meant, and those with its words in which it is not. */
export interface EntrySentences {
  readonly meant: readonly string[];
  readonly notMeant: readonly string[];
}

/** What an entry's writer says of it; an entry without a sentence is tried in one that says nothing. */
export function sentencesOf({ term, matches = [], ignores = [], example, senses = [] }: TopicEntry): EntrySentences {
  const meant = [
    ...matches,
    ...senses.flatMap((sense) => sense.matches ?? []),
    ...(example === undefined ? [] : [example]),
  ];
  return {
    meant: meant.length > 0 ? meant : [`It was about the ${term}.`],
    notMeant: [...ignores, ...senses.flatMap((sense) => sense.ignores ?? [])],
  };
}

/** Fills the page to the length of an article: less text is taken for a teaser, and nothing is marked in it. */
const filler = [
  'Grey herons nested beside the quiet ponds all through a wet spring, and walkers stopped to watch them from the path.',
  'By summer the young birds had left, the reeds stood taller than a child, and the path was dry again in most places.',
];

/** An article of these sentences, a paragraph each. */
export function entryPage(title: string, sentences: readonly string[]): string {
  const paragraphs = [...sentences, ...filler].map((text) => `<p>${escaped(text)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>
<style>body { max-width: 38rem; margin: 2rem auto; font: 1.1rem/1.6 Georgia, serif }</style>
<article>
<h1>${escaped(title)}</h1>
${paragraphs}
</article>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
