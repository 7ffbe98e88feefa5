import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { indexedWords } from '../../../extension/browser/indexed-words.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

/** Opens the database as a newer version does, and does with it what that does. */
const asNewer = (upgrade: (database: IDBDatabase) => void) =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('newsgloss-words', 2);
    opening.onupgradeneeded = () => upgrade(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });

describe('words in the database of a newer version', () => {
  it('are read, and more are kept', async () => {
    await indexedWords().putWord({ id: 'a' } as never);
    await asNewer((database) => void database.createObjectStore('moods'));
    const words = indexedWords();
    expect(await words.words()).toEqual([{ id: 'a' }]);
    await words.putWord({ id: 'b' } as never);
    expect(await indexedWords().words()).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('are said to be out of reach where that version keeps them elsewhere', async () => {
    await indexedWords().words();
    await asNewer((database) => database.deleteObjectStore('words'));
    await expect(indexedWords().words()).rejects.toThrow();
  });
});
