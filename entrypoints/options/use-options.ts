import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BulkOutcome, KnownTerm } from '../../components/options/section/options-view.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { grantedOf, onSettingsOrPermissions, ownSettings } from '../../extension/browser/own-settings.ts';
import { type Settings, saidOfEntries } from '../../extension/settings/settings.ts';
import { undoChange } from '../../extension/settings/undo-change.ts';
import { hostsToAsk, listSites, type SitesList } from '../../extension/sites/list-sites.ts';
import { bundledNewsSites } from '../../extension/sites/news-sites.ts';
import { interfaceLanguage, t } from '../../i18n/translate.ts';
import { isSharedEnding } from './shared-ending.ts';

export interface OptionsState {
  readonly settings: Settings;
  readonly sites: SitesList;
  readonly known: readonly KnownTerm[];
}

/** One change of the settings, to be taken back. */
interface Changed {
  readonly before: Settings;
  readonly after: Settings;
}

/**
 * What the options show, kept up to date; null until it is loaded. `change` stores, `undo` takes the last change back,
 * `changeMany` stores and hands out what takes that very change back. `unsaved`: the last change could not be stored.
 */
export function useOptions() {
  const [state, setState] = useState<OptionsState | null>(null);
  const [last, setLast] = useState<Changed | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    const load = () => void loadOptions().then(setState);
    load();
    return onSettingsOrPermissions(load);
  }, []);
  const store = useCallback(async (edit: (settings: Settings) => Settings): Promise<Changed> => {
    let before: Settings | undefined;
    const after = await ownSettings
      .change((now) => {
        before = now;
        return edit(now);
      })
      .catch((error: unknown) => {
        setUnsaved(true);
        throw error;
      });
    setUnsaved(false);
    const changed = { before: before ?? after, after };
    setLast(changed);
    return changed;
  }, []);
  const change = useCallback(async (edit: (settings: Settings) => Settings) => (await store(edit)).after, [store]);
  const changeMany = useCallback(
    (edit: (settings: Settings) => Settings): Promise<BulkOutcome> =>
      store(edit).then(
        ({ before, after }) => ({ kind: 'done', undo: () => stored(undoChange(before, after)) }),
        () => ({ kind: 'failed', problem: t('options.notKept') }),
      ),
    [store],
  );
  const undo = useCallback(async () => {
    if (last && (await stored(undoChange(last.before, last.after)))) setLast(null);
  }, [last]);
  return { state, saved: last !== null && !unsaved, unsaved, change, changeMany, undo };
}

/** Whether an edit could be stored. */
async function stored(edit: (settings: Settings) => Settings): Promise<boolean> {
  return ownSettings.change(edit).then(
    () => true,
    () => false,
  );
}

async function loadOptions(): Promise<OptionsState> {
  const settings = await ownSettings.load();
  const [granted, known] = await Promise.all([grantedOf(hostsToAsk(settings, bundledNewsSites)), knownTerms(settings)]);
  const language = interfaceLanguage();
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const sites = listSites(settings, {
    news: bundledNewsSites,
    granted,
    language,
    countryName: (code) => countries.of(code) ?? code,
    isSharedEnding,
  });
  return { settings, sites, known };
}

/** An entry that a later glossary no longer has keeps its id as its name, so that it can still be taken off the list. */
async function knownTerms(settings: Settings): Promise<readonly KnownTerm[]> {
  const said = saidOfEntries.flatMap((what) =>
    Object.entries(settings[what]).map(([entry, { since }]) => ({ what, entry, since })),
  );
  const entries = said.map(({ entry }) => entry);
  const names = await toBackground({ type: 'name-entries', entries }).catch(() => []);
  return said
    .map((one, at) => ({ ...one, term: names[at] ?? one.entry }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en'));
}
