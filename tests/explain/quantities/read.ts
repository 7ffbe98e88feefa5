import { fileURLToPath } from 'node:url';
import { english } from '../../../explain/english/english.ts';
import type { Quantity, QuantityFacts } from '../../../explain/model/quantity.ts';
import type { QuantityContext } from '../../../explain/quantities/context.ts';
import { describeQuantity } from '../../../explain/quantities/describe-quantity.ts';
import { findQuantities } from '../../../explain/quantities/find-quantities.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { shippedQuantities } from '../../../glossary/build/quantities.ts';
import { articleOf, type BlockDraft } from '../article-of.ts';

export const data = shippedQuantities(fileURLToPath(new URL('../../../glossary/quantities/', import.meta.url)));

type Given = Partial<Pick<QuantityContext, 'system' | 'country' | 'populationOf'>> & {
  readonly title?: string;
  readonly published?: string | null;
};

/** The amounts of an article of these paragraphs. */
export function amountsOf(
  drafts: BlockDraft | readonly BlockDraft[],
  country: string | null = null,
): readonly Quantity[] {
  const article = articleOf(Array.isArray(drafts) ? drafts : [drafts as BlockDraft]);
  return findQuantities(prepareArticle(article, english), data, country);
}

/** Each as text and value: what most tests look at. */
export function readIn(text: string, country: string | null = null): readonly string[] {
  return amountsOf(text, country).map(({ text: words, value, to, unit, currency }) =>
    [words, '=', to === undefined ? value : `${value}..${to}`, unit ?? currency?.code ?? currency?.one]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

/** What a card says of the amount that stands so in a text. */
export function factsOf(
  text: string,
  words: string,
  { title = '', published = null, ...given }: Given = {},
): QuantityFacts | null {
  const article = articleOf([text], { title });
  const prepared = prepareArticle({ ...article, meta: { ...article.meta, published } }, english);
  const country = given.country ?? null;
  const quantities = findQuantities(prepared, data, country);
  const quantity = quantities.find((one) => one.text === words);
  if (quantity === undefined) throw new Error(`"${words}" is not read in "${text}"`);
  const context: QuantityContext = {
    prepared,
    quantities,
    data,
    system: 'metric',
    populationOf: () => null,
    ...given,
    country,
  };
  return describeQuantity(quantity, context);
}
