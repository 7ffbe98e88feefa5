// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../../page/card/card-port.ts';
import type { Session } from '../../../page/session/session-ports.ts';
import { given } from '../../given.ts';
import { type FakeCard, fakeCard } from '../card/fake-card.ts';
import { answer, fill, onAPageWithATreaty, settle } from './session-page.ts';

const page = onAPageWithATreaty();

describe('a session', () => {
  it('reads, asks, paints and says so once', async () => {
    const session = page.begin();
    expect(session.state()).toEqual({ kind: 'busy' });
    await settle();
    expect(page.marks()).toEqual(['treaty']);
    expect(session.state().kind).toBe('reading');
    expect(session.timing().explainMs).toBe(3);
    await session.refresh();
    expect(page.ports.painted).toHaveBeenCalledOnce();
  });

  it('waits for a page that is only being prerendered', async () => {
    given(document, 'prerendering', true);
    page.begin();
    await settle();
    expect(page.ports.ask).not.toHaveBeenCalled();
    given(document, 'prerendering', false);
    document.dispatchEvent(new Event('prerenderingchange'));
    await settle();
    expect(page.ports.ask).toHaveBeenCalledOnce();
  });

  it('leaves the page alone where it is switched off', async () => {
    page.ports.ask = async () => null;
    const session = page.begin();
    await settle();
    expect(page.registry.held.size).toBe(0);
    expect(session.state()).toEqual({ kind: 'stopped' });
    expect(page.ports.ended).toHaveBeenCalledOnce();
  });

  it('keeps its marks when the background does not answer', async () => {
    const session = page.begin();
    await settle();
    page.ports.ask = () => Promise.reject(new Error('gone'));
    await session.refresh();
    expect(page.marks()).toEqual(['treaty']);
    expect(page.ports.log).toHaveBeenCalledOnce();
  });

  it('takes the marks of the page before off, where nobody answers for the next one: they explain another text', async () => {
    const session = page.begin();
    await settle();
    page.ports.ask = () => Promise.reject(new Error('gone'));
    history.pushState({}, '', '/elsewhere');
    window.dispatchEvent(new Event('popstate'));
    await settle(1000);
    expect(page.registry.held.size).toBe(0);
    expect(session.state()).toEqual({ kind: 'stopped' });
    expect(page.ports.log).toHaveBeenCalledOnce();
  });

  it('ignores a late answer', async () => {
    const waiting: (() => void)[] = [];
    page.ports.ask = (outline) => new Promise((resolve) => waiting.push(() => resolve(answer(outline))));
    const session = page.begin();
    await settle();
    fill('No longer a word of it.');
    const second = session.refresh();
    await settle();
    waiting[1]?.();
    waiting[0]?.();
    await second;
    await settle();
    expect(page.registry.held.size).toBe(0);
  });

  it('ignores a late failure: what was asked since is answered', async () => {
    const waiting: (() => void)[] = [];
    page.ports.ask = (outline) =>
      new Promise((resolve, reject) => {
        const first = waiting.length === 0;
        waiting.push(() => (first ? reject(new Error('gone')) : resolve(answer(outline))));
      });
    const session = page.begin();
    await settle();
    const second = session.refresh();
    await settle();
    waiting[1]?.();
    waiting[0]?.();
    await second;
    await settle();
    expect(page.marks()).toEqual(['treaty']);
    expect(page.ports.log).not.toHaveBeenCalled();
  });

  it('passes on that the reader calls it an article, until the page navigates', async () => {
    const session = page.begin();
    await session.refresh(true);
    await session.refresh();
    expect(vi.mocked(page.ports.ask).mock.calls.map(([, force]) => force)).toEqual([false, true, true]);
    history.pushState({}, '', '/next');
    window.dispatchEvent(new Event('popstate'));
    await settle(1000);
    expect(vi.mocked(page.ports.ask).mock.calls.at(-1)?.[1]).toBe(false);
  });
});

describe('step', () => {
  let card: FakeCard;

  beforeEach(() => {
    card = fakeCard();
    page.ports.card = async () => card;
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 10, 50, 20));
  });

  it('opens the card of a painted term, with the focus', async () => {
    const session = page.begin();
    await settle();
    expect(session.step(1)).toBe(true);
    await settle();
    expect(card.requests).toMatchObject([
      { about: { explainer: { entry: 'treaty' }, here: { block: 0 } }, pointer: null, takeFocus: true },
    ]);
  });

  it('says so where nothing is painted', async () => {
    fill('No such word.');
    const session = page.begin();
    await settle();
    expect(session.step(1)).toBe(false);
    expect(card.requests).toEqual([]);
  });

  it('opens no card for a term of which there is nothing to say', async () => {
    page.ports.ask = async (outline) => {
      const said = answer(outline);
      return { ...said, reading: { ...said.reading, explainers: {} } };
    };
    const session = page.begin();
    await settle();
    session.step(1);
    await settle();
    expect(card.requests).toEqual([]);
  });

  it.each<[string, (session: Session) => unknown]>([
    [
      'the page navigates',
      () => history.pushState({}, '', '/elsewhere') ?? window.dispatchEvent(new Event('popstate')),
    ],
    ['the site is switched off', (running) => running.refresh()],
    ['the marks are taken off, for it has no words left to stand by', (running) => running.pause()],
    ['the session stops', (running) => running.stop()],
  ])('closes its card when %s', async (_when, happen) => {
    const session = page.begin();
    await settle();
    session.step(1);
    await settle();
    expect(card.isOpen).toBe(true);
    page.ports.ask = async () => null;
    happen(session);
    await settle();
    expect(card.isOpen).toBe(false);
  });
});

describe('a jump from the popup or the side panel', () => {
  it('is made by the card, which offers the way back, once the card that was open is closed', async () => {
    const went: string[] = [];
    page.ports.card = async () =>
      ({ goTo: (words: Range) => went.push(words.toString()), dispose: () => undefined }) as unknown as Card;
    const session = page.begin();
    await settle();
    expect(await session.jump({ block: 0, start: 2, end: 8 })).toBe(true);
    expect(went).toEqual(['treaty']);
    expect(page.registry.texts('n1-flash')).toEqual(['treaty']);
  });

  it('leads nowhere where the words are gone', async () => {
    const session = page.begin();
    await settle();
    document.body.replaceChildren();
    expect(await session.jump({ block: 0 })).toBe(false);
  });
});

describe('stop', () => {
  it('undoes everything and stays silent', async () => {
    const session = page.begin();
    await settle();
    session.stop();
    expect(page.registry.held.size).toBe(0);
    expect(session.state()).toEqual({ kind: 'stopped' });
    fill('Another treaty.');
    await settle(5000);
    expect(await session.refresh()).toEqual({ kind: 'stopped' });
    expect(page.ports.ask).toHaveBeenCalledOnce();
    expect(page.registry.held.size).toBe(0);
  });

  it('ignores an answer that comes after it', async () => {
    let reply: () => void = () => undefined;
    page.ports.ask = (outline) => new Promise((resolve) => (reply = () => resolve(answer(outline))));
    const session = page.begin();
    session.stop();
    reply();
    await settle();
    expect(page.registry.held.size).toBe(0);
  });
});
