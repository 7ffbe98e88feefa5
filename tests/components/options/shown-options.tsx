import { act } from 'preact/test-utils';
import type { BackupActions } from '../../../components/options/backup/backup-view.ts';
import { Options, type OptionsProps } from '../../../components/options/options.tsx';
import type { OptionsActions, SiteRow, SitesView } from '../../../components/options/section/options-view.ts';
import type { WordsActions, WordsView } from '../../../components/options/words/words-view.ts';
import type { SyncState } from '../../../contract/sync.ts';
import { rendered, spies } from '../rendered.ts';

export const row = (pattern: string, name: string, change: Partial<SiteRow> = {}): SiteRow => ({
  pattern,
  name,
  isPart: pattern.includes('/'),
  on: true,
  status: 'allowed',
  ...change,
});
export const sites: SitesView = {
  otherSites: 'off',
  rows: [
    row('courier.example', 'The Courier'),
    row('harbour.example/news', 'The Harbour', { status: 'not-granted' }),
    row('wire.example', 'Northern Wire', { on: false, status: 'off' }),
  ],
  countries: [
    {
      name: 'Ireland',
      sites: [row('courier.example', 'The Courier'), row('shore.example', 'Shore Post', { on: false, status: 'off' })],
    },
    { name: 'Kenya', sites: [row('lake.example', 'Lake Times', { on: false, status: 'off' })] },
  ],
  notGranted: [],
  news: [],
};

export const usual: OptionsProps['reading'] = {
  language: 'browser',
  level: 2,
  density: 'normal',
  marks: 'dotted',
  colour: 'text',
  opens: 'hover',
  dwell: 500,
  heldKey: 'alt',
  doubleClick: false,
  badge: false,
  people: true,
  numbers: true,
  places: true,
  marksAnswers: false,
  ownOnPages: false,
  again: 700,
};

export const noSync: SyncState = {
  supported: true,
  on: false,
  last: null,
  problem: null,
  remote: 'fine',
  left: { terms: 0, notes: 0 },
};

const noWords: WordsView = { words: [], notes: [], problem: null, draft: null, around: '' };

/** The options, rendered. */
export function options(change: Partial<OptionsProps> = {}, actions = spies<OptionsActions>()) {
  const props: OptionsProps = {
    sites,
    reading: usual,
    marked: 4,
    topics: {
      rows: [
        { topic: 'economy', terms: 229, on: true, level: null },
        { topic: 'markets-finance', terms: 3, on: true, level: 1 },
        { topic: 'us-government', terms: 1, on: false, level: 3 },
      ],
      problem: null,
    },
    known: [{ entry: 'levy', what: 'known', term: 'port levy', since: '2025-03-04' }],
    words: { view: noWords, actions: spies<WordsActions>() },
    met: { view: { on: false, days: 365, words: [], problem: null }, actions: spies() },
    packs: { view: { rows: [], files: [], problem: null }, actions: spies() },
    backup: { view: { before: null, sync: noSync }, actions: spies<BackupActions>() },
    unfit: { view: null, actions: spies() },
    about: { version: '0.1.0', build: null, erased: null },
    saved: false,
    unsaved: false,
    now: new Date(2025, 2, 12).getTime(),
    actions,
    ...change,
  };
  return { ...rendered(<Options {...props} />), actions, props };
}

export const input = (box: Element, selector: string, value: string) => {
  const field = box.querySelector(selector) as HTMLInputElement;
  field.value = value;
  return act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
};
