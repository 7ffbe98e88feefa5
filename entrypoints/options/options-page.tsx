import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Options } from '../../components/options/options.tsx';
import type { OptionsActions } from '../../components/options/options-view.ts';
import { type KeyboardCommand, keyboardCommands, openKeysPage } from '../../extension/browser/keyboard-commands.ts';
import { giveBackHost, requestHosts } from '../../extension/browser/permissions.ts';
import { withoutSite, withSaid, withSite } from '../../extension/settings/settings.ts';
import { hostFromInput } from '../../extension/sites/host.ts';
import { bundledNewsSites } from '../../extension/sites/news-sites.ts';
import { wishFor } from '../../extension/sites/site-rules.ts';
import { useOptions } from './use-options.ts';
import { usePacks } from './use-packs.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** The options, tied to what is stored and to what the browser allows. */
export function OptionsPage() {
  const { state, saved, change, undo } = useOptions();
  const { packs, addPack, removePack } = usePacks();
  const [keys, setKeys] = useState<readonly KeyboardCommand[]>([]);
  useEffect(() => void keyboardCommands().then(setKeys), []);
  if (!state) return null;
  const { settings, sites, known } = state;

  // The prompt must open within the click, so it comes first and the rule is stored beside it.
  const setSite = async (host: string, on: boolean) => {
    const asked = on ? requestHosts([host]) : Promise.resolve(true);
    await change((now) => withSite(now, host, on, today()));
    return asked;
  };
  const actions: OptionsActions = {
    async setOtherSites(otherSites) {
      const asked = otherSites === 'news-on' ? requestHosts(bundledNewsSites.domains) : Promise.resolve(true);
      await change((now) => ({ ...now, otherSites }));
      await asked;
    },
    setSite: (host, on) => void setSite(host, on),
    async removeSite(host) {
      const settings = await change((now) => withoutSite(now, host));
      // Without a rule of its own it may still be wanted: as part of another site, or of the bundled list.
      if (!wishFor(host, settings, bundledNewsSites).on) await giveBackHost(host).catch(() => false);
    },
    async addSite(typed) {
      const host = hostFromInput(typed);
      if (host === null) return `“${typed.trim()}” is not the address of a site. Try one like courier.example.`;
      const granted = await setSite(host, true);
      return granted ? null : `The browser did not allow ${host}. It is in the list, and starts once it is allowed.`;
    },
    setReading: (part) => void change((now) => ({ ...now, ...part })),
    markAgain: ({ what, entry }) => void change((now) => withSaid(now, what, entry, false, today())),
    addPack,
    removePack,
    changeKeys: () => void openKeysPage(),
    undo: () => void undo(),
  };
  const { level, density, marks, opens, dwell } = settings;
  return (
    <Options
      sites={sites}
      reading={{ level, density, marks, opens, dwell }}
      known={known}
      packs={packs}
      about={{ version: browser.runtime.getManifest().version, keys, canChangeKeys: keys.length > 0 }}
      saved={saved}
      now={Date.now()}
      actions={actions}
    />
  );
}
