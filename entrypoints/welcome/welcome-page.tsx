import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { onSettingsOrPermissions, ownSettings } from '../../extension/browser/own-settings.ts';
import { requestHosts } from '../../extension/browser/permissions.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { bundledNewsSites } from '../../extension/sites/news-sites.ts';
import { openSample } from '../sample/open-sample.ts';
import { useKeys } from '../sample/use-keys.ts';
import { useTrial } from '../sample/use-trial.ts';

/** The page that opens at install: a story to try it on, three questions, one permission. */
export function WelcomePage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const load = () => void ownSettings.load().then(setSettings);
    load();
    return onSettingsOrPermissions(load);
  }, []);
  const { marked, nextWord } = useTrial(settings !== null);
  const { next } = useKeys();
  if (!settings) return null;

  const change = (part: Partial<Settings>) => void ownSettings.change((now) => ({ ...now, ...part }));
  const grant = async () => {
    const granted = await requestHosts(bundledNewsSites.domains);
    setRefused(!granted);
    if (granted) change({ otherSites: 'news-on', sitesSeen: bundledNewsSites.newest });
  };
  return (
    <Welcome
      siteCount={bundledNewsSites.domains.length}
      level={settings.level}
      opens={settings.opens}
      marked={marked}
      nextKey={next}
      state={settings.otherSites !== 'off' ? 'granted' : refused ? 'refused' : 'asking'}
      actions={{
        setLevel: (level) => change({ level }),
        setOpens: (opens) => change({ opens }),
        nextWord,
        grant: () => void grant(),
        chooseSites: () => void browser.runtime.openOptionsPage(),
        openSample: () => void openSample(),
      }}
    />
  );
}
