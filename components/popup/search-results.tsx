import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { GlossaryHit } from '../../explain/search/search-glossary.ts';
import { MarkIcon, ParaIcon } from '../icon.tsx';
import { placeName } from '../place-name.ts';
import { marksAround } from '../quotation.ts';
import { excerpt } from './excerpt.ts';
import { MarkedText } from './marked-text.tsx';
import type { ArticleHit, SearchView } from './popup-view.ts';
import { hitId, listId, type SearchHit } from './search-hits.ts';

interface SearchResultsProps {
  readonly search: SearchView;
  readonly hits: readonly SearchHit[];
  readonly active: number;
  readonly inArticle: boolean;
  readonly onChoose: (at: number) => void;
  readonly onClear: () => void;
}

/** What the search found, the two sources told apart; or that it found nothing, and a way on. */
export function SearchResults({ search, hits, active, inArticle, onChoose, onClear }: SearchResultsProps) {
  if (search.query.trim() === '') return null;
  if (hits.length === 0)
    return search.pending ? null : <NothingFound query={search.query} inArticle={inArticle} onClear={onClear} />;
  const option = (at: number, children: ComponentChildren) => (
    <Option key={at} at={at} selected={at === active} onChoose={onChoose}>
      {children}
    </Option>
  );
  const groups = [
    { kind: 'glossary', name: 'Glossary', icon: <MarkIcon /> },
    { kind: 'article', name: 'In this article', icon: <ParaIcon /> },
  ] as const;
  return (
    <div class="hits" role="listbox" id={listId} aria-label="Results">
      {groups
        .filter(({ kind }) => hits.some((hit) => hit.kind === kind))
        .map(({ kind, name, icon }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, not fieldsets
          <div key={kind} role="group" aria-label={name}>
            <p class="src grp" aria-hidden="true">
              {icon}
              <span>{name}</span>
            </p>
            {hits.map(
              (hit, at) =>
                hit.kind === kind &&
                option(at, hit.kind === 'glossary' ? <InGlossary hit={hit.hit} /> : <InArticle hit={hit.hit} />),
            )}
          </div>
        ))}
    </div>
  );
}

interface OptionProps {
  readonly at: number;
  readonly selected: boolean;
  readonly onChoose: (at: number) => void;
  readonly children: ComponentChildren;
}

function Option({ at, selected, onChoose, children }: OptionProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) box.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // The keys are the combobox's: options of a listbox take no focus of their own.
    <div
      ref={box}
      role="option"
      id={hitId(at)}
      aria-selected={selected}
      tabIndex={-1}
      onClick={() => onChoose(at)}
      onKeyDown={undefined}
    >
      {children}
    </div>
  );
}

function InGlossary({ hit }: { hit: GlossaryHit }) {
  return (
    <>
      <b class="t">
        <MarkedText text={hit.term} matched={hit.matched} />
      </b>
      <span class="d">{hit.definition}</span>
    </>
  );
}

function InArticle({ hit }: { hit: ArticleHit }) {
  const { text, matched } = excerpt(hit.text, hit.matched);
  const [open, close] = marksAround(text);
  return (
    <>
      <span class="q">
        {open}
        <MarkedText text={text} matched={matched} />
        {close}
      </span>
      <span class="w">{placeName(hit)}</span>
    </>
  );
}

function NothingFound({ query, inArticle, onClear }: { query: string; inArticle: boolean; onClear: () => void }) {
  return (
    <div class="state" role="status">
      <p>
        Nothing found for “{query.trim()}” in {inArticle ? 'this article or the glossary' : 'the glossary'}. Try one
        word of it, or the beginning of a word.
      </p>
      <div class="act">
        <button type="button" class="link" onClick={onClear}>
          <span>Clear the search</span>
        </button>
      </div>
    </div>
  );
}
