import * as v from 'valibot';
import type { StorageArea } from '../settings/settings-store.ts';
import { createTurns } from '../turns.ts';

/** Something that holds for single pages: one of it for each tab, with the page's address. */
export interface KeptByTab<Kept> {
  /** Of whatever page it is; null: there is none. */
  of(tab: number): Promise<Kept | null>;
  /** One change after the other. @param next from what there is to what there shall be; null: none */
  change(tab: number, next: (before: Kept | null) => Kept | null): Promise<void>;
}

/**
 * Kept in storage that the browser empties at its end, so that a background that was put to sleep still knows. Damaged
 * content counts as none.
 */
export function keptByTab<Kept extends { readonly url: string }>(
  storage: StorageArea,
  key: string,
  schema: v.GenericSchema<unknown, Kept>,
): KeptByTab<Kept> {
  const inTurn = createTurns();
  const load = async (): Promise<Readonly<Record<string, unknown>>> => {
    const stored = (await storage.get(key))[key];
    return stored !== null && typeof stored === 'object' ? (stored as Record<string, unknown>) : {};
  };
  const soundOf = (stored: unknown): Kept | null => {
    const parsed = v.safeParse(schema, stored);
    return parsed.success ? parsed.output : null;
  };
  return {
    of: async (tab) => soundOf((await load())[tab]),
    change: (tab, next) =>
      inTurn(async () => {
        const { [tab]: stored, ...others } = await load();
        const mine = next(soundOf(stored));
        if (mine === null && stored === undefined) return;
        await storage.set({ [key]: mine === null ? others : { ...others, [tab]: mine } });
      }),
  };
}

/** The address under which something is kept of a page: a part of it (#…) is none of its own. */
export function pageOf(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
