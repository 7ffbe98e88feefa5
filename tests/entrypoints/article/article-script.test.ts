// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../contract/page.ts';
import type { ArticleScript } from '../../../entrypoints/article/article-script.ts';
import { type FakeRegistry, installHighlights } from '../../page/marks/fake-highlights.ts';

type Listener = (message: unknown, from: unknown, respond: (answer: unknown) => void) => boolean;

let registry: FakeRegistry;
let script: ArticleScript;
let runtime: { id: string | undefined };
let listeners: Set<Listener>;
/** Answers to `explain`, in the order in which they were asked for. */
let explained: ((answer: unknown) => void)[];
/** What each of these questions said of the page's style. */
let styled: unknown[];
/** So many questions more are cut off: the browser ends the background while it is at them. */
let cutOff: number;

const mention = { block: 0, start: 2, end: 8, text: 'treaty', entry: 'treaty', painted: true, source: 'glossary' };
const answered = {
  kind: 'reading',
  reading: { isArticle: true, mentions: [mention], explainers: {} },
  settings: { marks: 'dotted', opens: 'hover', dwell: 500, heldKey: 'alt', doubleClick: false },
  css: '',
  explainMs: 1,
};

/** Sends a message to the script, as the background does. */
const send = (type: string) =>
  new Promise((resolve) => {
    for (const listener of listeners) listener({ type }, null, resolve);
  }).then((envelope) => (envelope as { value: unknown }).value);
const state = async () => ((await send('state')) as PageState).kind;
/** Lets promises, mutation records and the script's timers run. */
const settle = () => vi.advanceTimersByTimeAsync(20);

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  registry = installHighlights();
  explained = [];
  styled = [];
  cutOff = 0;
  listeners = new Set();
  document.body.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'A treaty was signed.' }));
  runtime = Object.assign(
    { id: 'x' as string | undefined },
    {
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      async sendMessage({ type, ...message }: { type: string; styled?: boolean }) {
        if (type !== 'explain') return { ok: true, value: true };
        styled.push(message.styled);
        cutOff -= 1;
        if (cutOff >= 0) throw new Error('the message channel closed before a response was received');
        return { ok: true, value: await new Promise((resolve) => explained.push(resolve)) };
      },
    },
  );
  vi.stubGlobal('chrome', { runtime });
  const { createArticleScript } = await import('../../../entrypoints/article/article-script.ts');
  script = createArticleScript();
  script.wake();
  await settle();
});

afterEach(() => {
  script.end();
  // No other file shall get the modules that hold this one's browser.
  vi.resetModules();
});

describe('the page script', () => {
  it('has its page styled once: until an answer says that it is, and not when it asks again', async () => {
    explained[0]?.({ kind: 'off' });
    await settle();
    void send('refresh');
    await settle();
    explained[1]?.(answered);
    await settle();
    void send('refresh');
    await settle();
    expect(styled).toEqual([false, false, true]);
  });

  it('stops and undoes everything where it is told "off", and starts again at a refresh', async () => {
    explained[0]?.(answered);
    await settle();
    expect(registry.held.size).toBe(1);
    void send('refresh');
    await settle();
    explained[1]?.({ kind: 'off' });
    await settle();
    expect(registry.held.size).toBe(0);
    expect(await state()).toBe('stopped');
    void send('refresh');
    await settle();
    explained[2]?.(answered);
    await settle();
    expect(registry.held.size).toBe(1);
  });

  it('is not stopped by an "off" that a later question has overtaken', async () => {
    void send('refresh');
    await settle();
    explained[0]?.({ kind: 'off' });
    await settle();
    explained[1]?.(answered);
    await settle();
    expect(await state()).toBe('reading');
  });

  it('asks once more where the background was ended while it was at it, and not for ever', async () => {
    cutOff = 1;
    void send('refresh');
    await settle();
    expect(explained).toHaveLength(2);
    explained[1]?.(answered);
    await settle();
    expect(await state()).toBe('reading');
    vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    cutOff = 9;
    void send('refresh');
    await settle();
    expect(cutOff).toBe(7);
  });

  it('takes its marks away once it notices that the extension was updated under it', async () => {
    explained[0]?.(answered);
    await settle();
    runtime.id = undefined;
    expect(script.isAlive()).toBe(false);
    void send('refresh');
    await settle();
    expect(registry.held.size).toBe(0);
    expect(explained).toHaveLength(1);
  });

  it('finds the browser on a page that has an element of that name', async () => {
    vi.resetModules();
    vi.stubGlobal('browser', document.createElement('div'));
    const { native } = await import('../../../entrypoints/article/native.ts');
    expect(native.runtime.id).toBe('x');
  });
});
