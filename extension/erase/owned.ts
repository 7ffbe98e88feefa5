/**
 * All databases of the extension. Erased by this list and not by asking the browser for them, so that one whose store is broken is
 * erased, too. No other can be opened: `keptDatabase` takes none.
 */
export const ownedDatabases = {
  met: 'newsgloss-met',
  words: 'newsgloss-words',
  packs: 'packs',
  before: 'newsgloss-before',
} as const;

export type OwnedDatabase = (typeof ownedDatabases)[keyof typeof ownedDatabases];

/** All areas of the browser's storage in which something is kept. A test holds that no other is written to. */
export const ownedAreas = { settings: 'local', session: 'session', synced: 'sync' } as const;
