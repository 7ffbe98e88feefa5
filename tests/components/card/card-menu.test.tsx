// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { CardActions } from '../../../components/card/card-actions.ts';
import { type MenuOf, menuWith } from '../../../components/card/menu-choices.ts';
import { explainerOf, passageOf } from '../invented.ts';
import { button, hasButton, press, textOf } from '../rendered.ts';
import { card } from './shown-card.tsx';

const levy = explainerOf({
  term: 'port levy',
  definition: 'A charge on ships.',
  sense: 'levy/port',
  passages: [passageOf('The levy returns in May.', { speaker: 'Ana Reyes' })],
});

function opened(explainer = levy, change: Partial<CardActions> = {}, menu: MenuOf = menuWith(null)) {
  const actions: CardActions = {
    jump: vi.fn(),
    lookUp: vi.fn(),
    back: vi.fn(),
    forward: vi.fn(),
    close: vi.fn(),
    know: vi.fn(async () => true),
    hide: vi.fn(async () => true),
    doubt: vi.fn(async () => true),
    showOwn: null,
    copy: vi.fn(async () => true),
    retry: vi.fn(),
    leaveSite: vi.fn(async () => undefined),
    marks: { turn: vi.fn(async () => ({ density: 'many', usual: 'normal' }) as const), keep: vi.fn(async () => true) },
    openPanel: vi.fn(async () => true),
    ...change,
  };
  return { ...card(explainer, { actions, menuOf: menu }), actions };
}
/** What came of a choice is said a moment later. */
const soon = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const choose = async (box: Element, name: string) => {
  await press(box, 'More actions');
  await press(box, name);
  await soon();
};
const said = (box: Element) => textOf(box.querySelector('.said') ?? box);

