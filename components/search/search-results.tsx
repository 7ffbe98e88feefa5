import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../i18n/message.ts';
import { t } from '../../i18n/translate.ts';
import { MarkIcon, ParaIcon } from '../icon.tsx';
import { HitOption } from './hit-option.tsx';
import { HitText } from './hit-text.tsx';
import { NothingFound } from './nothing-found.tsx';
import { groupsOf, type HitGroup, listId } from './search-hits.ts';
import type { SearchView } from './search-view.ts';

interface SearchResultsProps {
  readonly search: SearchView;
  readonly active: number;
  readonly inArticle: boolean;
  readonly onChoose: (at: number) => void;
  /** Searches for other words; empty: for none. */
  readonly onQuery: (query: string) => void;
  /** Lets the reader explain what was not found. */
  readonly onWrite: (term: string) => void;
}

const groupNames = {
  glossary: 'search.inGlossary',
  names: 'search.named',
  places: 'search.places',
  passages: 'search.inArticle',
} as const satisfies Record<HitGroup['kind'], MessageKey>;

/** What the search found, by kind; or that it found nothing, and a way on. */
export function SearchResults({ search, active, inArticle, onChoose, onQuery, onWrite }: SearchResultsProps) {
  if (search.query.trim() === '') return null;
  const groups = groupsOf(search);
  if (groups.length === 0)
    return search.pending ? null : (
      <NothingFound query={search.query} inArticle={inArticle} onQuery={onQuery} onWrite={onWrite} />
    );
  return (
    <div class="hits" role="listbox" id={listId} aria-label={t('search.results')}>
      {groups.map((group, place) => {
        const before = groups.slice(0, place).reduce((sum, { hits }) => sum + hits.length, 0);
        return (
          <Group key={group.kind} kind={group.kind}>
            {group.hits.map((hit, within) => {
              const at = before + within;
              return (
                <HitOption key={at} at={at} selected={at === active} onChoose={onChoose}>
                  <HitText hit={hit} />
                </HitOption>
              );
            })}
          </Group>
        );
      })}
    </div>
  );
}

function Group({ kind, children }: { kind: HitGroup['kind']; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, not fieldsets
    <div role="group" aria-label={t(groupNames[kind])}>
      <p class="src grp" aria-hidden="true">
        {kind === 'glossary' || kind === 'places' ? <MarkIcon /> : <ParaIcon />}
        <span>{t(groupNames[kind])}</span>
      </p>
      {children}
    </div>
  );
}
