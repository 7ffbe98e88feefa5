import { watchFaults } from '../faults.ts';
import { combinations } from './combinations.ts';
import { answerOf, type Home, openHome } from './home.ts';
import type { Life } from './life.ts';

/** What may stand where something else belongs. `version`: as a newer Newsgloss would write it. */
const kinds: Readonly<Record<string, unknown>> = {
  null: null,
  text: 'x',
  number: 7,
  list: [1, 'x', null],
  huge: 'x'.repeat(4_000_000),
  newer: { version: 99, level: { of: 'another kind' }, sites: 3, on: 'maybe', moods: ['calm'] },
};
const localKeys = ['settings', 'settings-aside', 'openings', 'sync'] as const;

/** Each key of the extension's storage gets each kind of nonsense, and the extension is begun anew. */
export const corruptStorage: Life = {
  name: 'storage is corrupt',
  async live(kind, { short }) {
    const home = await openHome(kind);
    const faults: string[] = [];
    let tried = 0;
    try {
      const draft = { id: null, term: 'orchard', meaning: 'A field of fruit trees.', aliases: [], near: [] };
      await home.send({ type: 'keep-word', draft });
      const sessionKeys = await keysOf(home, 'session');
      const places = [
        ...localKeys.map((key) => ['local', key] as const),
        ...sessionKeys.map((key) => ['session', key] as const),
      ];
      for (const [[area, key], [name, value]] of combinations(places, Object.entries(kinds), short)) {
        tried += 1;
        const before = await read(home, area, key);
        await write(home, area, key, value);
        await home.stopBackground();
        const failed = await triedOn(home).catch((error: unknown) => [String(error)]);
        faults.push(...failed.map((fault) => `${area} ${key} is ${name}: ${fault}`));
        await write(home, area, key, before);
      }
    } finally {
      await home.close();
    }
    return { told: `${tried} combinations of key and nonsense`, faults };
  },
};

const keysOf = ({ session: { desk } }: Home, area: 'local' | 'session') =>
  desk.evaluate(async (at) => Object.keys(await chrome.storage[at].get(null)), area);
const read = ({ session: { desk } }: Home, area: 'local' | 'session', key: string) =>
  desk.evaluate(async (at, name) => (await chrome.storage[at].get(name))[name], area, key);
const write = ({ session: { desk } }: Home, area: 'local' | 'session', key: string, value: unknown) =>
  desk.evaluate(
    async (at, name, given) =>
      given === undefined ? chrome.storage[at].remove(name) : chrome.storage[at].set({ [name]: given }),
    area,
    key,
    value,
  );

/** Whether the extension answers, keeps what it is told, and shows its options, whatever is stored. */
async function triedOn(home: Home): Promise<readonly string[]> {
  const { send, session } = home;
  const faults: string[] = [];
  const { words } = await answerOf('the reader’s words', () => send({ type: 'own-words' }));
  if (words[0]?.term !== 'orchard') faults.push('the reader’s word is gone');
  const found = await send({ type: 'search', query: 'quorum', article: null });
  if (!JSON.stringify(found).includes('quorum')) faults.push('the glossary is not found in');
  await send({ type: 'opened', entry: 'quorum' });
  await send({ type: 'sync', act: 'tell' });
  await send({ type: 'marks-here', tab: await anyTab(home) });
  await send({ type: 'know', entry: 'quorum', known: true });
  const stored = await read(home, 'local', 'settings');
  if (!JSON.stringify(stored ?? null).includes('"quorum"')) faults.push('what the reader knows is not kept');
  const options = await session.openOwn('options.html');
  try {
    const failed = await watchFaults(session, options);
    await options.waitForSelector('#known');
    faults.push(...failed);
  } finally {
    await options.close();
  }
  return faults;
}

const anyTab = ({ session: { desk } }: Home) => desk.evaluate(async () => (await chrome.tabs.query({}))[0]?.id ?? 0);
