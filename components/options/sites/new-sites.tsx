import { listed } from '../../../i18n/listed.ts';
import { plural } from '../../../i18n/translate.ts';
import type { OptionsActions, SiteRow } from '../section/options-view.ts';

/** What an update brought into the bundled list: offered once, and never taken by itself. */
export function NewSites({ news, take }: { news: readonly SiteRow[]; take: OptionsActions['takeNews'] }) {
  if (news.length === 0) return null;
  const hosts = news.map(({ pattern }) => pattern);
  const names = listed(news.map(({ name }) => name));
  return (
    <div class="offer">
      <p>{plural('options.sites.news', news.length, { names })}</p>
      <div class="act">
        <button type="button" class="btn" onClick={() => take(hosts, true)}>
          <span>{plural('options.sites.takeThem', news.length)}</span>
        </button>
        <button type="button" class="link" onClick={() => take(hosts, false)}>
          <span>{plural('options.sites.leaveThem', news.length)}</span>
        </button>
      </div>
    </div>
  );
}
