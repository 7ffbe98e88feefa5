import { t } from '../../i18n/translate.ts';
import { LookItUp } from '../card/look-it-up.tsx';
import { shortened } from './shortened.ts';

/** Shorter words, in letters, are seldom what a search is about. */
const shortestWord = 4;
const mostOffered = 2;

interface NothingFoundProps {
  readonly query: string;
  readonly inArticle: boolean;
  /** Searches for other words; empty: for none. */
  readonly onQuery: (query: string) => void;
  /** Lets the reader explain these words. */
  readonly onWrite: (term: string) => void;
}

/** That nothing was found, where was looked, and the next steps: one word of it, an encyclopedia, nothing. */
export function NothingFound({ query, inArticle, onQuery, onWrite }: NothingFoundProps) {
  const asked = query.replace(/\s+/gu, ' ').trim();
  return (
    <div class="state">
      <p role="status">
        {inArticle
          ? `${t('search.nothingInArticle', { query: shortened(asked) })} ${t('search.selectHint')}`
          : t('search.nothingInGlossary', { query: shortened(asked) })}
      </p>
      <div class="act">
        {wordsToTry(asked).map((word) => (
          <button key={word} type="button" class="link" onClick={() => onQuery(word)}>
            <span>{t('search.searchFor', { word: shortened(word) })}</span>
          </button>
        ))}
        <button type="button" class="link" onClick={() => onWrite(asked)}>
          <span>{t('search.addWord')}</span>
        </button>
        <LookItUp term={asked} />
        <button type="button" class="link plain" onClick={() => onQuery('')}>
          <span>{t('search.clear')}</span>
        </button>
      </div>
    </div>
  );
}

/** The longest words of a search for several, in their order. */
function wordsToTry(asked: string): readonly string[] {
  const words = [...new Set(asked.split(/[^\p{L}\p{M}\p{N}'’-]+/u))].filter(({ length }) => length >= shortestWord);
  if (!asked.includes(' ')) return [];
  const longest = words.toSorted((a, b) => b.length - a.length).slice(0, mostOffered);
  return words.filter((word) => longest.includes(word));
}
