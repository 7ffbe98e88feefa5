import { t } from '../i18n/translate.ts';

/** A heading longer than this (characters) would push the paragraph's number out of sight. */
const longestSection = 40;

/**
 * Where something stands in the article, in words: "Background, paragraph 5", "Paragraph 5". The label of a jump, so
 * never empty.
 */
export function placeName({ section, paragraph }: { section: string | null; paragraph: number | null }): string {
  const heading = shortened((section ?? '').replace(/[\s:.]+$/u, ''));
  if (paragraph === null) return heading === '' ? t('shared.showInArticle') : heading;
  if (heading === '') return t('card.paragraph', { number: paragraph });
  // "Who pays? Paragraph 5": a comma after a question mark would be one mark too many.
  return t(/[?!]$/u.test(heading) ? 'card.paragraphBehind' : 'card.paragraphOf', {
    section: heading,
    number: paragraph,
  });
}

function shortened(heading: string): string {
  if (heading.length <= longestSection) return heading;
  return `${heading.slice(0, longestSection).replace(/\s+\S*$/u, '')} …`;
}
