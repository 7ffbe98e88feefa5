import type { OptionsActions, SiteRow } from '../section/options-view.ts';

/** What an update brought into the bundled list: offered once, and never taken by itself. */
export function NewSites({ news, take }: { news: readonly SiteRow[]; take: OptionsActions['takeNews'] }) {
  if (news.length === 0) return null;
  const hosts = news.map(({ pattern }) => pattern);
  return (
    <div class="offer">
      <p>
        {news.length === 1 ? 'One site is' : `${news.length} sites are`} new in the list:{' '}
        {news.map(({ name }) => name).join(', ')}.
      </p>
      <div class="act">
        <button type="button" class="btn" onClick={() => take(hosts, true)}>
          <span>{news.length === 1 ? 'Take it in' : 'Take them in'}</span>
        </button>
        <button type="button" class="link" onClick={() => take(hosts, false)}>
          <span>Leave {news.length === 1 ? 'it' : 'them'} off</span>
        </button>
      </div>
    </div>
  );
}
