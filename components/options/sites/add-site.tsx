import { useState } from 'preact/hooks';
import type { Message } from '../../../i18n/message.ts';
import { t, tell } from '../../../i18n/translate.ts';
import { SearchIcon } from '../../icon.tsx';
import type { OptionsActions, SitesView } from '../section/options-view.ts';
import { findSites } from './find-sites.ts';
import { SiteList } from './site-list.tsx';

/** What the lists of exceptions are called goes by what they are exceptions from. */
const titles = {
  off: { on: 'options.sites.onThese', off: 'options.sites.offThese' },
  'news-on': { on: 'options.sites.andOnThese', off: 'options.sites.exceptThese' },
  everywhere: { on: 'options.sites.alwaysOnThese', off: 'options.sites.exceptThese' },
} as const satisfies Readonly<Record<SitesView['otherSites'], unknown>>;

const hintId = 'add-site-hint';

/** One field that finds a site in the reader's list or the bundled one, and adds what is in neither. */
export function AddSite({ sites, actions }: { sites: SitesView; actions: OptionsActions }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Message | null>(null);
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
      <SiteField typed={typed} isFaulty={problem !== null} onType={change} onAdd={() => void add(typed)} />
      <FieldHint problem={problem} part={part} />
      {part !== null && problem === null && (
        <button type="button" class="link" onClick={() => void add(part.host)}>
          <span>{t('options.sites.addAll', { site: part.host })}</span>
        </button>
      )}
      {nothing && part === null && problem === null && (
        <p class="lede">{t('options.sites.notFound', { typed: typed.trim() })}</p>
      )}
      <SiteList titled label={t(on)} rows={own.filter((row) => row.on)} removable actions={actions} />
      <SiteList titled label={t(off)} rows={own.filter((row) => !row.on)} removable actions={actions} />
      <SiteList titled label={t('options.sites.foundInList')} rows={listed} actions={actions} />
    </>
  );
}

interface SiteFieldProps {
  readonly typed: string;
  readonly isFaulty: boolean;
  readonly onType: (text: string) => void;
  readonly onAdd: () => void;
}

function SiteField({ typed, isFaulty, onType, onAdd }: SiteFieldProps) {
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
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
          name="site"
          aria-label={t('options.sites.find')}
          placeholder={t('options.sites.find')}
          aria-describedby={hintId}
          aria-invalid={isFaulty}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </search>
      <button type="submit" class="btn" disabled={typed.trim() === ''}>
        <span>{t('options.sites.add')}</span>
      </button>
    </form>
  );
}

/** What is wrong with what was typed, else what becomes of it. */
function FieldHint({ problem, part }: { problem: Message | null; part: HostPart | null }) {
  if (problem !== null)
    return (
      <p id={hintId} class="hint err" role="alert">
        {tell(problem)}
      </p>
    );
  return (
    <p id={hintId} class="hint">
      {part === null ? t('options.sites.findHint') : t('options.sites.partHint', { site: part.site })}
    </p>
  );
}

/** A part of a host, and that host. */
interface HostPart {
  readonly site: string;
  readonly host: string;
}

/** Null: it is none. */
function partOf(site: string | null): HostPart | null {
  const host = site?.split('/', 1)[0];
  return site === null || host === undefined || host === site ? null : { site, host };
}
