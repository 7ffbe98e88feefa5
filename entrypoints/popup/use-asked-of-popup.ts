import { useEffect } from 'preact/hooks';
import type { PopupActions } from '../../components/popup/popup-view.ts';
import { termAmong } from '../../components/search/search-hits.ts';
import type { Reading } from '../../explain/model/reading.ts';
import type { PopupWish } from '../../extension/popup-wish.ts';
import { useEntries } from './use-entries.ts';
import { useOpenedFact } from './use-opened-fact.ts';
import { useSearch } from './use-search.ts';

/**
 * What the reader asks of the popup: what they search for, and what they open.
 * @param wish asked at once; an entry once `isKnown`
 * @param isKnown whether the page has said what it is
 */
export function useAskedOfPopup(reading: Reading | null, wish: PopupWish | null, isKnown: boolean) {
  const { search, setQuery } = useSearch(reading?.article ?? null, wish?.kind === 'search' ? wish.query : '');
  const { shown, ask, back, forward, leave, retry } = useEntries(reading);
  const fact = useOpenedFact(reading?.article ?? null);
  const wanted = wish?.kind === 'entry' ? wish : null;
  useEffect(() => {
    if (wanted && isKnown) ask(wanted.entry, reading?.explainers[wanted.entry]?.term ?? '');
  }, [wanted, isKnown]);
  const closeOpened = () => {
    leave();
    fact.leave();
  };
  const termOf = (entry: string) =>
    termAmong(search, entry) ?? shown?.explainer.related?.find(({ id }) => id === entry)?.term ?? entry;
  const actions: Pick<PopupActions, 'search' | 'openEntry' | 'openFact' | 'closeOpened'> = {
    search(typed) {
      closeOpened();
      setQuery(typed);
    },
    openEntry: (entry) => ask(entry, termOf(entry)),
    openFact: fact.open,
    closeOpened,
  };
  return {
    search,
    opened: shown,
    fact: fact.opened,
    /** The entry of which the reader comes to write a note; null: none. */
    noting: wanted?.writing ? wanted.entry : null,
    actions,
    /** Through the entries that were opened. */
    walk: { back, forward },
    retry,
  };
}
