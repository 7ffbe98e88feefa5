import type { Explainer, Passage } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { escapedMarkdown } from '../markdown.ts';
import { placeName } from '../place-name.ts';
import { inQuotationMarks } from '../quotation.ts';

/** The article as a copied card names it. */
export interface CopiedFrom {
  readonly title: string;
  readonly url: string;
}

/**
 * A card as text for the clipboard: term, meaning, why it matters, and the passage that is shown, with its speaker, place
 * and article. As plain text, or as CommonMark.
 */
export function cardText(
  explainer: Explainer,
  passage: Passage | null,
  from: CopiedFrom | null,
  format: 'plain' | 'markdown',
): string {
  const { term, short, definition, expansion, matters } = explainer;
  const { safe, strong, quote, link } = formats[format];
  const head = short === undefined ? strong(term) : `${strong(term)} (${safe(short)})`;
  const meaning = definition === '' ? t('card.shortFor', { name: expansion ?? term }) : definition;
  return [
    `${head}: ${safe(meaning)}`,
    ...(matters === undefined ? [] : [t('card.copiedMatters', { text: safe(matters) })]),
    ...(passage === null ? [] : [`${quote}${safe(quotation(passage))}`]),
    ...(passage === null ? [] : [`${safe(placeIn(from, passage))}${from === null ? '' : `, ${link(from.url)}`}`]),
  ].join('\n\n');
}

function quotation({ text, speaker }: Passage): string {
  return `${inQuotationMarks(text)}${speaker === null ? '' : ` (${speaker})`}`;
}

function placeIn(from: CopiedFrom | null, passage: Passage): string {
  return from === null ? placeName(passage) : `${from.title} (${placeName(passage)})`;
}

const formats = {
  plain: { safe: String, strong: String, quote: '', link: String },
  markdown: {
    safe: escapedMarkdown,
    strong: (text: string) => `**${escapedMarkdown(text)}**`,
    quote: '> ',
    link: (url: string) => `<${url}>`,
  },
} as const;
