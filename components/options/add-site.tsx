import { useState } from 'preact/hooks';
import { SearchIcon } from '../icon.tsx';
import { findSites } from './find-sites.ts';
import type { OptionsActions, SitesView } from './options-view.ts';
import { SiteList } from './site-list.tsx';

/** One field that finds a site in the reader's list or the bundled one, and adds what is in neither. */
export function AddSite({ sites, actions }: { sites: SitesView; actions: OptionsActions }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { own, listed } = findSites(sites, typed);
  const add = async (event: Event) => {
    event.preventDefault();
    const wrong = await actions.addSite(typed);
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
      <form class="add" onSubmit={add} noValidate>
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
        {problem ?? 'A rule holds for all of a site, and for a part that has its own address: world.courier.example'}
      </p>
      {nothing && <p class="lede">“{typed.trim()}” is not in the list. “Add” asks the browser for it.</p>}
      <SiteList label="Your sites" rows={own} onSet={actions.setSite} onRemove={actions.removeSite} />
      <SiteList label="Found in the list of news sites" rows={listed} onSet={actions.setSite} />
    </>
  );
}
