import { type ErasablePart, type Erased, erasableParts } from '../../contract/erased.ts';
import type { InTurn } from '../turns.ts';
import { ownedAreas, ownedDatabases } from './owned.ts';

export interface ErasePorts {
  clearArea(area: 'local' | 'session'): Promise<void>;
  /** Ends syncing, and removes what is synced from the browser's account. */
  eraseSynced(): Promise<unknown>;
  /** Resolves once it is gone. */
  deleteDatabase(name: string): Promise<void>;
  /** Gives back all that the browser allows beyond what it must. */
  giveBackSites(): Promise<void>;
  /** Others change settings in it, and must not write old ones back. */
  readonly inSettingsTurn: InTurn;
  /** What is held in memory is outdated, and open pages must ask again. */
  forget(): void;
}

/** Takes away all that is kept, part by part: what fails leaves the others no less erased. Never rejects. */
export async function eraseEverything(ports: ErasePorts): Promise<Erased> {
  const work: Readonly<Record<ErasablePart, () => Promise<unknown>>> = {
    synced: () => ports.eraseSynced(),
    settings: () => ports.inSettingsTurn(() => ports.clearArea(ownedAreas.settings)),
    met: () => ports.deleteDatabase(ownedDatabases.met),
    words: () => ports.deleteDatabase(ownedDatabases.words),
    packs: () => ports.deleteDatabase(ownedDatabases.packs),
    before: () => ports.deleteDatabase(ownedDatabases.before),
    permissions: () => ports.giveBackSites(),
    session: () => ports.clearArea(ownedAreas.session),
  };
  const done: ErasablePart[] = [];
  const failed: { part: ErasablePart; problem: string }[] = [];
  for (const part of erasableParts) {
    try {
      await work[part]();
      done.push(part);
    } catch (error) {
      failed.push({ part, problem: error instanceof Error ? error.message : String(error) });
    }
  }
  ports.forget();
  return { done, failed };
}
