import type { MetKey, MetWord } from '../../contract/met-word.ts';
import type { BackupSource } from '../../extension/backup/write-backup.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { ownSettings } from '../../extension/browser/own-settings.ts';

/** What is here, asked of the background some at a time. */
export const backupSource: BackupSource = {
  settings: ownSettings.load,
  words: () => toBackground({ type: 'own-words' }),
  async *met() {
    let after: MetKey | null = null;
    do {
      const page: { words: readonly MetWord[]; next: MetKey | null } = await toBackground({ type: 'met-words', after });
      yield page.words;
      after = page.next;
    } while (after !== null);
  },
  packs: async () => (await toBackground({ type: 'packs' })).map(({ name }) => name),
  async pack(name) {
    const first = await toBackground({ type: 'read-pack', name, from: 0, store: null });
    return { head: first.head, entries: entriesFrom(name, first) };
  },
};

type Slice = Awaited<ReturnType<typeof readOn>>;

const readOn = (name: string, from: number, store: string) => toBackground({ type: 'read-pack', name, from, store });

async function* entriesFrom(name: string, first: Slice): AsyncGenerator<readonly unknown[]> {
  let slice = first;
  yield slice.items;
  while (slice.next !== null) {
    slice = await readOn(name, slice.next, slice.store);
    yield slice.items;
  }
}
