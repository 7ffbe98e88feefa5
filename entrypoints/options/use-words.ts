import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { WordFate, WordsActions, WordsView } from '../../components/options/words/words-view.ts';
import type { WordDraft } from '../../contract/own-words.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { packFileOf } from '../../extension/words/pack-file-of.ts';
import { reasonOf } from '../../i18n/told-error.ts';
import { t, tell } from '../../i18n/translate.ts';
import { keptDraft } from './kept-draft.ts';
import { saveFile } from './save-file.ts';

/** The reader's words and notes, and what keeps and drops them. */
export function useWords(): { readonly words: WordsView; readonly actions: WordsActions } {
  const [stored, setStored] = useState<Pick<WordsView, 'words' | 'notes' | 'problem'>>(nothing);
  const [{ draft, around }, setDraft] = useState(begun);
  const load = useCallback(async () => setStored(await listWords()), []);
  useEffect(() => {
    void load();
    // What was written in a card meanwhile.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, [load]);
  const actions: WordsActions = {
    write(next) {
      keptDraft.put(next);
      setDraft({ draft: next, around: next === null ? '' : around });
    },
    check: (next) => toBackground({ type: 'check-word', draft: next }).catch(() => ({})),
    keep: (next) => fateOf(next).finally(load),
    drop: (id) => wrongWith(() => toBackground({ type: 'drop-word', id })).finally(load),
    keepNote: ({ entry, term, text }) =>
      wrongWith(() => toBackground({ type: 'keep-note', entry, term, text, writing: false })).finally(load),
    save: () =>
      saveFile('newsgloss-words.json', packFileOf(stored.words, t('options.words.packName')), 'application/json'),
  };
  return { words: { ...stored, draft, around }, actions };
}

const nothing = { words: [], notes: [], problem: null };

/** What a page or the popup asked to be written, else what was not finished. The address is tidied: a reload begins nothing. */
function begun(): { draft: WordDraft | null; around: string } {
  const { searchParams, hash } = new URL(location.href);
  const term = searchParams.get('term');
  const left = keptDraft.get();
  if (term === null) return { draft: left, around: '' };
  history.replaceState(null, '', browser.runtime.getURL(`/options.html${hash}`));
  const draft = left ?? { id: null, term, meaning: '', aliases: [], near: [] };
  keptDraft.put(draft);
  return { draft, around: searchParams.get('around') ?? '' };
}

function listWords(): Promise<Pick<WordsView, 'words' | 'notes' | 'problem'>> {
  return toBackground({ type: 'own-words' }).then(
    (listed) => ({ ...listed, problem: null }),
    (error: unknown) => ({ ...nothing, problem: `${t('options.words.unread')} ${messageOf(error)}` }),
  );
}

function fateOf(draft: WordDraft): Promise<WordFate> {
  return toBackground({ type: 'keep-word', draft }).then(
    (kept): WordFate => (kept.kind === 'kept' ? { kind: 'kept' } : kept),
    (error: unknown): WordFate => ({ kind: 'failed', problem: messageOf(error) }),
  );
}

function wrongWith(work: () => Promise<unknown>): Promise<string | null> {
  return work().then(() => null, messageOf);
}

const messageOf = (error: unknown) => tell(reasonOf(error));
