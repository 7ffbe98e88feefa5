import { useEffect, useState } from 'preact/hooks';
import type { SearchView } from '../../components/popup/popup-view.ts';
import type { Article } from '../../explain/article.ts';
import { searchArticle } from '../../explain/search/search-article.ts';
import type { GlossaryHit } from '../../explain/search/search-glossary.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';

/** Searches the glossary (in the background) and the article (here) while the reader types. */
export function useSearch(article: Article | null): { search: SearchView; setQuery(query: string): void } {
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<{ query: string; hits: readonly GlossaryHit[] }>({ query: '', hits: [] });
  useEffect(() => {
    let current = true;
    const answered = (hits: readonly GlossaryHit[]) => current && setAnswer({ query, hits });
    if (query.trim() === '') answered([]);
    else toBackground({ type: 'search', query }).then(answered, () => answered([]));
    return () => {
      current = false;
    };
  }, [query]);
  const search: SearchView = {
    query,
    glossary: answer.hits,
    article: article && query.trim() !== '' ? searchArticle(article, query) : [],
    pending: answer.query !== query,
  };
  return { search, setQuery };
}
