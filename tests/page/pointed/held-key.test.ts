// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSettings } from '../../../contract/page.ts';
import type { Mention, Reading } from '../../../explain/model/reading.ts';
import type { ChosenWords } from '../../../page/card/card-port.ts';
import { followHeldKey } from '../../../page/pointed/held-key.ts';
import type { Held } from '../../../page/session/reading-loop.ts';
import { given } from '../../given.ts';
import { pageFrom } from '../page-from.ts';

const text = 'They lifted the arms embargo, said Ilse Varga.';
let held: Held;
let settings: PageSettings;
let end: AbortController;
const openOn = vi.fn<(words: ChosenWords, focus: boolean) => void>();
const letGo = vi.fn();
const ask = vi.fn();

function fire(type: string, change: Record<string, unknown> = {}, target: EventTarget = document.body) {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  const properties = {
    clientX: 0,
    clientY: 0,
    button: 0,
    buttons: 0,
    pointerType: 'mouse',
    altKey: false,
    ctrlKey: false,
    shiftKey: false,
    metaKey: false,
    repeat: false,
    relatedTarget: null,
    getModifierState: () => false,
    isTrusted: true,
    ...change,
  };
  for (const [name, value] of Object.entries(properties)) Object.defineProperty(event, name, { value });
  target.dispatchEvent(event);
  return event;
}
/** The document lays its words out as ten pixels a letter. */
const over = (word: string) => 10 * text.indexOf(word) + 5;
const move = (x: number, change = {}) => fire('pointermove', { clientX: x, altKey: true, ...change });
const rest = async (ms = 200) => vi.advanceTimersByTimeAsync(ms);
const opened = () => openOn.mock.calls.at(-1)?.[0];

beforeEach(() => {
  vi.useFakeTimers();
  for (const spy of [openOn, letGo, ask]) spy.mockReset();
  const page = pageFrom(`<p>${text}</p><div contenteditable="true"></div><input>`);
  const node = document.querySelector('p')?.firstChild as Text;
  given(document, 'elementFromPoint', () => document.querySelector('p'));
  given(document, 'caretPositionFromPoint', (x: number) => ({ offsetNode: node, offset: Math.floor(x / 10) }));
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 1000, 20)] as unknown as DOMRectList);
  settings = { marks: 'dotted', opens: 'hover', dwell: 500, heldKey: 'alt', doubleClick: false };
  const start = text.indexOf('arms');
  const mention: Mention = {
    block: page.outline.blocks[0]?.id ?? 0,
    start,
    end: start + 'arms embargo'.length,
    text: 'arms embargo',
    entry: 'arms-embargo',
    painted: false,
    source: 'glossary',
  };
  const reading = {
    mentions: [mention],
    explainers: { 'arms-embargo': { entry: 'arms-embargo', term: 'arms embargo' } },
    briefing: { people: [] },
    article: { blocks: [] },
  } as unknown as Reading;
  held = { page, answer: { reading, settings, css: '', explainMs: 0 } };
  end = new AbortController();
  followHeldKey(
    document,
    { session: () => ({ held: () => ({ ...held, answer: { ...held.answer, settings } }), openOn, letGo }), ask },
    end.signal,
  );
});
afterEach(() => end.abort());