describe('the menu of a card', () => {
  it('unfolds under its button and folds again', async () => {
    const { box } = opened();
    expect(hasButton(box, 'Copy')).toBe(false);
    await press(box, 'More actions');
    expect(button(box, 'More actions').getAttribute('aria-expanded')).toBe('true');
    expect([...box.querySelectorAll('.menu button')].map(textOf)).toEqual([
      'Copy',
      'Copy as Markdown',
      'Open in side panel',
      'Wrong meaning here',
      'Add a note',
      'Stop marking this',
      'Show more here',
      'Show fewer here',
      'Not on this site',
      'Report this entry',
    ]);
    await press(box, 'More actions');
    expect(box.querySelector('.menu')).toBeNull();
  });

  it('leaves out what the browser, or the kind of term, has no use for', async () => {
    const own = explainerOf({ source: 'article', term: 'HPA', definition: '', expansion: 'Harbour Port Authority' });
    const { box } = opened(own, { openPanel: null, leaveSite: null, doubt: null, marks: null });
    await press(box, 'More actions');
    expect([...box.querySelectorAll('.menu button')].map(textOf)).toEqual([
      'Copy',
      'Copy as Markdown',
      'Stop marking this',
    ]);
  });

  it('copies what is seen, with its place, says so and keeps the focus', async () => {
    const { box, actions } = opened();
    await choose(box, 'Copy');
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('port levy: A charge on ships.'));
    expect(said(box)).toBe('Copied.');
    expect(document.activeElement).toBe(button(box, 'More actions'));
    expect(box.querySelector('.menu')).toBeNull();
  });

  it('shows more marks on the page, offers to keep that for all pages, and takes the keeping back', async () => {
    const { box, actions } = opened();
    await choose(box, 'Show more here');
    expect(actions.marks?.turn).toHaveBeenLastCalledWith(1);
    expect(said(box)).toBe('Marks on this page: many.Keep for all pages');
    await press(box, 'Keep for all pages');
    await soon();
    expect(actions.marks?.keep).toHaveBeenLastCalledWith('many');
    expect(said(box)).toBe('Kept for all pages.Undo');
    await press(box, 'Undo');
    await soon();
    expect(actions.marks?.keep).toHaveBeenLastCalledWith('normal');
    expect(said(box)).toBe('Taken back.');
  });

  it.each([
    ['which is what all pages have', { density: 'normal', usual: 'normal' }],
    ['which no setting has', { density: 'all', usual: 'normal' }],
  ] as const)('offers to keep no number of marks %s', async (_, notch) => {
    const turn = vi.fn(async () => notch);
    const { box } = opened(levy, { marks: { turn, keep: vi.fn() } });
    await choose(box, 'Show fewer here');
    expect(turn).toHaveBeenCalledWith(-1);
    expect(said(box)).toBe(`Marks on this page: ${notch.density}.`);
  });

  it('says where the browser does not let it copy', async () => {
    const { box } = opened(levy, { copy: async () => false });
    await choose(box, 'Copy as Markdown');
    expect(said(box)).toBe('The browser did not allow it to be copied.');
  });

  it('doubts the sense that is shown, and takes that back', async () => {
    const { box, actions } = opened();
    await choose(box, 'Wrong meaning here');
    expect(actions.doubt).toHaveBeenLastCalledWith('levy', 'levy/port', true, undefined);
    await press(box, 'Undo');
    expect(actions.doubt).toHaveBeenLastCalledWith('levy', 'levy/port', false, undefined);
    await soon();
    expect(said(box)).toBe('Taken back.');
    expect(document.activeElement).toBe(button(box, 'More actions'));
  });

  it('asks which meaning is right where the word has others, shows it at once, and takes that back', async () => {
    const { box, actions } = opened({
      ...levy,
      otherSenses: [{ id: 'levy/troops', label: 'troops', definition: 'Soldiers raised by force.' }],
      rivals: ['a family name'],
    });
    await press(box, 'More actions');
    await press(box, 'Wrong meaning here');
    await soon();
    expect([...box.querySelectorAll('.menu button')].map(textOf)).toEqual([
      'troops',
      'a family name',
      'something else',
    ]);
    expect(document.activeElement).toBe(button(box, 'troops'));
    expect(actions.doubt).not.toHaveBeenCalled();
    await press(box, 'troops');
    await soon();
    expect(actions.doubt).toHaveBeenLastCalledWith('levy', 'levy/port', true, 'levy/troops');
    expect(actions.lookUp).toHaveBeenLastCalledWith('levy/troops');
    expect(said(box)).toMatch(/^Shown so in this article from now on/);
    expect(document.activeElement).toBe(button(box, 'More actions'));
    await press(box, 'Undo');
    await soon();
    expect(actions.doubt).toHaveBeenLastCalledWith('levy', 'levy/port', false, 'levy/troops');
    expect(actions.lookUp).toHaveBeenLastCalledWith('levy/port');
    await choose(box, 'Wrong meaning here');
    await press(box, 'a family name');
    await soon();
    expect(actions.doubt).toHaveBeenLastCalledWith('levy', 'levy/port', true, undefined);
    expect(actions.lookUp).toHaveBeenCalledTimes(2);
    expect(said(box)).toMatch(/^Not marked in this article from now on/);
  });

  it('stops marking a term, and takes that back', async () => {
    const { box, actions } = opened();
    await choose(box, 'Stop marking this');
    expect(actions.hide).toHaveBeenLastCalledWith('levy', true);
    await press(box, 'Undo');
    expect(actions.hide).toHaveBeenLastCalledWith('levy', false);
  });

  it('switches the site off, and on again', async () => {
    const { box, actions } = opened();
    await choose(box, 'Not on this site');
    expect(said(box)).toContain('Newsgloss is off on this site.');
    await press(box, 'Undo');
    expect(actions.leaveSite).toHaveBeenLastCalledWith(false);
  });

  it('says what went wrong where a choice could not be stored', async () => {
    const { box } = opened(levy, { leaveSite: () => Promise.reject(new Error('storage is full')) });
    await choose(box, 'Not on this site');
    expect(said(box)).toContain('That could not be done: storage is full.');
  });

  it('says what went wrong where it could not be taken back', async () => {
    const leaveSite = vi.fn(async (off: boolean) => {
      if (!off) throw new Error('storage is full');
    });
    const { box } = opened(levy, { leaveSite });
    await choose(box, 'Not on this site');
    await press(box, 'Undo');
    await soon();
    expect(said(box)).toContain('That could not be done: storage is full.');
  });

  it('keeps what can be taken back while another choice is looked for', async () => {
    const { box } = opened();
    await choose(box, 'Not on this site');
    await press(box, 'More actions');
    expect(hasButton(box, 'Undo')).toBe(true);
  });

  it('copies a report that names neither page nor reader', async () => {
    const copy = vi.fn(async (_text: string) => true);
    const { box } = opened(levy, { copy });
    await choose(box, 'Report this entry');
    const text = copy.mock.calls[0]?.[0] ?? '';
    expect(text).toContain('Newsgloss 0.1.0, entry levy/port');
    expect(text).not.toContain('courier');
    expect(said(box)).toBe('A report was copied; nothing was sent.');
  });

  it('offers the page on which faults are told where the project has one, and opens it only then', async () => {
    const open = vi.fn();
    vi.stubGlobal('open', open);
    const page = 'https://forge.example/newsgloss/issues';
    const { box } = opened(levy, {}, menuWith(page));
    await choose(box, 'Report this entry');
    expect(said(box)).toBe('A report was copied; nothing was sent.Open the project’s issues');
    expect(open).not.toHaveBeenCalled();
    await press(box, 'Open the project’s issues');
    await soon();
    // Nothing is filled in, and the page is not told from where.
    expect(open).toHaveBeenCalledExactlyOnceWith(page, '_blank', 'noreferrer');
    expect(said(box)).not.toContain('Open the project’s issues');
  });

  it('offers it for nothing that could not be copied', async () => {
    const { box } = opened(levy, { copy: async () => false }, menuWith('https://forge.example/issues'));
    await choose(box, 'Report this entry');
    expect(said(box)).toBe('The browser did not allow it to be copied.');
  });
});
