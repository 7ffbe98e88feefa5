import type { Article } from '../../explain/model/article.ts';
import { interfaceLanguage, t } from '../../i18n/translate.ts';
import { filled } from '../filled.tsx';

/** Which paragraphs the reader sees now, of how many. Nothing where that is not known. */
export function WhereOnPage({ article, inView }: { article: Article; inView: ReadonlySet<number> }) {
  const seen = article.blocks.flatMap(({ id, paragraph }) =>
    paragraph === null || !inView.has(id) ? [] : [paragraph],
  );
  const [first] = seen;
  const last = seen.at(-1);
  const all = article.blocks.reduce((most, { paragraph }) => Math.max(most, paragraph ?? 0), 0);
  if (first === undefined || last === undefined) return null;
  if (first === last)
    return (
      <p class="meta">
        <span class="vh">{t('panel.inView.oneSaid', { paragraph: first, all })}</span>
        <span aria-hidden="true">{t('panel.inView.one', { paragraph: first, all })}</span>
      </p>
    );
  const numbers = new Intl.NumberFormat(interfaceLanguage());
  const span = numbers.formatRange(first, last);
  return (
    <p class="meta">
      <span class="vh">{t('panel.inView.spanSaid', { span, all })}</span>
      <span aria-hidden="true">
        {filled('panel.inView.span', { span: <bdi>{span}</bdi>, all: numbers.format(all) })}
      </span>
    </p>
  );
}
