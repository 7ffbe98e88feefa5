import { readBackup } from '../../../extension/backup/read-backup.ts';
import { putBack, restore } from '../../../extension/backup/restore.ts';
import { writeBackup } from '../../../extension/backup/write-backup.ts';
import { effectsOfRestore, leavesOf, partOf } from './leaves.ts';
import type { Operation } from './operation.ts';

/** @param keep is given the backup */
export function backUp(keep: (text: string) => void, withPacks: boolean, isEnded: () => boolean): Operation {
  return {
    name: 'back up',
    alone: true,
    async run(app) {
      let text = '';
      const head = { made: app.ports.now(), by: '1' };
      for await (const slice of writeBackup(app.source, { met: true, packs: withPacks }, head)) text += slice;
      // One who was ended has no file.
      if (!isEnded()) keep(text);
      return undefined;
    },
    effects: () => new Map(),
  };
}

export function restoring(text: string, mode: 'merge' | 'replace'): Operation {
  const { parts } = JSON.parse(text) as { parts: Readonly<Record<string, unknown>> };
  return {
    name: `restore (${mode})`,
    alone: true,
    run: (app) => restore(readBackup(text), mode, app.ports),
    effects: (before) => effectsOfRestore(before, leavesOf(parts), Object.keys(parts), mode),
  };
}

/** @param kept what was here before the last restore, as it is kept */
export function puttingBack(kept: {
  readonly slices: readonly string[];
  readonly parts: readonly string[];
  readonly addedPacks: readonly string[];
}): Operation {
  const { parts } = JSON.parse(kept.slices.join('')) as { parts: Readonly<Record<string, unknown>> };
  const file = new Map([...leavesOf(parts)].filter(([key]) => kept.parts.includes(partOf(key))));
  return {
    name: 'put back',
    alone: true,
    run: async (app) => (await putBack(app.ports)) ?? undefined,
    effects(before) {
      const touched = new Map(
        [...before].filter(
          ([key]) => partOf(key) !== 'packs' || file.has(key) || kept.addedPacks.includes(key.slice('packs/'.length)),
        ),
      );
      return effectsOfRestore(touched, file, kept.parts, 'replace');
    },
  };
}
