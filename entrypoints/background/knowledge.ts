import browser from 'webextension-polyfill';
import { backupHandlers } from '../../extension/background/backup-handlers.ts';
import { createGlossaryInMemory, type GlossaryFiles } from '../../extension/background/glossary-in-memory.ts';
import { packHandlers } from '../../extension/background/pack-handlers.ts';
import { wordHandlers } from '../../extension/background/word-handlers.ts';
import { createWorldInMemory } from '../../extension/background/world-in-memory.ts';
import { indexedPackStorage } from '../../extension/browser/indexed-pack-storage.ts';
import { indexedWords } from '../../extension/browser/indexed-words.ts';
import type { MetStorage } from '../../extension/met/met-storage.ts';
import { createPackDrafts } from '../../extension/packs/pack-drafts.ts';
import { createPackShelf } from '../../extension/packs/pack-shelf.ts';
import { plainWordings } from '../../extension/packs/plain-wordings.ts';
import { renewPacks } from '../../extension/packs/renew-packs.ts';
import { systemOf } from '../../extension/settings/system-of.ts';
import { changeNotes } from '../../extension/sync/change-notes.ts';
import type { LocalChange } from '../../extension/sync/local-fields.ts';
import { today } from '../../extension/today.ts';
import { createTurns } from '../../extension/turns.ts';
import { createWordShelf } from '../../extension/words/word-shelf.ts';

export type Knowledge = ReturnType<typeof createKnowledge>;

/** Ties the glossary and the reader's packs to their files and storage. `changed`: other packs explain from now on. `written`: words or notes are others now. */
export function createKnowledge(met: MetStorage, changed: () => void, written: () => void) {
  const { storage, shelf, drafts, renewOutdated } = createPacks(changed);
  const stored = indexedWords();
  const words = createWordShelf(stored);
  const wordsInTurn = createTurns();
  const wordsChanged = () => {
    changed();
    written();
  };
  const source = { readFiles: readGlossary, readWordings: bundled('glossary.words') };
  const glossary = createGlossaryInMemory(source, shelf, words);
  const bundledWordings = async () => plainWordings((await glossary.load()).all());
  return {
    glossary,
    world: createWorld(),
    words,
    changeNotes: async (changes: readonly LocalChange[]) => {
      await wordsInTurn(() => changeNotes(changes, stored));
      words.changed();
      changed();
    },
    handlers: {
      ...packHandlers({ shelf, drafts, bundledWordings, changed }),
      ...backupHandlers({
        storage: { words: stored, met },
        packs: storage,
        inTurn: wordsInTurn,
        changed() {
          words.changed();
          wordsChanged();
        },
      }),
      ...wordHandlers({
        storage: stored,
        shelf: words,
        language: async () => (await glossary.load()).language,
        newId: () => crypto.randomUUID(),
        today,
        changed: wordsChanged,
        inTurn: wordsInTurn,
        write: (term, around) =>
          browser.tabs.create({
            url: browser.runtime.getURL(`/options.html?${new URLSearchParams({ term, around })}#words`),
          }),
      }),
    },
    /** All that was stored is gone. */
    forget() {
      shelf.changed();
      words.changed();
      changed();
    },
    renewOutdated,
  };
}

/** The reader's packs. `changed`: others explain from now on. */
function createPacks(changed: () => void) {
  const storage = indexedPackStorage();
  const { version } = browser.runtime.getManifest();
  const shelf = createPackShelf(storage, version);
  return {
    storage,
    shelf,
    drafts: createPackDrafts({ storage, version, newStore: () => crypto.randomUUID() }),
    /** Reads packs anew that another version of the extension wrote. */
    renewOutdated: () =>
      void renewPacks(storage, version).then(
        (renewed) => {
          if (renewed === 0) return;
          shelf.changed();
          changed();
        },
        (error: unknown) => console.error('Newsgloss: packs could not be renewed', error),
      ),
  };
}

/** What is known of amounts and places, as this reader counts. */
function createWorld() {
  return createWorldInMemory(
    { readQuantities: bundled('quantities.json'), readPlaces: bundled('places.jsonl'), readMap: bundled('world.json') },
    systemOf(navigator.language),
    (what, error) => console.error('Newsgloss:', what, error),
  );
}

/** Reads one of the extension's own files. */
function bundled(name: string): () => Promise<string> {
  return async () => (await fetch(browser.runtime.getURL(`/${name}`))).text();
}

async function readGlossary(): Promise<GlossaryFiles> {
  const [glossary, filter] = await Promise.all([bytesOf('glossary.lines'), bytesOf('glossary.index')]);
  return { glossary, filter };
}

async function bytesOf(name: string): Promise<ArrayBuffer> {
  return (await fetch(browser.runtime.getURL(`/${name}`))).arrayBuffer();
}
