import Fuse from 'fuse.js';
import { useRef, useState } from 'preact/hooks';
import type { OwnWord } from '../../../contract/own-words.ts';
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
    <OptionSection
      id="words"
      title="Your words"
      lede="Terms that you explain yourself. They win over the glossary’s."
      heading={heading}
    >
      <OwnOnPagesRow {...ownOnPages} />
      {(problem ?? failed) !== null && (
        <p class="hint err" role="alert">
          {problem ?? failed}
        </p>
      )}
      {draft === null ? (
        <p>
          <button type="button" class="btn" onClick={() => actions.write(emptyDraft)}>
            <span>Add a word</span>
          </button>
        </p>
      ) : (
        <WordEditor key={draft.id ?? 'new'} draft={draft} around={around} actions={actions} />
      )}
      <WordList words={words} onEdit={actions.write} onDrop={(word) => void drop(word)} />
      <div class="saved">
        <p role="status">{dropped && `“${dropped.term}” is removed.`}</p>
        {dropped && (
          <button type="button" class="link" onClick={() => void putBack(dropped)}>
            <span>Undo</span>
          </button>
        )}
      </div>
      {words.length > 0 && (
        <p>
          <button type="button" class="link" onClick={actions.save}>
            <span>Save your words as a file</span>
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
            aria-label="Find one of your words"
            placeholder="Find one of your words"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </search>
      )}
      {shown.length === 0 && <p class="lede">None of your words has “{query.trim()}”.</p>}
      {shown.length > 0 && (
        <ul class="lines" aria-label="Your words">
          {shown.map((word) => (
            <li key={word.id} class="row">
              <div>
                <b class="hw">{word.term}</b>
                <em>{word.meaning}</em>
              </div>
              <button type="button" class="link" aria-label={`Edit ${word.term}`} onClick={() => onEdit(word)}>
                <span>Edit</span>
              </button>
              <button type="button" class="link" aria-label={`Remove ${word.term}`} onClick={() => onDrop(word)}>
                <span>Remove</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
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
