// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outline } from '../../explain/outline.ts';
import type { Mention, Reading } from '../../explain/reading.ts';
import type { Card, CardRequest } from '../../page/card-port.ts';
import { createSession } from '../../page/session.ts';
import type { PageAnswer, Session, SessionPorts } from '../../page/session-ports.ts';
import { type FakeRegistry, installHighlights } from './fake-highlights.ts';

let registry: FakeRegistry;
let session: Session | undefined;
let ports: { [Name in keyof SessionPorts]: SessionPorts[Name] };

/** Answers that the word "treaty" is explained, wherever it stands. */
function answer(outline: Outline): PageAnswer {
  const mentions = outline.blocks.flatMap(({ id, text }): Mention[] => {
    const start = text.indexOf('treaty');
    const found = { block: id, start, end: start + 6, text: 'treaty', entry: 'treaty', painted: true };
    return start < 0 ? [] : [{ ...found, source: 'glossary' }];
  });
  const reading = { isArticle: true, mentions, explainers: { treaty: { entry: 'treaty' } } } as unknown as Reading;
  return { reading, settings: { marks: 'dotted', opens: 'hover', dwell: 500 }, explainMs: 3 };
}

function fill(...paragraphs: string[]) {
  document.body.replaceChildren(
    ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
}

/** Lets promises, mutation records and the watcher's timers run. */
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const marks = () => registry.texts('n1-dotted');

beforeEach(() => {
  vi.useFakeTimers();
  registry = installHighlights();
  fill('A treaty was signed.', 'Nothing else.');
  ports = {
    highlights: 'n1',
    ask: vi.fn(async (outline: Outline) => answer(outline)),
    card: vi.fn(async () => undefined),
    lookUp: async () => null,
    know: vi.fn(),
    painted: vi.fn(),
    log: vi.fn(),
  };
});

afterEach(() => {
  session?.stop();
  vi.useRealTimers();
});

describe('a session', () => {
  it('reads, asks, paints and says so once', async () => {
    session = createSession(document, ports);
    expect(session.state()).toEqual({ kind: 'busy' });
    await settle();
    expect(marks()).toEqual(['treaty']);
    expect(session.state().kind).toBe('reading');
    expect(session.timing().explainMs).toBe(3);
    await session.refresh();
    expect(ports.painted).toHaveBeenCalledOnce();
  });

  it('waits for a page that is only being prerendered', async () => {
    Object.assign(document, { prerendering: true });
    session = createSession(document, ports);
    await settle();
    expect(ports.ask).not.toHaveBeenCalled();
    Object.assign(document, { prerendering: false });
    document.dispatchEvent(new Event('prerenderingchange'));
    await settle();
    expect(ports.ask).toHaveBeenCalledOnce();
  });

  it('leaves the page alone where it is switched off', async () => {
    ports.ask = async () => null;
    session = createSession(document, ports);
    await settle();
    expect(registry.held.size).toBe(0);
    expect(session.state()).toEqual({ kind: 'stopped' });
  });

  it('keeps its marks when the background does not answer', async () => {
    session = createSession(document, ports);
    await settle();
    ports.ask = () => Promise.reject(new Error('gone'));
    await session.refresh();
    expect(marks()).toEqual(['treaty']);
    expect(ports.log).toHaveBeenCalledOnce();
  });

  it('ignores a late answer', async () => {
    const waiting: (() => void)[] = [];
    ports.ask = (outline) => new Promise((resolve) => waiting.push(() => resolve(answer(outline))));
    session = createSession(document, ports);
    fill('No longer a word of it.');
    const second = session.refresh();
    waiting[1]?.();
    waiting[0]?.();
    await second;
    await settle();
    expect(registry.held.size).toBe(0);
  });

  it('passes on that the reader calls it an article, until the page navigates', async () => {
    session = createSession(document, ports);
    await session.refresh(true);
    await session.refresh();
    expect(vi.mocked(ports.ask).mock.calls.map(([, force]) => force)).toEqual([false, true, true]);
    history.pushState({}, '', '/next');
    window.dispatchEvent(new Event('popstate'));
    await settle(1000);
    expect(vi.mocked(ports.ask).mock.calls.at(-1)?.[1]).toBe(false);
  });
});

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
    rect: () => null,
    dispose: () => undefined,
  };
  let open = false;

  beforeEach(() => {
    requests.length = 0;
    ports.card = async () => card;
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 10, 50, 20));
  });
  afterEach(() => vi.restoreAllMocks());

  it('opens the card of a painted term, with the focus', async () => {
    session = createSession(document, ports);
    await settle();
    expect(session.step(1)).toBe(true);
    await settle();
    expect(requests).toMatchObject([
      { explainer: { entry: 'treaty' }, pointer: null, here: { block: 0 }, takeFocus: true },
    ]);
  });

  it('says so where nothing is painted', async () => {
    fill('No such word.');
    session = createSession(document, ports);
    await settle();
    expect(session.step(1)).toBe(false);
    expect(requests).toEqual([]);
  });

  it('opens no card for a term of which there is nothing to say', async () => {
    ports.ask = async (outline) => {
      const said = answer(outline);
      return { ...said, reading: { ...said.reading, explainers: {} } };
    };
    session = createSession(document, ports);
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
    session = createSession(document, ports);
    await settle();
    session.step(1);
    await settle();
    expect(open).toBe(true);
    ports.ask = async () => null;
    happen(session);
    await settle();
    expect(open).toBe(false);
  });
});

