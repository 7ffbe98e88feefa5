import { useEffect, useMemo, useState } from 'preact/hooks';
import type { UnfitActions, UnfitView } from '../../components/options/unfit/unfit-view.ts';
import { onSettingsOrPermissions, ownSettings } from '../../extension/browser/own-settings.ts';
import { today } from '../../extension/today.ts';
import { t } from '../../i18n/translate.ts';
import { saveFile } from './save-file.ts';

/** Settings that could not be read, kept up to date. */
export function useUnfit(): { readonly view: UnfitView; readonly actions: UnfitActions } {
  const [view, setView] = useState<UnfitView>(null);
  useEffect(() => {
    const load = () => void ownSettings.unfit(today()).then(setView, () => setView(null));
    load();
    return onSettingsOrPermissions(load);
  }, []);
  const actions = useMemo<UnfitActions>(
    () => ({
      putBack: () => problemOf(ownSettings.putBackUnfit(today())),
      save() {
        const items = view?.items.map(({ path, value }) => ({ path, value }));
        saveFile(`newsgloss-not-read-${today()}.json`, JSON.stringify(items, null, 2), 'application/json');
      },
      drop: () => problemOf(ownSettings.dropUnfit()),
    }),
    [view],
  );
  return { view, actions };
}

const problemOf = (work: Promise<void>): Promise<string | null> =>
  work.then(
    () => null,
    () => t('options.unfit.failed'),
  );
