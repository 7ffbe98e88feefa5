// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type MarksActions, MarksHere } from '../../../components/marks/marks-here.tsx';
import type { MarksHere as Notch } from '../../../contract/marks-here.ts';
import { button, hasButton, press, rendered, textOf } from '../rendered.ts';

const wordsOf = (marked: number, others: number) =>
  Array.from({ length: marked + others }, (_, at) => ({ entry: `${at}`, marked: at < marked, explainedIn: null }));

function shown(marked: number, others: number, notch: Notch | null, keep: MarksActions['keep'] = async () => true) {
  const actions = { turn: vi.fn(), keep: vi.fn(keep) };
  const view = (now: Notch | null) => <MarksHere words={wordsOf(marked, others)} notch={now} actions={actions} />;
  const { box, again } = rendered(view(notch));
  const count = () => textOf(box.querySelector('[role="status"]') ?? box);
  return { box, actions, count, again: (now: Notch) => again(view(now)) };
}
const normal: Notch = { density: 'normal', usual: 'normal' };
const isAtEnd = (box: Element, name: string) => button(box, name).getAttribute('aria-disabled') === 'true';
const soon = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

describe('how many words are marked', () => {
  it.each([
    [9, 3, '9 words marked'],
    [1, 0, '1 word marked'],
    [0, 7, 'No word here needs a mark; 7 could have one'],
    [0, 0, 'No word here needs a mark'],
  ])('is said in words: %i marked, %i not', (marked, others, text) => {
    expect(shown(marked, others, normal).count()).toBe(text);
  });

  it.each([
    [{ density: 'none', usual: 'normal' }, 'No marks on this page'],
    [{ density: 'none', usual: 'normal', declined: true }, 'This page asks for no marks'],
  ] as const)('says who wanted none: %j', (notch, text) => {
    const { box, count } = shown(0, 7, notch);
    expect(count()).toBe(text);
    expect(isAtEnd(box, 'Show more here')).toBe(false);
  });

  it('can be turned up and down, and tells nothing of it before that is known', async () => {
    const { box, actions } = shown(3, 4, normal);
    await press(box, 'Show more here');
    await press(box, 'Show fewer here');
    expect(actions.turn.mock.calls).toEqual([[1], [-1]]);
    expect(hasButton(shown(3, 4, null).box, 'Show more here')).toBe(false);
  });

  it.each([
    ['the last notch', 3, 4, { density: 'all', usual: 'normal' }, true, false],
    ['every word marked', 3, 0, normal, true, false],
    ['the first notch', 3, 4, { density: 'none', usual: 'normal' }, false, true],
    ['no word marked', 0, 4, normal, false, true],
  ] as const)('ends at %s, but keeps its buttons and the focus', async (_, marked, others, notch, up, down) => {
    const { box, actions } = shown(marked, others, notch);
    expect([isAtEnd(box, 'Show more here'), isAtEnd(box, 'Show fewer here')]).toEqual([up, down]);
    const ended = button(box, up ? 'Show more here' : 'Show fewer here');
    ended.focus();
    await press(box, up ? 'Show more here' : 'Show fewer here');
    expect(actions.turn).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(ended);
  });

  it('offers nothing on a page without any term', () => {
    expect(shown(0, 0, normal).box.querySelector('button')).toBeNull();
  });
});

describe('“Keep for all pages”', () => {
  it('is offered where this page has another number than all pages, and settings have that number', () => {
    const offers = (notch: Notch) => hasButton(shown(3, 4, notch).box, 'Keep for all pages');
    expect(offers(normal)).toBe(false);
    expect(offers({ density: 'many', usual: 'normal' })).toBe(true);
    expect(offers({ density: 'all', usual: 'normal' })).toBe(false);
  });

  it('can be taken back by what stands in its place, which keeps the focus', async () => {
    const { box, actions, again } = shown(3, 4, { density: 'many', usual: 'normal' });
    const keep = button(box, 'Keep for all pages');
    keep.focus();
    await press(box, 'Keep for all pages');
    await soon();
    again({ density: 'many', usual: 'many' });
    expect(textOf(box)).toContain('Kept for all pages.');
    expect(document.activeElement).toBe(button(box, 'Undo'));
    await press(box, 'Undo');
    await soon();
    again({ density: 'many', usual: 'normal' });
    expect(actions.keep.mock.calls).toEqual([['many'], ['normal']]);
    expect(hasButton(box, 'Keep for all pages')).toBe(true);
  });

  it('says so where it could not be stored', async () => {
    const { box } = shown(3, 4, { density: 'few', usual: 'normal' }, () => Promise.reject(new Error('full')));
    await press(box, 'Keep for all pages');
    await soon();
    expect(textOf(box)).toContain('That could not be stored.');
    expect(hasButton(box, 'Keep for all pages')).toBe(true);
  });
});
