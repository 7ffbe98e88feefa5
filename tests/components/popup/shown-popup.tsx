import { act } from 'preact/test-utils';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import type { PageView, PopupActions } from '../../../components/popup/popup-view.ts';
import type { SearchView } from '../../../components/search/search-view.ts';
import type { SiteState } from '../../../contract/site-state.ts';
import type { SelectionAnswer, SelectionMatch } from '../../../explain/look-up/selection/selection-answer.ts';
import { blockOf, readingOf } from '../invented.ts';
import { rendered, spies } from '../rendered.ts';

const now = new Date(2025, 2, 12, 12).getTime();
const on: SiteState = { kind: 'on', site: 'courier.example' };
const nothing: SelectionAnswer = { kind: 'nothing', text: '', why: 'unknown' };
export const quiet: SearchView = { query: '', answer: nothing, pending: false };
export const reading = readingOf([blockOf(1, 'The levy returns.')], {
  gist: [{ block: 1, text: 'The levy returns.', paragraph: 1, leansBack: false }],
});
const article: PageView = { kind: 'reading', reading };
export const entry = {
  kind: 'entry',
  how: 'begins',
  entry: 'levy',
  term: 'port levy',
  definition: 'A charge.',
  senses: [],
  matched: [[5, 8]],
} as const satisfies SelectionMatch;
export const place = { block: 1, start: 4, end: 21, section: 'Background', paragraph: 4 };
const passage = {
  kind: 'passage',
  how: 'exact',
  text: 'The levy returns.',
  leansBack: false,
  matched: [[4, 7]],
  ...place,
} as const satisfies SelectionMatch;
export const foundOf = (...matches: readonly SelectionMatch[]): SearchView => ({
  query: 'lev',
  answer: { kind: 'found', text: 'lev', matches },
  pending: false,
});
export const found = foundOf(entry, passage);

/** A popup on a page, with spies for its actions. */
export function popup(change: Partial<PopupProps> = {}, given: Partial<PopupActions> = {}) {
  const actions = spies<PopupActions>(given);
  const props: PopupProps = {
    site: on,
    page: article,
    notch: null,
    search: quiet,
    opened: null,
    fact: null,
    version: '0.1.0',
    noteField: () => null,
    noting: null,
    said: [],
    copied: false,
    takesFocus: false,
    now,
    actions,
    ...change,
  };
  return { ...rendered(<Popup {...props} />), actions, props };
}

export const key = (box: Element, name: string) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  act(() => void box.querySelector('input')?.dispatchEvent(event));
  return event;
};
export const activeOption = (box: Element) =>
  box.querySelector(`#${box.querySelector('input')?.getAttribute('aria-activedescendant')}`);
