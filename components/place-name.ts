/** A heading longer than this (characters) would push the paragraph's number out of sight. */
const longestSection = 40;

/**
 * Where something stands in the article, in words: "Background, paragraph 5", "Paragraph 5". The label of a jump, so
 * never empty.
 */
export function placeName({ section, paragraph }: { section: string | null; paragraph: number | null }): string {
  const heading = shortened((section ?? '').replace(/[\s:.]+$/u, ''));
  if (paragraph === null) return heading === '' ? 'Show it in the article' : heading;
  if (heading === '') return `Paragraph ${paragraph}`;
  // "Who pays? Paragraph 5": a comma after a question mark would be one mark too many.
  return /[?!]$/u.test(heading) ? `${heading} Paragraph ${paragraph}` : `${heading}, paragraph ${paragraph}`;
}

function shortened(heading: string): string {
  if (heading.length <= longestSection) return heading;
  return `${heading.slice(0, longestSection).replace(/\s+\S*$/u, '')} …`;
}