describe('changes of the page', () => {
  it('paints what was added, and does not touch the marks there are', async () => {
    session = createSession(document, ports);
    await settle();
    const before = [...(registry.held.get('n1-dotted')?.ranges ?? [])];
    document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Their treaty holds.' }));
    await settle(3000);
    const after = registry.held.get('n1-dotted')?.ranges;
    expect(after?.size).toBe(2);
    expect(before.every((range) => after?.has(range))).toBe(true);
    expect(registry.writes).toBe(1);
  });

  it('does not ask again where the text is the same', async () => {
    session = createSession(document, ports);
    await settle();
    const [first, second] = document.querySelectorAll('p');
    second?.replaceWith(Object.assign(document.createElement('p'), { textContent: second.textContent }));
    await settle(3000);
    expect(first?.isConnected).toBe(true);
    expect(ports.ask).toHaveBeenCalledOnce();
  });

  it('marks again words whose elements were replaced', async () => {
    session = createSession(document, ports);
    await settle();
    fill('A treaty was signed.', 'Nothing else.');
    await settle(3000);
    expect(marks()).toEqual(['treaty']);
    expect([...(registry.held.get('n1-dotted')?.ranges ?? [])].every((range) => range.startContainer.isConnected)).toBe(
      true,
    );
  });

  it('marks words whose elements were replaced while the answer was on its way', async () => {
    session = createSession(document, ports);
    await settle();
    let reply: () => void = () => undefined;
    ports.ask = (outline) => new Promise((resolve) => (reply = () => resolve(answer(outline))));
    void session.refresh();
    const early = reply;
    fill('A treaty was signed.', 'Nothing else.');
    await settle(3000);
    early();
    reply();
    await settle();
    expect(marks()).toEqual(['treaty']);
  });

  it('asks again where words have become a link', async () => {
    session = createSession(document, ports);
    await settle();
    const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'treaty' });
    document.querySelector('p')?.replaceChildren('A ', link, ' was signed.');
    await settle(3000);
    expect(ports.ask).toHaveBeenCalledTimes(2);
  });

  it('asks again on a page that comes back from the cache of the browser, which no message reaches there', async () => {
    session = createSession(document, ports);
    await settle();
    ports.ask = async () => null;
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(registry.held.size).toBe(0);
  });

  it('is busy between another address and the answer to it', async () => {
    session = createSession(document, ports);
    await settle();
    history.pushState({}, '', '/another');
    window.dispatchEvent(new Event('popstate'));
    expect(session.state()).toEqual({ kind: 'busy' });
    await settle(1000);
    expect(session.state().kind).toBe('reading');
    expect(ports.ask).toHaveBeenCalledTimes(2);
  });
});

describe('stop', () => {
  it('undoes everything and stays silent', async () => {
    session = createSession(document, ports);
    await settle();
    session.stop();
    expect(registry.held.size).toBe(0);
    expect(session.state()).toEqual({ kind: 'stopped' });
    fill('Another treaty.');
    await settle(5000);
    expect(await session.refresh()).toEqual({ kind: 'stopped' });
    expect(ports.ask).toHaveBeenCalledOnce();
    expect(registry.held.size).toBe(0);
  });

  it('ignores an answer that comes after it', async () => {
    let reply: () => void = () => undefined;
    ports.ask = (outline) => new Promise((resolve) => (reply = () => resolve(answer(outline))));
    session = createSession(document, ports);
    session.stop();
    reply();
    await settle();
    expect(registry.held.size).toBe(0);
  });
});
