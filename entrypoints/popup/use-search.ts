import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchView } from '../../components/search/search-view.ts';
import type { SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../../explain/model/article.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { ownSettings } from '../../extension/browser/own-settings.ts';
import { placesOfArticle } from './places-of-article.ts';

const unasked: SelectionAnswer = { kind: 'nothing', text: '', why: 'unreadable' };

/** Searches the glossary (in the background) and the article (here) while the reader types. @param first searched for at once */
export function useSearch(article: Article | null, first = ''): { search: SearchView; setQuery(query: string): void } {
  const [query, setQuery] = useState(first);
  const [answered, setAnswered] = useState({ query: '', answer: unasked });
  const known = useMemo(() => article && atFirstQuestion(article), [article]);
  useEffect(() => {
    let current = true;
    const show = (answer: SelectionAnswer) => {
      if (current) setAnswered({ query, answer });
    };
    const join = async (answer: SelectionAnswer) => show(known && current ? (await known())(answer) : answer);
    const silence: SelectionAnswer = { kind: 'nothing', text: query, why: 'unknown' };
    if (query.trim() === '') show(unasked);
    else toBackground({ type: 'search', query }).then(join, () => join(silence));
    return () => {
      current = false;
    };
  }, [query, known]);
  return { search: { query, answer: answered.answer, pending: answered.query !== query }, setQuery };
}

/** Loads how to read an article, and reads it once, and not before somebody searches in it: the popup opens without. */
function atFirstQuestion(article: Article): () => Promise<(answer: SelectionAnswer) => SelectionAnswer> {
  let loading: ReturnType<ReturnType<typeof atFirstQuestion>> | undefined;
  return () => {
    loading ??= Promise.all([import('./search-in-article.ts'), placesOfArticle(article), ownSettings.load()]).then(
      ([{ searchInArticle }, places, { people }]) => searchInArticle(article, places, people),
    );
    return loading;
  };
}
