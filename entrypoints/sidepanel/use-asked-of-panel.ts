import { useEffect } from 'preact/hooks';
import type { CardActions } from '../../components/card/card-actions.ts';
import type { Opened, PanelActions } from '../../components/panel/panel-view.ts';
import { termAmong } from '../../components/search/search-hits.ts';
import { placesOfEntry } from '../../explain/look-up/places/places-of.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { useEntries } from '../popup/use-entries.ts';
import { useOpenedFact } from '../popup/use-opened-fact.ts';
import { useSearch } from '../popup/use-search.ts';
import { usePerson } from './use-person.ts';

/** What the reader asks of the panel: what they search for, and what they open in place of the article's views. */
export function useAskedOfPanel(tab: number | null, reading: Reading | null, jump: CardActions['jump']) {
  const entries = useEntries(reading);
  const person = usePerson(reading);
  const fact = useOpenedFact(reading?.article ?? null);
  const { search, setQuery } = useSearch(reading?.article ?? null);
  const leave = () => {
    entries.leave();
    person.leave();
    fact.leave();
  };
  const empty = () => {
    leave();
    setQuery('');
  };
  // What was opened on the page before must not stay when another tab comes to the front.
  useEffect(empty, [tab]);
  const openEntry = (entry: string) => {
    const related = entries.shown?.explainer.related?.find(({ id }) => id === entry)?.term;
    entries.ask(entry, related ?? termAmong(search, entry) ?? reading?.explainers[entry]?.term ?? entry);
  };
  const actions: Pick<PanelActions, 'search' | 'choose' | 'openEntry' | 'openPerson' | 'openPlace' | 'close'> = {
    search(query) {
      leave();
      setQuery(query);
    },
    choose(hit) {
      if (hit.kind === 'entry') openEntry(hit.entry);
      else if (hit.kind === 'person') person.open(hit.name);
      else if (hit.kind === 'place') fact.open(hit);
      else jump(hit);
    },
    openEntry,
    openPerson: person.open,
    openPlace: fact.openPlace,
    close: leave,
  };
  return {
    search,
    opened: openedNow(),
    ask: entries.ask,
    /** Leaves what is opened, and the search. */
    empty,
    actions,
    /** Through the entries that were opened. */
    walk: { back: entries.back, forward: entries.forward, retry: entries.retry },
  };

  function openedNow(): Opened | null {
    const { shown } = entries;
    if (shown !== null)
      return { kind: 'entry', entry: shown, places: reading ? placesOfEntry(reading, shown.explainer.entry) : [] };
    return fact.opened ? { kind: 'fact', ...fact.opened } : person.opened;
  }
}
