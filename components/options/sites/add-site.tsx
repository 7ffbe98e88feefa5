import { useState } from 'preact/hooks';
import { SearchIcon } from '../../icon.tsx';
import type { OptionsActions, SitesView } from '../section/options-view.ts';
import { findSites } from './find-sites.ts';
import { SiteList } from './site-list.tsx';

const titles: Readonly<Record<SitesView['otherSites'], { readonly on: string; readonly off: string }>> = {
  off: { on: 'On these sites', off: 'Off on these' },
  'news-on': { on: 'And on these sites', off: 'Except on these' },
  everywhere: { on: 'Always on these sites', off: 'Except on these' },
};

/** One field that finds a site in the reader's list or the bundled one, and adds what is in neither. */
export function AddSite({ sites, actions }: { sites: SitesView; actions: OptionsActions }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { own, listed } = findSites(sites, typed);
  const { on, off } = titles[sites.otherSites];
  const part = partOf(actions.siteIn(typed));
  const add = async (site: string) => {
    const wrong = await actions.addSite(site);
    setProblem(wrong);
    if (wrong === null) setTyped('');
  };
  const change = (text: string) => {
    setTyped(text);
    setProblem(null);
  };
  const nothing = typed.trim() !== '' && own.length + listed.length === 0;
  return (
    <>
      <form
        class="add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add(typed);
        }}
      >
        <search class="find">
          <SearchIcon />
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-label="Find or add a site"
            placeholder="Find or add a site"
            aria-describedby="add-site-hint"
            aria-invalid={problem !== null}
            value={typed}
            onInput={(event) => change(event.currentTarget.value)}
          />
        </search>
        <button type="submit" class="btn" disabled={typed.trim() === ''}>
          <span>Add</span>
        </button>
      </form>
      <p
        id="add-site-hint"
        class={problem === null ? 'hint' : 'hint err'}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ??
          (part === null
            ? 'A rule holds for all of a site, or for a part that has an address: courier.example/world'
            : `“Add” takes only what is under ${part.site}.`)}
      </p>
      {part !== null && problem === null && (
        <button type="button" class="link" onClick={() => void add(part.host)}>
          <span>Add all of {part.host}</span>
        </button>
      )}
      {nothing && part === null && problem === null && (
        <p class="lede">“{typed.trim()}” is not in the list. “Add” asks the browser for it.</p>
      )}
      <SiteList titled label={on} rows={own.filter((row) => row.on)} removable actions={actions} />
      <SiteList titled label={off} rows={own.filter((row) => !row.on)} removable actions={actions} />
      <SiteList titled label="Found in the list of news sites" rows={listed} actions={actions} />
    </>
  );
}

/** A part of a host, and that host; null: it is none. */
function partOf(site: string | null): { readonly site: string; readonly host: string } | null {
  const host = site?.split('/', 1)[0];
  return site === null || host === undefined || host === site ? null : { site, host };
}
