// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card, CardRequest } from '../../page/card-port.ts';
import { selectedWords } from '../../page/selected-words.ts';
import type { Session } from '../../page/session-ports.ts';
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
    Object.assign(document, { prerendering: true });
    page.begin();
    await settle();
    expect(page.ports.ask).not.toHaveBeenCalled();
    Object.assign(document, { prerendering: false });
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

  it('ignores a late answer', async () => {
    const waiting: (() => void)[] = [];
    page.ports.ask = (outline) => new Promise((resolve) => waiting.push(() => resolve(answer(outline))));
    const session = page.begin();
    fill('No longer a word of it.');
    const second = session.refresh();
    waiting[1]?.();
    waiting[0]?.();
    await second;
    await settle();
    expect(page.registry.held.size).toBe(0);
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

/** What the card finds selected. */
const selection = (asked: string | null) => {
  const selected = selectedWords(document);
  return selected && { ...selected, text: asked ?? selected.text };
};

describe('step', () => {
  const requests: CardRequest[] = [];
  const card: Card = {
    open: (request) => {
      requests.push(request);
      open = true;
    },
    close: () => {
      open = false;
    },
    get isOpen() {
      return open;
    },
    owns: () => false,
    onTheWay: () => false,
    prepare: () => undefined,
    selection,
    dispose: () => undefined,
  };
  let open = false;

  beforeEach(() => {
    requests.length = 0;
    page.ports.card = async () => card;
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 10, 50, 20));
  });
  afterEach(() => vi.restoreAllMocks());

  it('opens the card of a painted term, with the focus', async () => {
    const session = page.begin();
    await settle();
    expect(session.step(1)).toBe(true);
    await settle();
    expect(requests).toMatchObject([
      { about: { explainer: { entry: 'treaty' }, here: { block: 0 } }, pointer: null, takeFocus: true },
    ]);
  });

  it('says so where nothing is painted', async () => {
    fill('No such word.');
    const session = page.begin();
    await settle();
    expect(session.step(1)).toBe(false);
    expect(requests).toEqual([]);
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
    expect(requests).toEqual([]);
  });

  it.each<[string, (session: Session) => unknown]>([
    [
      'the page navigates',
      () => history.pushState({}, '', '/elsewhere') ?? window.dispatchEvent(new Event('popstate')),
    ],
    ['the site is switched off', (running) => running.refresh()],
    ['the session stops', (running) => running.stop()],
  ])('closes its card when %s', async (_when, happen) => {
    const session = page.begin();
    await settle();
    session.step(1);
    await settle();
    expect(open).toBe(true);
    page.ports.ask = async () => null;
    happen(session);
    await settle();
    expect(open).toBe(false);
  });
});

describe('what is chosen in a card', () => {
  let request: CardRequest | undefined;
  const card: Card = {
    open: (wish) => {
      request = wish;
    },
    close: () => undefined,
    isOpen: true,
    owns: () => false,
    onTheWay: () => false,
    prepare: () => undefined,
    selection,
    dispose: () => undefined,
  };
  const openCard = async () => {
    const session = page.begin();
    await settle();
    session.step(1);
    await settle();
    return session;
  };
  beforeEach(() => {
    request = undefined;
    page.ports.card = async () => card;
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 10, 50, 20));
  });
  afterEach(() => vi.restoreAllMocks());

  it('takes a dismissed term off the page, whatever is answered later, and puts it back', async () => {
    const session = await openCard();
    request?.actions.dismiss('treaty', true);
    expect(page.marks()).toEqual([]);
    await session.refresh();
    expect(page.marks()).toEqual([]);
    request?.actions.dismiss('treaty', false);
    expect(page.marks()).toEqual(['treaty']);
  });

  it('takes all marks off where the site is left, but keeps the card until it is closed', async () => {
    const session = await openCard();
    request?.actions.leave(true);
    expect(page.marks()).toEqual([]);
    page.ports.ask = async () => null;
    await session.refresh();
    expect(page.ports.ended).not.toHaveBeenCalled();
    request?.actions.closed();
    expect(page.ports.ended).toHaveBeenCalledOnce();
  });

  it('opens a card on what is selected, with the focus and the article at hand', async () => {
    const session = page.begin();
    await settle();
    expect(await session.explainSelection(null)).toBe(false);
    const text = document.querySelector('p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 2, text, 8);
    expect(await session.explainSelection(null)).toBe(true);
    await settle();
    expect(request).toMatchObject({ about: { kind: 'selection', text: 'treaty' }, takeFocus: true, pointer: null });
    expect(await session.explainSelection('the words of the menu')).toBe(true);
    await settle();
    expect(request).toMatchObject({ about: { text: 'the words of the menu' } });
  });

  it('opens no card where it is switched off meanwhile, so that whoever asks may start it for once', async () => {
    let session: Session | undefined;
    page.ports.ended = () => session?.stop();
    page.ports.ask = async () => null;
    session = page.begin();
    const asked = session.explainSelection('treaty');
    await expect(asked).rejects.toThrow();
    expect(request).toBeUndefined();
  });

  it('ends where the site was left and the page navigates', async () => {
    await openCard();
    request?.actions.leave(true);
    history.pushState({}, '', '/left');
    window.dispatchEvent(new Event('popstate'));
    await settle(1000);
    expect(page.ports.ended).toHaveBeenCalled();
  });

  it('ends where the site was left and the page is paused', async () => {
    const session = await openCard();
    request?.actions.leave(true);
    session.pause();
    expect(page.ports.ended).toHaveBeenCalled();
  });

  it('stays paused where the site is left and that is taken back', async () => {
    const session = await openCard();
    session.pause(true);
    request?.actions.leave(true);
    request?.actions.leave(false);
    expect(page.marks()).toEqual([]);
  });

  it('forgets what was dismissed when the page navigates', async () => {
    await openCard();
    request?.actions.dismiss('treaty', true);
    history.pushState({}, '', '/dismissed');
    window.dispatchEvent(new Event('popstate'));
    await settle(1000);
    expect(page.marks()).toEqual(['treaty']);
  });

  it('takes all marks off while it is paused, also for a new reading, and puts them back', async () => {
    const session = page.begin();
    await settle();
    expect(session.pause()).toBe(true);
    expect(page.marks()).toEqual([]);
    await session.refresh();
    expect(page.marks()).toEqual([]);
    expect(session.state().kind).toBe('reading');
    expect(session.pause()).toBe(false);
    expect(page.marks()).toEqual(['treaty']);
  });

  it('goes on where that is taken back', async () => {
    const session = await openCard();
    request?.actions.leave(true);
    request?.actions.leave(false);
    expect(page.marks()).toEqual(['treaty']);
    request?.actions.closed();
    await session.refresh();
    expect(page.ports.ended).not.toHaveBeenCalled();
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
