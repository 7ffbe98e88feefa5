// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { findSites } from '../../../components/options/find-sites.ts';
import { Options, type OptionsProps } from '../../../components/options/options.tsx';
import type { OptionsActions, SiteRow, SitesView } from '../../../components/options/options-view.ts';
import { button, press, rendered, spies, textOf } from '../rendered.ts';

const row = (pattern: string, name: string, change: Partial<SiteRow> = {}): SiteRow => ({
  pattern,
  name,
  on: true,
  status: 'allowed',
  ...change,
});
const sites: SitesView = {
  otherSites: 'off',
  rows: [
    row('courier.example', 'The Courier'),
    row('wire.example', 'Northern Wire', { on: false, status: 'withdrawn' }),
  ],
  countries: [
    {
      name: 'Ireland',
      sites: [
        row('courier.example', 'The Courier'),
        row('shore.example', 'Shore Post', { on: false, status: 'listed' }),
      ],
    },
    { name: 'Kenya', sites: [row('lake.example', 'Lake Times', { on: false, status: 'listed' })] },
  ],
};

const usual: OptionsProps['reading'] = {
  level: 2,
  density: 'normal',
  marks: 'dotted',
  opens: 'hover',
  dwell: 500,
  heldKey: 'alt',
  doubleClick: false,
  badge: false,
  numbers: true,
  places: true,
  marksAnswers: false,
  again: 700,
};

function options(change: Partial<OptionsProps> = {}, actions = spies<OptionsActions>()) {
  const props: OptionsProps = {
    sites,
    reading: usual,
    known: [{ entry: 'levy', what: 'known', term: 'port levy', since: '2025-03-04' }],
    packs: { rows: [], problem: null },
    about: { version: '0.1.0', keys: [{ name: 'Next term', shortcut: 'Alt+N' }], canChangeKeys: true },
    saved: false,
    now: new Date(2025, 2, 12).getTime(),
    actions,
    ...change,
  };
  return { ...rendered(<Options {...props} />), actions, props };
}

const input = (box: Element, selector: string, value: string) => {
  const field = box.querySelector(selector) as HTMLInputElement;
  field.value = value;
  return act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
};
const submit = (box: Element) =>
  act(
    async () => void box.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );

describe('Options: sites', () => {
  it('says in words why a site does not run', () => {
    const { box } = options();
    expect(textOf(box.querySelector('[aria-label="Your sites"]') as Element)).toContain(
      'The browser took the permission back',
    );
  });

  it('switches and removes a site', async () => {
    const { box, actions } = options();
    await press(box, 'Explain on Northern Wire');
    expect(actions.setSite).toHaveBeenCalledWith('wire.example', true);
    await press(box, 'Remove The Courier');
    expect(actions.removeSite).toHaveBeenCalledWith('courier.example');
  });

  it('changes the rule for other sites', async () => {
    const { box, actions } = options();
    await act(() => (box.querySelector('input[value="news-on"]') as HTMLElement).click());
    expect(actions.setOtherSites).toHaveBeenCalledWith('news-on');
  });

  it('shows what is wrong with an address beside the field, until it is typed on', async () => {
    const actions = { ...spies<OptionsActions>(), addSite: vi.fn(async () => 'That is no address.') };
    const { box } = options({}, actions);
    await input(box, '.add input', 'foo bar');
    await submit(box);
    expect(actions.addSite).toHaveBeenCalledWith('foo bar');
    expect(box.querySelector('[role="alert"]')?.textContent).toBe('That is no address.');
    expect(box.querySelector('.add input')?.getAttribute('aria-invalid')).toBe('true');
    await input(box, '.add input', 'foo');
    expect(box.querySelector('[role="alert"]')).toBeNull();
  });

  it('empties the field when the site was added', async () => {
    const { box } = options({}, { ...spies<OptionsActions>(), addSite: async () => null });
    await input(box, '.add input', 'new.example');
    await submit(box);
    expect((box.querySelector('.add input') as HTMLInputElement).value).toBe('');
  });

  it('unfolds the list by country', async () => {
    const { box, actions } = options();
    expect(box.querySelector('details')).toBeNull();
    await press(box, 'All 3 sites, by country');
    expect([...box.querySelectorAll('.country > summary')].map(textOf)).toEqual(['Ireland1 of 2 on', 'Kenya1']);
    const kenya = box.querySelectorAll('details')[1] as HTMLDetailsElement;
    await act(() => {
      kenya.open = true;
      kenya.dispatchEvent(new Event('toggle'));
    });
    await press(kenya, 'Explain on Lake Times');
    expect(actions.setSite).toHaveBeenCalledWith('lake.example', true);
  });
});

