import { until } from '../../scripts/browsers/until.ts';
import { type Home, openHome } from './home.ts';
import type { Life } from './life.ts';

/** Nothing more can be stored: it must be said, nothing may be lost, and all must go on once there is room. */
export const fullStorage: Life = {
  name: 'storage is full',
  async live(kind) {
    if (kind === 'firefox') {
      return { told: 'not tried: no preference or command makes storage full in a Firefox that runs', faults: [] };
    }
    const home = await openHome(kind);
    try {
      return { told: 'settings, words, notes and packs, without room and with room again', faults: await fill(home) };
    } finally {
      await home.close();
    }
  },
};

const draftOf = (term: string) => ({ id: null, term, meaning: 'A thing.', aliases: [], near: [] });

async function fill(home: Home): Promise<readonly string[]> {
  const { send } = home;
  await send({ type: 'know', entry: 'quorum', known: true });
  await send({ type: 'keep-word', draft: draftOf('orchard') });
  const before = JSON.stringify(await storedAt(home));

  const giveRoom = await takeRoom(home);
  const faults = [...(await keptWithoutRoom(home))];
  await seeNotSaved(home);
  if (JSON.stringify(await storedAt(home)) !== before) {
    faults.push(`changed without room: ${JSON.stringify(await storedAt(home))}`);
  }
  await home.stopBackground();
  if (JSON.stringify(await storedAt(home)) !== before) faults.push('changed once the background began anew');
  await home.readStory();

  await giveRoom();
  for (const [, change] of changes) await change(home);
  const { own, packs } = await storedAt(home);
  if (own.words.length !== 2 || own.notes.length !== 1 || packs.length !== 1) faults.push('not kept with room again');
  return faults;
}

const storedAt = async ({ session: { desk }, send }: Home) => ({
  own: await send({ type: 'own-words' }),
  packs: await send({ type: 'packs' }),
  settings: await desk.evaluate(async () => (await chrome.storage.local.get('settings')).settings),
});

/** What is refused where there is no room, and kept once there is. */
const changes: readonly [what: string, change: (home: Home) => Promise<unknown>][] = [
  ['a known term', ({ send }) => send({ type: 'know', entry: 'veto', known: true })],
  ['a word', ({ send }) => send({ type: 'keep-word', draft: draftOf('tollgate') })],
  [
    'a note',
    ({ send }) => send({ type: 'keep-note', entry: 'quorum', term: 'quorum', text: 'Ask Mum', writing: false }),
  ],
  [
    'a pack',
    async ({ send }) => {
      const draft = await send({ type: 'open-pack', name: 'Seas', language: 'en', answersOnly: false });
      await send({ type: 'fill-pack', draft, items: [{ term: 'trawler', definition: 'A boat.' }] });
      await send({ type: 'close-pack', draft });
    },
  ],
];

/** Which changes are said to be kept nevertheless. */
async function keptWithoutRoom(home: Home): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [what, change] of changes) {
    const answer = await change(home).then(
      () => null,
      (error: unknown) => String(error),
    );
    if (answer === null) faults.push(`${what}: said to be kept where there is no room`);
  }
  return faults;
}

/** Changes a choice in the options, and waits until they say that it could not be saved. */
async function seeNotSaved({ session }: Home): Promise<void> {
  const options = await session.openOwn('options.html');
  await options.waitForSelector('input[name="marks"]');
  await options.$eval('input[name="colour"][value="orange"]', (input) => (input as HTMLElement).click());
  await until('“It could not be saved”', () =>
    options.evaluate(() => document.querySelector('.saved [role=alert]')?.textContent?.includes('could not be saved')),
  );
}

/** Leaves room for nothing, in storage and in databases. Resolves to what gives it back. */
async function takeRoom({ session: { desk, origin } }: Home): Promise<() => Promise<void>> {
  await desk.evaluate(fillStorage);
  const client = await desk.createCDPSession();
  const databases = { origin: origin.replace(/\/$/, '') };
  await client.send('Storage.overrideQuotaForOrigin', { ...databases, quotaSize: 1 });
  // The browser remembers for half a minute how much room there was.
  await until('databases to be refused room', () => desk.evaluate(isRefusedRoom));
  return async () => {
    await client.send('Storage.overrideQuotaForOrigin', databases);
    await desk.evaluate(emptyStorage);
  };
}

/** Runs in a page of the extension. */
async function fillStorage(): Promise<void> {
  const fits = (piece: Record<string, string>) =>
    chrome.storage.local.set(piece).then(
      () => true,
      () => false,
    );
  // Ever smaller pieces, and the last grows by single bytes: a choice in the options may need no more than one.
  for (let size = 4_000_000, at = 0; size >= 1; at += 1) {
    if (!(await fits({ [`filler-${at}`]: 'x'.repeat(size) }))) size = Math.floor(size / 2);
  }
  let length = 1;
  while (await fits({ 'filler-0': 'x'.repeat(4_000_000 + length) })) length += 1;
}

/** Runs in a page of the extension. */
async function emptyStorage(): Promise<void> {
  const all = Object.keys(await chrome.storage.local.get(null));
  await chrome.storage.local.remove(all.filter((key) => key.startsWith('filler-')));
}

/** Runs in a page of the extension. Databases of one origin share their room. */
function isRefusedRoom(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('filler');
    opening.onupgradeneeded = () => opening.result.createObjectStore('filler');
    opening.onerror = () => resolve(opening.error?.name === 'QuotaExceededError');
    opening.onsuccess = () => {
      const database = opening.result;
      const change = database.transaction('filler', 'readwrite');
      change.objectStore('filler').put('x', 'x');
      const end = (work: () => void) => () => {
        database.close();
        work();
      };
      change.oncomplete = end(() => resolve(false));
      change.onabort = end(() => (change.error?.name === 'QuotaExceededError' ? resolve(true) : reject(change.error)));
    };
  });
}
