import { sitesBrowser } from '../../extension/browser/sites-browser.ts';
import type { SettingsStore } from '../../extension/settings/settings-store.ts';
import { bundledNewsSites } from '../../extension/sites/news-sites.ts';
import { reconcile, type SitesBrowser } from '../../extension/sites/reconcile.ts';
import { createTurns } from '../../extension/turns.ts';

/**
 * What brings sites in line with the reader's rules. One after the other: two at once could register what the other has
 * just taken away.
 */
export function reconcileInTurn(settings: SettingsStore, seen: SitesBrowser['seen']): () => void {
  const inTurn = createTurns();
  return () =>
    void inTurn(async () => reconcile(await settings.load(), bundledNewsSites, { ...sitesBrowser, seen })).catch(
      (error: unknown) => console.error('Newsgloss: sites could not be brought in line', error),
    );
}
