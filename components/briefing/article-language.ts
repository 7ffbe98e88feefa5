import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { inItsLanguage } from '../in-its-language.ts';

/** The language of the article whose words are shown (ISO 639-1); null where it cannot be told. */
export const ArticleLanguage = createContext<string | null>(null);

/** Gives the attributes of an element that holds words of the article. */
export function useWordsOfArticle(): (words: string) => ReturnType<typeof inItsLanguage> {
  const language = useContext(ArticleLanguage);
  return (words) => inItsLanguage(words, language);
}
