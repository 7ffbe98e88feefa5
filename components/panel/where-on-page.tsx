import type { Article } from '../../explain/model/article.ts';

/** Which paragraphs the reader sees now, of how many. Nothing where that is not known. */
export function WhereOnPage({ article, inView }: { article: Article; inView: ReadonlySet<number> }) {
  const numbers = article.blocks.flatMap(({ id, paragraph }) =>
    paragraph === null || !inView.has(id) ? [] : [paragraph],
  );
  const [first] = numbers;
  const last = numbers.at(-1);
  const all = article.blocks.reduce((most, { paragraph }) => Math.max(most, paragraph ?? 0), 0);
  if (first === undefined || last === undefined) return null;
  const span = first === last ? `${first}` : `${first}\u2013${last}`;
  return (
    <p class="meta">
      <span class="vh">In view: paragraph{first === last ? '' : 's'} </span>
      <span aria-hidden="true">¶&thinsp;</span>
      <bdi>{span}</bdi> of {all}
    </p>
  );
}
