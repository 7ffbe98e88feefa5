import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { onSettingsOrPermissions, ownSettings } from '../../extension/browser/own-settings.ts';
import { requestHosts } from '../../extension/browser/permissions.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { bundledNewsSites } from '../../extension/sites/news-sites.ts';

/** The page that opens at install: three questions, one permission. */
export function WelcomePage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const load = () => void ownSettings.load().then(setSettings);
    load();
    return onSettingsOrPermissions(load);
  }, []);
  if (!settings) return null;

  const change = (part: Partial<Settings>) => void ownSettings.change((now) => ({ ...now, ...part }));
  const grant = async () => {
    const granted = await requestHosts(bundledNewsSites.domains);
    setRefused(!granted);
    if (granted) change({ otherSites: 'news-on' });
  };
  return (
    <Welcome
      siteCount={bundledNewsSites.domains.length}
      level={settings.level}
      opens={settings.opens}
      state={settings.otherSites === 'news-on' ? 'granted' : refused ? 'refused' : 'asking'}
      actions={{
        setLevel: (level) => change({ level }),
        setOpens: (opens) => change({ opens }),
        grant: () => void grant(),
        chooseSites: () => void browser.runtime.openOptionsPage(),
      }}
    />
  );
}
