import type { KnownTerm, OptionsActions } from '../../components/options/section/options-view.ts';
import { giveBackHost, requestHosts } from '../../extension/browser/permissions.ts';
import { type Settings, saidOfEntries, withAllSaid, withSaid } from '../../extension/settings/settings.ts';
import { withTopic } from '../../extension/settings/topic-choices.ts';
import { bundledNewsSites } from '../../extension/sites/news-sites.ts';
import { siteFromInput } from '../../extension/sites/site.ts';
import { createSiteEditor, type SiteEditor } from '../../extension/sites/site-editor.ts';
import { today } from '../../extension/today.ts';
import { isSharedEnding } from './shared-ending.ts';
import type { useOptions } from './use-options.ts';

type Changing = Pick<ReturnType<typeof useOptions>, 'change' | 'changeMany'>;

/** What the reader does with sites. */
export function siteActions(change: Changing['change']): SiteEditor & Pick<OptionsActions, 'siteIn'> {
  const editor = createSiteEditor({
    news: bundledNewsSites,
    change,
    request: requestHosts,
    giveBack: giveBackHost,
    isSharedEnding,
    today,
  });
  return { ...editor, siteIn: siteFromInput };
}

/** What the reader sets for reading and topics, and says of terms. */
export function settingActions({
  change,
  changeMany,
}: Changing): Pick<OptionsActions, 'setReading' | 'setTopic' | 'know' | 'markAgain' | 'markAllAgain'> {
  return {
    setReading: (part) => void change((now) => ({ ...now, ...part })),
    setTopic: (topic, choice) => void change((now) => withTopic(now, topic, choice, today())),
    know: (entries) => changeMany((now) => withAllSaid(now, 'known', entries, true, today())),
    markAgain: ({ what, entry }) => void change((now) => withSaid(now, what, entry, false, today())),
    markAllAgain: (terms) => changeMany((now) => withNothingSaid(now, terms)),
  };
}

/** These terms without what was said of them. */
function withNothingSaid(settings: Settings, terms: readonly KnownTerm[]): Settings {
  return saidOfEntries.reduce((edited, what) => {
    const entries = terms.filter((said) => said.what === what).map(({ entry }) => entry);
    return withAllSaid(edited, what, entries, false, today());
  }, settings);
}
