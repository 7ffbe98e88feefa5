import { afterEach, beforeEach, vi } from 'vitest';
import type { PageAnswer } from '../../../contract/page.ts';
import type { Outline } from '../../../explain/model/outline.ts';
import type { Mention, Reading } from '../../../explain/model/reading.ts';
import type { ChosenWords } from '../../../page/card/card-port.ts';
import { selectedWords } from '../../../page/card/selected-words.ts';
import { createSession } from '../../../page/session/session.ts';
import type { Session, SessionPorts } from '../../../page/session/session-ports.ts';
import { type FakeRegistry, installHighlights } from '../marks/fake-highlights.ts';

/** Answers that the word "treaty" is explained, wherever it stands. */
export function answer(outline: Outline): PageAnswer {
  const mentions = outline.blocks.flatMap(({ id, text }): Mention[] => {
    const start = text.indexOf('treaty');
    const found = { block: id, start, end: start + 6, text: 'treaty', entry: 'treaty', painted: true };
    return start < 0 ? [] : [{ ...found, source: 'glossary' }];
  });
  const reading = {
    isArticle: true,
    article: {},
    mentions,
    explainers: { treaty: { entry: 'treaty' } },
  } as unknown as Reading;
  return {
    reading,
    settings: { marks: 'dotted', opens: 'hover', dwell: 500, heldKey: 'alt', doubleClick: false },
    css: '',
    explainMs: 3,
  };
}

/** Makes these the paragraphs of the page. */
export function fill(...paragraphs: string[]) {
  document.body.replaceChildren(
    ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
}

/** Lets promises, mutation records and the watcher's timers run. */
export const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

/** Before each test a page of two paragraphs, one with the explained word, and ports that answer; after it, silence. */
export function onAPageWithATreaty() {
  let session: Session | undefined;
  const page = {
    registry: undefined as unknown as FakeRegistry,
    ports: undefined as unknown as { [Name in keyof SessionPorts]: SessionPorts[Name] },
    marks: () => page.registry.texts('n1-dotted'),
    begin: () => {
      session = createSession(document, page.ports);
      return session;
    },
  };
  beforeEach(() => {
    vi.useFakeTimers();
    page.registry = installHighlights();
    fill('A treaty was signed.', 'Nothing else.');
    page.ports = {
      highlights: 'n1',
      ask: vi.fn(async (outline: Outline) => answer(outline)),
      rest: async () => undefined,
      card: vi.fn(async () => undefined),
      painted: vi.fn(),
      ended: vi.fn(),
      log: vi.fn(),
    };
  });
  afterEach(() => session?.stop());
  return page;
}

/** What the card finds selected. */
export const selection = (asked: string | null): ChosenWords | null => {
  const selected = selectedWords(document);
  return selected && { range: selected.range, about: { kind: 'selection', text: asked ?? selected.text } };
};
