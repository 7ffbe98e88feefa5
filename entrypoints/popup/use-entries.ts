import { lookUpIn } from '../../components/card/look-up-in.ts';
import { type LookUpControls, useLookUps } from '../../components/card/use-look-ups.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';

/** The entries that are looked up in one of the extension's own pages, beside a page that was read, or was not. */
export function useEntries(reading: Reading | null): LookUpControls {
  const ask = lookUpIn(reading, (entry, article) => toBackground({ type: 'look-up', entry, article }));
  return useLookUps(null, ask);
}
