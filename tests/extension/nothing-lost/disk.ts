import {
  IDBCursor,
  IDBCursorWithValue,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb';
import type { StorageArea } from '../../../extension/settings/settings-store.ts';

/** What may befall whoever uses a disk. */
export type Mishap =
  | { readonly kind: 'none' }
  /** The browser ends the extension at its so-manieth step, before or after the disk has done it. */
  | { readonly kind: 'kill'; readonly at: number; readonly done: boolean }
  /** From its so-manieth step on nothing can be written. */
  | { readonly kind: 'full'; readonly at: number };

const full = () => new DOMException('The disk is full.', 'QuotaExceededError');

/** A way to the disk that a mishap can cut. What is asked after that is never answered. */
export class Wire {
  mishap: Mishap = { kind: 'none' };
  dead = false;
  /** Whether the mishap has come to pass. */
  struck = false;
  #steps = 0;
  #die: () => void = () => undefined;
  readonly died = new Promise<'killed'>((resolve) => {
    this.#die = () => resolve('killed');
  });

  expect(mishap: Mishap): void {
    this.mishap = mishap;
    this.struck = false;
    this.#steps = 0;
  }

  /** Takes a step. False: it is not done, and whoever asked for it is gone. @throws where it is a write and nothing can be written */
  step(writes: boolean): boolean {
    if (this.dead) return false;
    const now = this.#steps++;
    const { mishap } = this;
    if (mishap.kind === 'full' && writes && now >= mishap.at) {
      this.struck = true;
      throw full();
    }
    if (mishap.kind !== 'kill' || now < mishap.at) return true;
    this.struck = true;
    this.dead = true;
    this.#die();
    return mishap.done;
  }
}

const forever = new Promise<never>(() => undefined);

/** An area of storage that outlives whoever uses it. */
export function area(content: Record<string, unknown> = {}) {
  const stored = new Map(Object.entries(content));
  return {
    stored,
    by(wire: Wire): StorageArea {
      const done = async <Value>(writes: boolean, work: () => Value): Promise<Value> => {
        const value = wire.step(writes) ? work() : undefined;
        return wire.dead ? forever : (value as Value);
      };
      return {
        get: (key) => done(false, () => (stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {})),
        set: (items) =>
          done(true, () => {
            for (const [key, value] of Object.entries(structuredClone(items))) stored.set(key, value);
          }),
      };
    },
  };
}

/** The globals of IndexedDB, over databases of its own. */
export function databases() {
  const factory = new IDBFactory();
  const globals = {
    indexedDB: factory,
    ...{ IDBCursor, IDBCursorWithValue, IDBDatabase, IDBFactory, IDBIndex, IDBKeyRange },
    ...{ IDBObjectStore, IDBOpenDBRequest, IDBRequest, IDBTransaction },
  };
  return { factory, globals };
}

const transaction = IDBDatabase.prototype.transaction;

/** From now on each transaction is a step on this wire; null: on none. */
export function connectDatabases(wire: Wire | null): void {
  IDBDatabase.prototype.transaction = function (...given) {
    const mode: string | undefined = given[1];
    // By this the library itself begins an upgrade, where nobody could hear what it throws; no page can ask for it.
    const isUpgrade = mode === 'versionchange';
    if (!isUpgrade && wire !== null && !wire.step(given[1] === 'readwrite'))
      throw new DOMException('gone', 'AbortError');
    return transaction.apply(this, given);
  };
}

/** Until whoever was cut off has come to rest. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
