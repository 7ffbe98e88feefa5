import type { Explainer } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';

/**
 * A report of a faulty entry, to be pasted wherever the reader likes: what the card says, and room for what is wrong. It
 * names neither the page nor the reader.
 */
export function reportText({ entry, sense, term, definition, matters, asOf }: Explainer, version: string): string {
  const named = { version, entry: sense ?? entry };
  return [
    asOf === undefined ? t('card.report', named) : t('card.reportAsOf', { ...named, month: asOf }),
    `${term}: ${definition}`,
    ...(matters === undefined ? [] : [t('card.copiedMatters', { text: matters })]),
    t('card.reportWrong'),
  ].join('\n\n');
}
