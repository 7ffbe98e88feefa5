import Fuse from 'fuse.js';
import { useRef, useState } from 'preact/hooks';
import type { OwnWord } from '../../../contract/own-words.ts';
import { t } from '../../../i18n/translate.ts';
import { SearchIcon } from '../../icon.tsx';
import { OptionSection } from '../section/option-section.tsx';
import { type OwnOnPages, OwnOnPagesRow } from '../section/own-on-pages.tsx';
import { OwnNotes } from './own-notes.tsx';
import { WordEditor } from './word-editor.tsx';
import type { WordsActions, WordsView } from './words-view.ts';

/** With fewer the list is looked through at a glance. */
const worthSearching = 8;

interface OwnWordsProps {
  readonly view: WordsView;
  readonly actions: WordsActions;
  readonly ownOnPages: OwnOnPages;
}

/** Terms that the reader explained, and notes beside those of others. */
export function OwnWords({ view, actions, ownOnPages }: OwnWordsProps) {
  const { words, notes, draft, around, problem } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const [dropped, setDropped] = useState<OwnWord | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const drop = async (word: OwnWord) => {
    heading.current?.focus();
    const wrong = await actions.drop(word.id);
    setFailed(wrong);
    setDropped(wrong === null ? word : null);
  };
  const putBack = async (word: OwnWord) => {
    heading.current?.focus();
    const fate = await actions.keep(word);
    setFailed(fate.kind === 'failed' ? fate.problem : null);
    if (fate.kind === 'kept') setDropped(null);
  };
  return (
    <OptionSection id="words" title={t('options.words.title')} lede={t('options.words.lede')} heading={heading}>
      <OwnOnPagesRow {...ownOnPages} />
      {(problem ?? failed) !== null && (
        <p class="hint err" role="alert">
          {problem ?? failed}
        </p>
      )}
      {draft === null ? (
        <p>
          <button type="button" class="btn" onClick={() => actions.write(emptyDraft)}>
            <span>{t('options.words.add')}</span>
          </button>
        </p>
      ) : (
        <WordEditor key={draft.id ?? 'new'} draft={draft} around={around} actions={actions} />
      )}
      <WordList words={words} onEdit={actions.write} onDrop={(word) => void drop(word)} />
      <div class="saved">
        <p role="status">{dropped && t('options.words.removed', { term: dropped.term })}</p>
        {dropped && (
          <button type="button" class="link" onClick={() => void putBack(dropped)}>
            <span>{t('shared.undo')}</span>
          </button>
        )}
      </div>
      {words.length > 0 && (
        <p>
          <button type="button" class="link" onClick={actions.save}>
            <span>{t('options.words.save')}</span>
          </button>
        </p>
      )}
      <OwnNotes notes={notes} keepNote={actions.keepNote} />
    </OptionSection>
  );
}

const emptyDraft = { id: null, term: '', meaning: '', aliases: [], near: [] };

interface WordListProps {
  readonly words: readonly OwnWord[];
  readonly onEdit: (word: OwnWord) => void;
  readonly onDrop: (word: OwnWord) => void;
}

function WordList({ words, onEdit, onDrop }: WordListProps) {
  const [query, setQuery] = useState('');
  if (words.length === 0) return null;
  const shown = found(words, query.trim());
  return (
    <>
      {words.length >= worthSearching && (
        <search class="find">
          <SearchIcon />
          <input
            type="text"
            aria-label={t('options.words.find')}
            placeholder={t('options.words.find')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </search>
      )}
      {shown.length === 0 && <p class="lede">{t('options.words.nothing', { query: query.trim() })}</p>}
      {shown.length > 0 && (
        <ul class="lines" aria-label={t('options.words.title')}>
          {shown.map((word) => (
            <li key={word.id} class="row">
              <div>
                <b class="hw">
                  <bdi>{word.term}</bdi>
                </b>
                <em dir="auto">{word.meaning}</em>
              </div>
              <Act
                label={t('options.words.edit')}
                named={t('options.words.editWord', { term: word.term })}
                onClick={() => onEdit(word)}
              />
              <Act
                label={t('shared.remove')}
                named={t('options.words.removeWord', { term: word.term })}
                onClick={() => onDrop(word)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ActProps {
  readonly label: string;
  /** With the word that is meant. */
  readonly named: string;
  readonly onClick: () => void;
}

function Act({ label, named, onClick }: ActProps) {
  return (
    <button type="button" class="link" aria-label={named} onClick={onClick}>
      <span>{label}</span>
    </button>
  );
}

function found(words: readonly OwnWord[], query: string): readonly OwnWord[] {
  if (query === '') return words;
  const fuse = new Fuse(words, {
    keys: [{ name: 'term', weight: 3 }, { name: 'aliases', weight: 2 }, 'meaning'],
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return fuse.search(query).map(({ item }) => item);
}