describe('findSites', () => {
  it('shows the reader’s own rows and nothing of the list when nothing is typed', () => {
    expect(findSites(sites, ' ')).toEqual({ own: sites.rows, listed: [] });
  });

  it('finds by name and by address, and none twice', () => {
    expect(findSites(sites, 'COURIER').own.map(({ pattern }) => pattern)).toEqual(['courier.example']);
    expect(findSites(sites, 'COURIER').listed).toEqual([]);
    expect(findSites(sites, 'shore.ex').listed.map(({ name }) => name)).toEqual(['Shore Post']);
  });
});

describe('Options: reading, known terms, about', () => {
  it('changes level, look, opening, density and dwell', async () => {
    const { box, actions } = options();
    await act(() => (box.querySelector('input[name="level"][value="3"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ level: 3 });
    await act(() => (box.querySelector('input[value="wash"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ marks: 'wash' });
    await act(() => (box.querySelector('input[value="click"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ opens: 'click' });
    await input(box, '[aria-label="How many marks"]', '2');
    expect(actions.setReading).toHaveBeenLastCalledWith({ density: 'many' });
    await input(box, '[aria-label="After how long"]', '800');
    expect(actions.setReading).toHaveBeenLastCalledWith({ dwell: 800 });
    await act(() => (box.querySelector('input[name="held-key"][value="none"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ heldKey: 'none' });
    await act(() => (box.querySelector('input[name="double-click"][value="explain"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ doubleClick: true });
  });

  it('shows the number of marks on the toolbar where the reader wants it', async () => {
    const { box, actions } = options();
    await press(box, 'Count on the toolbar icon');
    expect(actions.setReading).toHaveBeenLastCalledWith({ badge: true });
  });

  it('explains neither numbers nor places where the reader does not want it', async () => {
    const { box, actions } = options();
    await press(box, 'Explain numbers');
    expect(actions.setReading).toHaveBeenLastCalledWith({ numbers: false });
    await press(box, 'Explain places');
    expect(actions.setReading).toHaveBeenLastCalledWith({ places: false });
  });

  it('says how far apart the marks of a word stand', async () => {
    const { box, actions } = options();
    await act(() => (box.querySelector('input[name="again"][value="0"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ again: 0 });
  });

  it('says values of the sliders in words', () => {
    const { box } = options();
    const words = [...box.querySelectorAll('[type="range"]')].map((slider) => slider.getAttribute('aria-valuetext'));
    expect(words).toEqual(['what you may not know', '0.5 seconds']);
  });

  it('asks for no dwell where a click opens the card', async () => {
    const { box } = options({
      reading: { ...usual, opens: 'click' },
    });
    expect(box.querySelector('[aria-label="After how long"]')).toBeNull();
  });

  it('marks in the preview what level and density ask for', async () => {
    const marked = (box: Element) => [...box.querySelectorAll('[data-marked]')].map(textOf);
    const reading = { ...usual, level: 1, density: 'many' } as const;
    expect(marked(options({ reading }).box)).toHaveLength(6);
    expect(marked(options({ reading: { ...reading, level: 3 } }).box)).toEqual(['snapback']);
    expect(marked(options({ reading: { ...reading, density: 'few' } }).box)).toEqual(['phased approach', 'snapback']);
  });

  it('marks a known term again', async () => {
    const { box, actions } = options();
    expect(textOf(box)).toContain('known since 4 March');
    await press(box, 'Mark port levy again');
    expect(actions.markAgain).toHaveBeenCalledWith(expect.objectContaining({ entry: 'levy', what: 'known' }));
  });

  it('says how terms become known while there are none', () => {
    expect(textOf(options({ known: [] }).box)).toContain('None yet.');
  });

  it('says that a change was saved, and takes it back', async () => {
    const { box, again, props, actions } = options();
    expect(box.querySelector('.saved [role="status"]')?.textContent).toBe('');
    await again(<Options {...props} saved />);
    expect(box.querySelector('.saved [role="status"]')?.textContent).toContain('Saved.');
    await press(box, 'Undo');
    expect(actions.undo).toHaveBeenCalled();
  });

  it('leads to each section', () => {
    const { box } = options();
    const targets = [...box.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(targets).toEqual(['#sites', '#reading', '#known', '#packs', '#about']);
    for (const target of targets) expect(box.querySelector(target ?? '')).not.toBeNull();
  });

  it('shows keys only where the browser has them', () => {
    expect(button(options().box, 'Change keys')).toBeDefined();
    expect(textOf(options({ about: { version: '1', keys: [], canChangeKeys: false } }).box)).not.toContain('Keys');
  });
});
