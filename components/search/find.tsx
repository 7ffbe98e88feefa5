import { useState } from 'preact/hooks';
import { withArticleSenses } from '../../explain/look-up/selection/article-senses.ts';
import type { SelectionMatch } from '../../explain/look-up/selection/selection-answer.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { SearchBox } from './search-box.tsx';
import { hitsOf } from './search-hits.ts';
import { SearchResults } from './search-results.tsx';
import type { SearchView } from './search-view.ts';

interface FindProps {
  readonly search: SearchView;
  /** Null: there is no article to search in. */
  readonly reading: Reading | null;
  /** Something that was found, or chosen elsewhere, stands in place of the results. */
  readonly isOpened: boolean;
  /** The reader came to type: the field takes the focus when it comes up. */
  readonly takesFocus: boolean;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (hit: SelectionMatch) => void;
  /** Lets the reader explain what was not found. */
  readonly onWrite: (term: string) => void;
  /** Back from what was opened. */
  readonly onClose: () => void;
}

/** The search and what it found. Keep it mounted in one place, so that the field keeps its focus while the rest changes. */
export function Find({ search: asked, reading, isOpened, takesFocus, onQuery, onChoose, onWrite, onClose }: FindProps) {
  const search = reading === null ? asked : { ...asked, answer: withArticleSenses(asked.answer, reading.explainers) };
  const hits = hitsOf(search);
  const [chosen, setActive] = useState(0);
  // Hits that came in the meantime may be fewer.
  const active = Math.min(chosen, Math.max(0, hits.length - 1));
  const choose = (at: number) => {
    const hit = hits[at];
    if (hit) onChoose(hit);
  };
  const ask = (query: string) => {
    setActive(0);
    onQuery(query);
  };
  const inArticle = reading !== null;
  return (
    <>
      <SearchBox
        query={search.query}
        hits={isOpened ? 0 : hits.length}
        active={active}
        name={inArticle ? t('search.articleAndGlossary') : t('search.glossary')}
        takesFocus={takesFocus}
        onQuery={ask}
        onEscape={() => (isOpened ? onClose() : ask(''))}
        onActive={setActive}
        onChoose={choose}
      />
      {!isOpened && (
        <SearchResults
          search={search}
          active={active}
          inArticle={inArticle}
          onChoose={choose}
          onQuery={ask}
          onWrite={onWrite}
        />
      )}
    </>
  );
}
