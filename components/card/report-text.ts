import type { Explainer } from '../../explain/model/reading.ts';

/**
 * A report of a faulty entry, to be pasted wherever the reader likes: what the card says, and room for what is wrong. It
 * names neither the page nor the reader.
 */
export function reportText({ entry, sense, term, definition, matters, asOf }: Explainer, version: string): string {
  return [
    `Newsgloss ${version}, entry ${sense ?? entry}${asOf === undefined ? '' : `, as of ${asOf}`}`,
    `${term}: ${definition}`,
    ...(matters === undefined ? [] : [`Why it matters: ${matters}`]),
    'What is wrong, and where that can be checked:',
  ].join('\n\n');
}
