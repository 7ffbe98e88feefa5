import { useEffect, useState } from 'preact/hooks';
import { Sample } from '../../components/sample/sample.tsx';
import { onSettingsOrPermissions, ownSettings } from '../../extension/browser/own-settings.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { useKeys } from './use-keys.ts';
import { useTrial } from './use-trial.ts';

/** The sample story in a tab of its own: a page like any other, but that it is always there. */
export function SamplePage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const load = () => void ownSettings.load().then(setSettings);
    load();
    return onSettingsOrPermissions(load);
  }, []);
  const keys = useKeys();
  const { nextWord } = useTrial(settings !== null);
  return settings && <Sample opens={settings.opens} keys={keys} actions={{ nextWord }} />;
}
