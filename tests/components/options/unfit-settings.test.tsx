// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { unfitInWords } from '../../../components/options/unfit/unfit-in-words.ts';
import type { UnfitActions, UnfitView } from '../../../components/options/unfit/unfit-view.ts';
import { options } from './shown-options.tsx';

const dwell = { path: ['dwell'], value: '500', usable: false };
const site = { path: ['sites', 'a.example'], value: { on: true }, usable: true };
const title = '[aria-label="Settings that could not be read"]';

function shown(view: UnfitView, acts: Partial<UnfitActions> = {}) {
  const actions: UnfitActions = {
    putBack: vi.fn(async () => null),
    save: vi.fn(),
    drop: vi.fn(async () => null),
    ...acts,
  };
  const { box } = options({ unfit: { view, actions } });
  const part = box.querySelector('.unfit') as HTMLElement;
  const buttons = () => [...part.querySelectorAll('button')].map((one) => one.textContent);
  const press = (label: string) =>
    act(async () => {
      [...part.querySelectorAll('button')].find((one) => one.textContent === label)?.click();
    });
  return { part, buttons, press, actions };
}

describe('settings that could not be read', () => {
  it.each([null, { items: [], newer: false }])('are not spoken of where there are none: %j', (view) => {
    const { part } = shown(view);
    expect(part.textContent).toBe('');
    expect(part.querySelector(title)).toBeNull();
  });

  it('are named, with what is stored there', () => {
    const { part } = shown({ items: [dwell, site], newer: false });
    expect(part.querySelector(title)?.textContent).toContain('2 of your settings could not be read.');
    expect([...part.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Delay of cards: "500"',
      'Sites, a.example: {"on":true}',
    ]);
    expect(part.textContent).not.toContain('newer');
  });

  it('are said to come back with the newer Newsgloss that wrote them', () => {
    expect(shown({ items: [dwell], newer: true }).part.textContent).toContain('A newer Newsgloss wrote your settings');
  });

  it('can be put back where but a date is missing, and are not offered to be elsewhere', async () => {
    expect(shown({ items: [dwell], newer: false }).buttons()).toEqual(['Save it as a file', 'Do away with it…']);
    const { press, actions, part } = shown({ items: [dwell, site], newer: false });
    await press('Put back the one that lacks but a date');
    expect(actions.putBack).toHaveBeenCalledOnce();
    expect(part.querySelector('[role=status]')?.textContent).toBe('Put back, with the date of today.');
    expect(document.activeElement).toBe(part);
  });

  it('are saved as a file', async () => {
    const { press, actions } = shown({ items: [dwell], newer: false });
    await press('Save it as a file');
    expect(actions.save).toHaveBeenCalledOnce();
  });

  it('are done away with after a question only', async () => {
    const { press, actions, part } = shown({ items: [dwell], newer: false });
    await press('Do away with it…');
    await press('Leave it');
    expect(actions.drop).not.toHaveBeenCalled();
    await press('Do away with it…');
    await press('Do away with it');
    expect(actions.drop).toHaveBeenCalledOnce();
    expect(part.querySelector('[role=status]')?.textContent).toBe('It is done away with.');
  });

  it('stay, and it is said, where that could not be stored', async () => {
    const { press, part } = shown({ items: [site], newer: false }, { putBack: async () => 'Storage is full.' });
    await press('Put back the one that lacks but a date');
    expect(part.querySelector('[role=alert]')?.textContent).toBe('Storage is full.');
    expect(part.querySelector('[role=status]')?.textContent).toBe('');
  });

  it.each([
    [{ path: [], value: null }, 'All settings: null'],
    [{ path: ['met'], value: 'yes' }, 'Keeping the words you meet: "yes"'],
    [{ path: ['known'], value: ['a'] }, 'Terms you know: ["a"]'],
    [{ path: ['sitesSeen'], value: 7 }, 'SitesSeen: 7'],
    [{ path: ['marks'], value: 'x'.repeat(80) }, `Look of marks: "${'x'.repeat(59)}…`],
  ])('are told in a line each: %j', (unfit, words) => {
    expect(unfitInWords(unfit)).toBe(words);
  });

  it('are listed up to ten', () => {
    const items = Array.from({ length: 12 }, (_, at) => ({ ...site, path: ['sites', `s${at}.example`] }));
    const lines = [...shown({ items, newer: false }).part.querySelectorAll('li')].map((item) => item.textContent);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('… and 2 more');
  });
});
