import type { OwnWord, WordDraft } from '../../contract/own-words.ts';
import type { Language } from '../../explain/language/language.ts';
import { message } from '../../i18n/message.ts';
import { ToldError } from '../../i18n/told-error.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import { sayNotStored } from '../say-not-stored.ts';
import type { InTurn } from '../turns.ts';
import { problemsOf, tidyDraft } from '../words/check-word.ts';
import { longestNote, mostWords } from '../words/own-word.ts';
import type { WordShelf } from '../words/word-shelf.ts';
import type { WordStorage } from '../words/word-storage.ts';
import type { MessageSender } from './explain-handlers.ts';

export interface WordPorts {
  readonly storage: WordStorage;
  readonly shelf: WordShelf;
  /** Of the glossary. */
  language(): Promise<Language>;
  /** An id that nothing else has. */
  newId(): string;
  /** With whoever else changes words and notes. */
  readonly inTurn: InTurn;
  /** ISO date. */
  today(): string;
  /** Open pages must ask again. Called once all is stored; nobody waits for it. */
  changed(): void;
  /** Opens the page on which a word is written. */
  write(term: string, around: string): Promise<unknown>;
}

type WordMessages = Pick<
  ToBackground,
  'own-words' | 'check-word' | 'keep-word' | 'drop-word' | 'keep-note' | 'write-word'
>;

/** What a selection may bring along to the page on which a word is written, in characters. */
const longestTerm = 80;
const longestAround = 400;

/**
 * The reader's own words and notes. What runs in a web page may keep a note and ask for a word to be written; words are kept
 * by the extension's own pages. Changed one after the other, so that no check is outdated when its
 * word is stored.
 */
export function wordHandlers(ports: WordPorts): Handlers<WordMessages, MessageSender> {
  const { storage, shelf, today, inTurn } = ports;
  const stored = (work: () => Promise<void>) => work().catch(sayNotStored('words'));
  const judged = async (draft: WordDraft) => {
    const tidy = tidyDraft(draft);
    const words = await shelf.words();
    return { tidy, words, problems: problemsOf(tidy, words, await ports.language()) };
  };
  return {
    async 'own-words'() {
      const [words, notes] = await Promise.all([shelf.words(), shelf.notes()]);
      return { words, notes: [...notes.values()].sort((a, b) => a.term.localeCompare(b.term)) };
    },
    async 'check-word'({ draft }) {
      return (await judged(draft)).problems;
    },
    'keep-word'({ draft }) {
      return inTurn(async () => {
        const { tidy, words, problems } = await judged(draft);
        if (Object.keys(problems).length > 0) return { kind: 'faulty', problems };
        if (tidy.id === null && words.length >= mostWords) {
          throw new ToldError(message('problems.words.room', { most: mostWords }));
        }
        const word: OwnWord = { ...tidy, id: tidy.id ?? ports.newId(), since: today() };
        await stored(() => storage.putWord(word));
        shelf.changed();
        ports.changed();
        return { kind: 'kept', word };
      });
    },
    'drop-word'({ id }) {
      return inTurn(async () => {
        const word = (await shelf.words()).find((one) => one.id === id) ?? null;
        await stored(() => storage.removeWord(id));
        shelf.changed();
        ports.changed();
        return word;
      });
    },
    'keep-note': ({ entry, term, text, writing }) =>
      inTurn(async () => {
        const note = { entry, term, text: text.trim().slice(0, longestNote), since: today() };
        await stored(() => (note.text === '' ? storage.removeNote(entry) : storage.putNote(note)));
        shelf.changed();
        if (!writing) ports.changed();
        return true;
      }),
    async 'write-word'({ term, around }) {
      await ports.write(term.slice(0, longestTerm), around.slice(0, longestAround));
      return true;
    },
  };
}
