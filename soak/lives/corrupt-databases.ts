import { combinations } from './combinations.ts';
import { answerOf, type Home, openHome } from './home.ts';
import type { Life } from './life.ts';

/** The extension's databases, their stores, and how a row of each finds its key: in it by name, or beside it. */
const databases = [
  { name: 'newsgloss-words', stores: { words: 'id', notes: 'entry' } },
  { name: 'newsgloss-met', stores: { words: ['day', 'entry', 'address'] } },
  { name: 'packs', stores: { records: null, indexes: null, chunks: null } },
  { name: 'newsgloss-before', stores: { about: null, slices: null } },
] as const;

/** Rows that are none; each gets a key of its own. */
const rows: Readonly<Record<string, unknown>> = {
  null: null,
  text: 'x',
  number: 7,
  list: [1, null],
  empty: {},
  huge: { term: 'x'.repeat(4_000_000), text: 'x'.repeat(4_000_000), name: 'x'.repeat(1_000_000) },
  newer: { version: 99, term: { of: 'another kind' }, name: 'Newer', count: 'many', store: 7, entries: null, at: {} },
};

/** The databases get rows that are none, and are as a newer version would leave them. */
export const corruptDatabases: Life = {
  name: 'databases are corrupt',
  async live(kind, { short }) {
    const home = await openHome(kind);
    const faults: string[] = [];
    let damaged = false;
    const attempt = async (what: string) => {
      const failed = await triedOn(home, damaged).catch((error: unknown) => [String(error)]);
      faults.push(...failed.map((fault) => `${what}: ${fault}`));
    };
    let tried = 0;
    try {
      await begin(home);
      for (const [database, [name, row]] of combinations(databases, Object.entries(rows), short)) {
        tried += 1;
        await home.stopBackground();
        await putRow(home, database, row);
        damaged ||= database.name === 'packs';
        await attempt(`${database.name} with a row that is ${name}`);
      }
      for (const { name } of databases) {
        tried += 1;
        await home.stopBackground();
        await raiseVersion(home, name);
        await attempt(`${name} of a newer version`);
      }
      const { failed } = await home.send({ type: 'erase-everything' });
      faults.push(...failed.map(({ part, problem }) => `${part} could not be erased: ${problem}`));
      damaged = false;
      await begin(home);
      await attempt('erased, and begun anew');
    } finally {
      await home.close();
    }
    return { told: `${tried} kinds of damage, one after the other; then all erased, and begun anew`, faults };
  },
};

/** What the reader had before: a word, a note, a met word and a pack. */
async function begin({ send }: Home): Promise<void> {
  await send({ type: 'keep-word', draft: { id: null, term: 'orchard', meaning: 'A field.', aliases: [], near: [] } });
  await send({ type: 'keep-note', entry: 'quorum', term: 'quorum', text: 'Ask Mum', writing: false });
  const met = { day: '2026-03-01', entry: 'levy', address: 'https://a.example/', at: '2026-03-01T12:00:00.000Z' };
  await send({ type: 'put-back-met', word: { ...met, term: 'levy', meaning: '', sentence: '', title: '' } });
  const draft = await send({ type: 'open-pack', name: 'Seas', language: 'en', answersOnly: false });
  await send({ type: 'fill-pack', draft, items: [{ term: 'trawler', definition: 'A boat that drags a net.' }] });
  await send({ type: 'close-pack', draft });
}

/** Whether all that was there before is there, and more can be added. @param damaged a pack's record is, and must be named */
async function triedOn(home: Home, damaged: boolean): Promise<readonly string[]> {
  const { send, session } = home;
  const { words, notes } = await answerOf('the reader’s words', () => send({ type: 'own-words' }));
  const { words: met } = await send({ type: 'met-words', after: null });
  const packs = await send({ type: 'packs' });
  const found = JSON.stringify(await send({ type: 'search', query: 'trawler', article: null }));
  await send({ type: 'keep-note', entry: 'veto', term: 'veto', text: 'New', writing: false });
  const options = await session.openOwn('options.html');
  await options.waitForFunction(() => document.querySelector('#packs')?.textContent?.includes('Seas'));
  const shown = await options.$eval('main', (main) => main.textContent ?? '');
  await options.close();
  return [
    ...(words.some(({ term }) => term === 'orchard') ? [] : ['the word is gone']),
    ...(notes.some(({ text }) => text === 'Ask Mum') ? [] : ['the note is gone']),
    ...(met.some(({ entry }) => entry === 'levy') ? [] : ['the met word is gone']),
    ...(packs.some(({ name }) => name === 'Seas') ? [] : ['the pack is gone']),
    ...(found.includes('drags a net') ? [] : ['the pack does not answer']),
    ...(shown.includes('nonsense') === damaged ? [] : [`the damaged pack is ${damaged ? 'not ' : 'still '}named`]),
    ...(shown.includes('orchard') ? [] : ['the options do not show the word']),
  ];
}

type Database = (typeof databases)[number];

/** Puts the row into each store of a database, by whatever key it takes there. */
const putRow = ({ session: { desk } }: Home, { name, stores }: Database, row: unknown) =>
  desk.evaluate(
    (database, keys, value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction(Object.keys(keys), 'readwrite');
          for (const [store, key] of Object.entries(keys)) {
            if (key === null) change.objectStore(store).put(value, store === 'chunks' ? ['nonsense', 0] : 'nonsense');
            else {
              const own = Object.fromEntries([key].flat().map((each) => [each, 'nonsense']));
              change.objectStore(store).put({ ...(value as object), ...own });
            }
          }
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    name,
    stores as Record<string, string | string[] | null>,
    row,
  );

const raiseVersion = ({ session: { desk } }: Home, name: string) =>
  desk.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database, 99);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    name,
  );
