import { useEffect, useState } from 'preact/hooks';
import type { SearchView } from '../../components/search/search-view.ts';
import type { SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../../explain/model/article.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';

const unasked: SelectionAnswer = { kind: 'nothing', text: '', why: 'unreadable' };

/** Searches the glossary and the article while the reader types; both are read by the background. @param first searched for at once */
export function useSearch(article: Article | null, first = ''): { search: SearchView; setQuery(query: string): void } {
  const [query, setQuery] = useState(first);
  const [answered, setAnswered] = useState({ query: '', answer: unasked });
  useEffect(() => {
    let current = true;
    const show = (answer: SelectionAnswer) => {
      if (current) setAnswered({ query, answer });
    };
    const silence: SelectionAnswer = { kind: 'nothing', text: query, why: 'unknown' };
    if (query.trim() === '') show(unasked);
    else toBackground({ type: 'search', query, article }).then(show, () => show(silence));
    return () => {
      current = false;
    };
  }, [query, article]);
  return { search: { query, answer: answered.answer, pending: answered.query !== query }, setQuery };
}
