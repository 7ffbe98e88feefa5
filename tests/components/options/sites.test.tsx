// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { OptionsActions } from '../../../components/options/section/options-view.ts';
import { findSites } from '../../../components/options/sites/find-sites.ts';
import { bundledNewsSites } from '../../../extension/sites/news-sites.ts';
import { message } from '../../../i18n/message.ts';
import { hasButton, press, spies, textOf } from '../rendered.ts';
import { input, options, row, sites } from './shown-options.tsx';

const submit = (box: Element) =>
  act(
    async () => void box.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );

describe('Options: sites', () => {
  it('says in words why a site does not run, and asks the browser by one press', async () => {
    const { box, actions } = options();
    expect(textOf(box)).toContain('The Harbouronly harbour.example/newsThe browser has not allowed it yet');
    await press(box, 'Allow harbour.example/news');
    expect(actions.allow).toHaveBeenLastCalledWith(['harbour.example/news']);
  });

  it('asks for all that the browser has not allowed by one press', async () => {
    const { box, actions } = options({ sites: { ...sites, notGranted: ['a.example', 'b.example'] } });
    expect(textOf(box)).toContain('The browser has not allowed 2 of these sites yet.');
    await press(box, 'Allow them');
    expect(actions.allow).toHaveBeenCalledWith(['a.example', 'b.example']);
    expect(hasButton(options().box, 'Allow them')).toBe(false);
    const everywhere = options({ sites: { ...sites, notGranted: ['*'] } });
    expect(textOf(everywhere.box)).toContain('The browser has not allowed all sites yet.');
    await press(everywhere.box, 'Allow it');
    expect(everywhere.actions.allow).toHaveBeenCalledWith(['*']);
  });

  it.each([
    ['off', 'On these sites', 'Off on these'],
    ['news-on', 'And on these sites', 'Except on these'],
    ['everywhere', 'Always on these sites', 'Except on these'],
  ] as const)('calls exceptions what they are, where the rule is “%s”', (otherSites, on, off) => {
    const { box } = options({ sites: { ...sites, otherSites } });
    const titled = [...box.querySelectorAll('#sites h3')].map((title) => [
      textOf(title),
      [...(title.nextElementSibling?.querySelectorAll('b') ?? [])].map(textOf),
    ]);
    expect(titled).toEqual([
      [on, ['The Courier', 'The Harbour']],
      [off, ['Northern Wire']],
    ]);
  });

  it('offers an ending that many share no switch, but lets it be removed', async () => {
    const { box, actions } = options({ sites: { ...sites, rows: [row('gov.uk', 'gov.uk', { status: 'no-site' })] } });
    expect(hasButton(box, 'Explain on gov.uk')).toBe(false);
    await press(box, 'Remove gov.uk');
    expect(actions.removeSite).toHaveBeenCalledWith('gov.uk');
  });

  it('offers what is new in the list, to be taken in or left off', async () => {
    const { box, actions } = options({ sites: { ...sites, news: [row('lake.example', 'Lake Times')] } });
    expect(textOf(box)).toContain('One site is new in the list: Lake Times.');
    await press(box, 'Take it in');
    await press(box, 'Leave it off');
    expect(vi.mocked(actions.takeNews).mock.calls).toEqual([
      [['lake.example'], true],
      [['lake.example'], false],
    ]);
    expect(hasButton(options().box, 'Take it in')).toBe(false);
  });

  it('says that an address with a path is a part, and offers the whole', async () => {
    const addSite = vi.fn(async () => null);
    const { box } = options({}, spies<OptionsActions>({ addSite, siteIn: () => 'bay.example/world' }));
    await input(box, '.add input', 'bay.example/world');
    expect(textOf(box)).toContain('“Add” takes only what is under bay.example/world.');
    await press(box, 'Add all of bay.example');
    expect(addSite).toHaveBeenCalledWith('bay.example');
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
    const actions = spies<OptionsActions>({
      addSite: vi.fn(async () => message('options.sites.noAddress', { typed: 'foo bar' })),
    });
    const { box } = options({}, actions);
    await input(box, '.add input', 'foo bar');
    await submit(box);
    expect(actions.addSite).toHaveBeenCalledWith('foo bar');
    expect(box.querySelector('[role="alert"]')?.textContent).toContain('“foo bar” is not the address of a site.');
    expect(box.querySelector('.add input')?.getAttribute('aria-invalid')).toBe('true');
    await input(box, '.add input', 'foo');
    expect(box.querySelector('[role="alert"]')).toBeNull();
  });

  it('empties the field when the site was added', async () => {
    const { box } = options({}, spies<OptionsActions>({ addSite: async () => null }));
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
  it('ranks as people type: by the beginning, “The” left out', () => {
    const listed = [
      row('a.example', 'Vanguard'),
      row('guardpost.example', 'Guard Post'),
      row('theguard.example', 'The Guard'),
    ];
    const found = findSites({ ...sites, rows: [], countries: [{ name: 'X', sites: listed }] }, 'guard').listed;
    expect(found.map(({ name }) => name)).toEqual(['The Guard', 'Guard Post', 'Vanguard']);
    const bundled = bundledNewsSites.all.map(({ domain, name }) => row(domain, name));
    const first = (typed: string) =>
      findSites({ ...sites, rows: [], countries: [{ name: 'X', sites: bundled }] }, typed).listed[0]?.name;
    expect(['guard', 'bbc', 'new york t', 'reuters.c'].map(first)).toEqual([
      'The Guardian',
      'BBC',
      'The New York Times',
      'Reuters',
    ]);
  });

  it('shows the reader’s own rows and nothing of the list when nothing is typed', () => {
    expect(findSites(sites, ' ')).toEqual({ own: sites.rows, listed: [] });
  });

  it('finds by name and by address, and none twice', () => {
    expect(findSites(sites, 'COURIER').own.map(({ pattern }) => pattern)).toEqual(['courier.example']);
    expect(findSites(sites, 'COURIER').listed).toEqual([]);
    expect(findSites(sites, 'shore.ex').listed.map(({ name }) => name)).toEqual(['Shore Post']);
  });
});
