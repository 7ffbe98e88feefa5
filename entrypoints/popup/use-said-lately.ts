import { useEffect, useState } from 'preact/hooks';
import type { SaidTerm } from '../../components/popup/said-lately.tsx';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { onSettingsOrPermissions, ownSettings } from '../../extension/browser/own-settings.ts';
import { saidLately } from '../../extension/settings/said-lately.ts';
import { withSaid } from '../../extension/settings/settings.ts';
import { today } from '../../extension/today.ts';

/** What the reader said of terms today, kept up to date, and what takes one back. */
export function useSaidLately() {
  const [said, setSaid] = useState<readonly SaidTerm[]>([]);
  useEffect(() => {
    const load = () => void namedLately().then(setSaid, () => setSaid([]));
    load();
    return onSettingsOrPermissions(load);
  }, []);
  const takeBack = ({ what, id }: SaidTerm) =>
    void ownSettings.change((now) => withSaid(now, what, id, false, today())).catch(() => undefined);
  return { said, takeBack };
}

async function namedLately(): Promise<readonly SaidTerm[]> {
  const said = saidLately(await ownSettings.load(), today());
  if (said.length === 0) return [];
  const names = await toBackground({ type: 'name-entries', entries: said.map(({ id }) => id) }).catch(() => []);
  return said.map((one, at) => ({ ...one, term: names[at] ?? one.id }));
}
