import type { PageSettings } from '../../contract/page.ts';
import { onlyLookChanged, parseSettings } from '../settings/settings.ts';

export interface FollowPorts {
  /** Every open tab. */
  tabs(): Promise<readonly { readonly id: number }[]>;
  /** Rejects where no script of ours runs in the tab. */
  tellLook(tab: number, look: PageSettings): Promise<void>;
  /** Brings sites in line, and lets every open page ask again. */
  reconcile(): void;
}

/** A stored value, before and after a change; undefined: there was none. */
export interface StoredChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

/** Whether the reader chose another language for the interface. */
export function languageChanged({ oldValue, newValue }: StoredChange): boolean {
  return parseSettings(oldValue).language !== parseSettings(newValue).language;
}

/**
 * Acts on a change of the stored settings. What a page may show and what it says of its text it has to ask for again; how
 * its marks look it can be told (docs/decisions/0003-open-tabs-ask-again.md). Never rejects for a single tab.
 */
export async function followSettings({ oldValue, newValue }: StoredChange, ports: FollowPorts): Promise<void> {
  const look = onlyLookChanged(oldValue, newValue);
  if (!look) return ports.reconcile();
  const tabs = await ports.tabs();
  await Promise.allSettled(tabs.map(({ id }) => ports.tellLook(id, look)));
}
