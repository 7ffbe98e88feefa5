import type { MetKey, MetWord } from '../../../contract/met-word.ts';
import { createMetHistory } from '../../../extension/met/met-history.ts';
import type { MetStorage } from '../../../extension/met/met-storage.ts';
import type { Settings } from '../../../extension/settings/settings.ts';
import { storageInMemory } from '../storage-in-memory.ts';

export const metWord = (term: string, day: string, change: Partial<MetWord> = {}): MetWord => ({
  day,
  entry: term,
  address: 'https://courier.example/story',
  at: `${day}T12:00:00.000Z`,
  term,
  meaning: `What ${term} means.`,
  sentence: `There was no ${term} that day.`,
  title: 'A long night',
  ...change,
});

/** A history over storage that a test sees into. `failure`: what storage answers with from now on. */
export function metInMemory(chosen: Partial<Settings> = {}, begun: readonly unknown[] = []) {
  const rows = new Map<string, unknown>();
  const keyOf = ({ day, entry, address }: MetKey) => JSON.stringify([day, entry, address]);
  for (const row of begun) rows.set(keyOf(row as MetKey), row);
  const state = {
    failure: null as Error | null,
    today: '2026-03-12',
    settings: { met: true, metDays: 365, ...chosen } as Pick<Settings, 'met' | 'metDays'>,
  };
  const sorted = () => [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const works = () => {
    if (state.failure) throw state.failure;
  };
  const storage: MetStorage = {
    async put(word) {
      works();
      rows.set(keyOf(word), word);
    },
    async list(after, most) {
      works();
      const from = after === null ? '' : keyOf(after);
      return sorted()
        .flatMap(([key, row]) => (key > from ? [row] : []))
        .slice(0, most);
    },
    async meetings(entries) {
      works();
      return sorted().flatMap(([, row]) => (entries.includes((row as MetKey).entry) ? [row as MetKey] : []));
    },
    async remove(key) {
      works();
      const before = rows.get(keyOf(key));
      rows.delete(keyOf(key));
      return before;
    },
    async change(put, remove) {
      works();
      for (const word of put) rows.set(keyOf(word), word);
      for (const key of remove) rows.delete(keyOf(key));
    },
    async eraseBefore(day) {
      works();
      for (const [key, row] of rows) if ((row as MetKey).day < day) rows.delete(key);
    },
    async erase() {
      works();
      rows.clear();
    },
  };
  const logged: string[] = [];
  const history = createMetHistory({
    storage,
    settings: { load: async () => state.settings },
    session: storageInMemory(),
    now: () => new Date(`${state.today}T12:00:00`),
    log: (what) => void logged.push(what),
  });
  return { history, state, logged, rows: () => sorted().map(([, row]) => row as MetWord) };
}
