import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { erasableParts } from '../../../contract/erased.ts';
import { type ErasePorts, eraseEverything } from '../../../extension/erase/erase-everything.ts';
import { ownedAreas, ownedDatabases } from '../../../extension/erase/owned.ts';
import { createTurns } from '../../../extension/turns.ts';
import { repository } from '../../../scripts/build/repository.ts';

/** A browser of which a test sees what is done to it, in order. `broken`: what cannot be taken away. */
function browser(broken: readonly string[] = []) {
  const did: string[] = [];
  const take = async (what: string) => {
    if (broken.includes(what)) throw new Error(`${what} is locked`);
    did.push(what);
  };
  const ports: ErasePorts = {
    clearArea: take,
    deleteDatabase: take,
    eraseSynced: () => take('synced'),
    giveBackSites: () => take('permissions'),
    inSettingsTurn: createTurns(),
    forget: () => did.push('forget'),
  };
  return { ports, did };
}

describe('erasing everything', () => {
  it('takes all of it away, what is synced and settings first, so that nothing comes back or is kept meanwhile', async () => {
    const { ports, did } = browser();
    expect(await eraseEverything(ports)).toEqual({ done: erasableParts, failed: [] });
    expect(did).toEqual([
      ...['synced', 'local', 'newsgloss-met', 'newsgloss-words', 'packs', 'newsgloss-before'],
      ...['permissions', 'session', 'forget'],
    ]);
  });

  it('says what is still there, and erases the rest no less', async () => {
    const { ports, did } = browser(['newsgloss-met', 'permissions']);
    const { done, failed } = await eraseEverything(ports);
    expect(done).toEqual(['synced', 'settings', 'words', 'packs', 'before', 'session']);
    expect(failed).toEqual([
      { part: 'met', problem: 'newsgloss-met is locked' },
      { part: 'permissions', problem: 'permissions is locked' },
    ]);
    expect(did.at(-1)).toBe('forget');
  });

  it('waits for a change of the settings that is being stored, which would write old ones back', async () => {
    const { ports, did } = browser();
    let stored: () => void = () => undefined;
    void ports.inSettingsTurn(() => new Promise<void>((resolve) => (stored = resolve)));
    const erasing = eraseEverything(ports);
    await vi.waitFor(() => expect(did).toEqual(['synced']));
    stored();
    await erasing;
    expect(did[1]).toBe('local');
  });
});

describe('the list of what is kept', () => {
  const sources = ['extension', 'entrypoints', 'card', 'page', 'components', 'contract'].flatMap((room) =>
    readdirSync(join(repository, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(room, name)),
  );
  const read = (name: string) => readFileSync(join(repository, name), 'utf8');
  const found = (pattern: RegExp) => [
    ...new Set(sources.flatMap((name) => [...read(name).matchAll(pattern)].map(([, what]) => what ?? ''))),
  ];

  it('has every database that is opened', () => {
    const opened = found(/keptDatabase(?:<\w+>)?\(\s*'([^']+)'/g);
    expect(opened.sort()).toEqual(Object.values(ownedDatabases).sort());
  });

  it('misses no database that is opened another way', () => {
    const calls = sources.filter((name) => /openDB|indexedDB\.open/.test(read(name)));
    expect(calls).toEqual([join('extension', 'browser', 'kept-database.ts')]);
  });

  it('has every area of the browser’s storage', () => {
    const areas = found(/\bstorage\.(local|session|sync|managed)\b/g);
    expect(areas.sort()).toEqual(Object.values(ownedAreas).sort());
  });

  it('knows of what pages keep themselves: the word that is being written, which the options take away, and where the focus was', () => {
    const keeping = sources.filter((name) =>
      /\b(localStorage|sessionStorage|caches\.open|document\.cookie)\b/.test(read(name)),
    );
    expect(keeping.sort()).toEqual([
      join('entrypoints', 'options', 'kept-draft.ts'),
      // Only the name of a control, until the page is there again.
      join('entrypoints', 'own-page', 'reload-in-place.ts'),
    ]);
    expect(read(join('entrypoints', 'options', 'fresh-options.tsx'))).toContain('keptDraft.put(null)');
  });
});