describe('while the key is held', () => {
  it('explains the whole term of the word on which the pointer rests, marked or not', async () => {
    move(over('embargo'));
    await rest(199);
    expect(openOn).not.toHaveBeenCalled();
    await rest(1);
    expect(openOn).toHaveBeenCalledOnce();
    expect(opened()).toMatchObject({ about: { kind: 'term', explainer: { term: 'arms embargo' } } });
    expect(opened()?.range.toString()).toBe('arms embargo');
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks what it is that was not found here, with its place', async () => {
    const answer = { kind: 'nothing', text: 'Ilse Varga', why: 'unknown' };
    const start = text.indexOf('Ilse');
    ask.mockResolvedValue({ start, end: start + 10, explainer: null, answer });
    move(over('Varga'));
    await rest();
    expect(ask).toHaveBeenCalledExactlyOnceWith(text, text.indexOf('Varga'), held.answer.reading.article);
    expect(opened()).toMatchObject({ about: { kind: 'selection', text: 'Ilse Varga', answer } });
    expect(opened()?.range.toString()).toBe('Ilse Varga');
  });

  it('begins where the pointer rests already when the key goes down', async () => {
    move(over('embargo'), { altKey: false });
    await rest();
    expect(openOn).not.toHaveBeenCalled();
    fire('keydown', { key: 'Alt', altKey: true });
    await rest();
    expect(openOn).toHaveBeenCalledOnce();
  });

  it('forgives a hand that trembles, and waits anew for one that moves on', async () => {
    move(over('embargo'));
    await rest(150);
    move(over('embargo') + 2);
    await rest(50);
    expect(openOn).toHaveBeenCalledOnce();
    move(over('arms'));
    await rest(150);
    move(over('They'));
    await rest(150);
    expect(openOn).toHaveBeenCalledOnce();
  });

  it.each([
    ['a shortcut', () => fire('keydown', { key: 'n', altKey: true })],
    ['a press', () => fire('pointerdown')],
    ['scrolling', () => fire('scroll')],
    ['letting the key go', () => fire('keyup', { key: 'Alt' })],
    ['another window', () => window.dispatchEvent(new Event('blur'))],
    ['a move without the key, which is let go in another window', () => move(over('embargo') + 1, { altKey: false })],
  ])('is given up by %s', async (_what, happens) => {
    move(over('embargo'));
    await rest(100);
    happens();
    await rest(1000);
    expect(openOn).not.toHaveBeenCalled();
  });

  it.each([
    ['another key', { altKey: false, ctrlKey: true }],
    ['the key with another one, as for AltGr', { ctrlKey: true }],
    ['AltGr', { getModifierState: (name: string) => name === 'AltGraph' }],
    ['a finger', { pointerType: 'touch' }],
    ['a dragging hand', { buttons: 1 }],
    ['what the page makes up', { isTrusted: false }],
  ])('does nothing for %s', async (_what, change) => {
    move(over('embargo'), change);
    await rest();
    expect(openOn).not.toHaveBeenCalled();
  });

  it('does nothing while the reader types, or over a link that Alt and a click would save', async () => {
    document.querySelector('input')?.focus();
    move(over('embargo'));
    await rest();
    document.querySelector('input')?.blur();
    const link = document.createElement('a');
    link.href = '#';
    document.body.append(link);
    link.append(document.querySelector('p') as Element);
    move(over('arms'));
    await rest();
    expect(openOn).not.toHaveBeenCalled();
    settings = { ...settings, heldKey: 'shift' };
    move(over('embargo'), { altKey: false, shiftKey: true });
    await rest();
    expect(openOn).toHaveBeenCalledOnce();
  });

  it('leaves the page every event as it is', async () => {
    const heard = vi.fn();
    document.body.addEventListener('pointermove', heard);
    expect(move(over('embargo')).defaultPrevented).toBe(false);
    expect(fire('keydown', { key: 'Alt', altKey: true }).defaultPrevented).toBe(false);
    expect(heard).toHaveBeenCalledOnce();
    document.body.removeEventListener('pointermove', heard);
  });

  it('lets go of the card that it opened, and of no other', async () => {
    fire('keyup', { key: 'Alt' });
    expect(letGo).not.toHaveBeenCalled();
    move(over('embargo'));
    await rest();
    fire('keyup', { key: 'Alt' });
    expect(letGo).toHaveBeenCalledOnce();
    fire('keyup', { key: 'Alt' });
    expect(letGo).toHaveBeenCalledOnce();
  });

  it('opens nothing that is answered after the key was let go', async () => {
    let answer: (known: unknown) => void = () => undefined;
    ask.mockReturnValue(new Promise((done) => (answer = done)));
    move(over('Varga'));
    await rest();
    fire('keyup', { key: 'Alt' });
    answer({ start: 0, end: 4, explainer: null, answer: { kind: 'nothing', text: 'They', why: 'unknown' } });
    await rest();
    expect(openOn).not.toHaveBeenCalled();
  });
});

describe('a double click', () => {
  it('explains only where the reader chose that', async () => {
    const twice = () => fire('dblclick', { clientX: over('embargo') });
    twice();
    await rest(0);
    expect(openOn).not.toHaveBeenCalled();
    settings = { ...settings, heldKey: 'none', doubleClick: true };
    expect(twice().defaultPrevented).toBe(false);
    await rest(0);
    expect(openOn).toHaveBeenCalledOnce();
    fire('keyup', { key: 'Alt' });
    expect(letGo).not.toHaveBeenCalled();
  });
});
