import { afterEach, beforeEach, expect, vi } from 'vitest';
import { offerBehind } from '../../card/behind-port.ts';
import type { CardBackground } from '../../card/card-background.ts';
import { createCard } from '../../card/create-card.ts';
import { menuOf } from '../../components/card/menu-choices.ts';
import type { Article } from '../../explain/model/article.ts';
import type { Explainer } from '../../explain/model/reading.ts';
import type { Card, CardRequest } from '../../page/card/card-port.ts';
import { copyText } from '../../page/card/copy-text.ts';
import { passageOf } from '../components/invented.ts';

export const explainer = (entry: string, related: Explainer['related'] = []): Explainer => ({
  entry,
  source: 'glossary',
  term: entry,
  definition: 'A thing with a clause.',
  related,
  passages: [],
  faq: [],
});

export let card: Card;
export let inside: ShadowRoot;
export let anchor: Range;
export const closed = vi.fn();
export const dismiss = vi.fn();
export const leave = vi.fn();
export const here = { block: 0, start: 0, end: 6 };
export const returned = vi.fn(async () => undefined);
export const background: CardBackground = {
  version: '0.1.0',
  know: vi.fn(async () => true),
  hide: vi.fn(async () => true),
  doubt: vi.fn(async () => true),
  marks: { turn: async () => ({ density: 'many', usual: 'normal' }), keep: async () => true },
  opened: vi.fn(async () => false),
  oftenOpened: async () => [],
  met: vi.fn(),
  askedToStop: vi.fn(),
  lookUp: async (entry) => explainer(entry),
  leaveSite: async () => returned,
  explainSelection: async (text) => ({ kind: 'nothing', text, why: 'unknown' }),
  explainPointed: vi.fn(async (text) => ({ kind: 'nothing', text, why: 'unknown' }) as const),
  search: vi.fn(),
  writeWord: vi.fn(),
  showOwn: vi.fn(),
  openPanel: null,
};

export const request = (takeFocus = false): CardRequest => ({
  about: { kind: 'term', explainer: explainer('treaty', [{ id: 'clause', term: 'clause' }]), here },
  anchor,
  pointer: null,
  takeFocus,
  article: { meta: { title: 'A page' }, blocks: [] as Article['blocks'] } as Article,
  actions: {
    jump: () => anchor,
    dismiss,
    leave,
    closed,
    hovered: () => undefined,
  },
});
const withPassage: CardRequest['about'] = {
  kind: 'term',
  explainer: { ...explainer('treaty'), passages: [passageOf('It was signed.', { section: null, paragraph: 3 })] },
  here,
};
export const heading = () => inside.querySelector('h2')?.textContent;
export const press = (name: string) =>
  [...inside.querySelectorAll('button')]
    .find((button) => [button.textContent, button.getAttribute('aria-label')].includes(name))
    ?.click();
/** Presses the way to a passage; the page closes the card and, where the words are still there, goes to them. */
export const jump = async (found: boolean) => {
  const jumped = vi.fn(() => {
    card.close();
    return found ? anchor : null;
  });
  card.open({ ...request(), about: withPassage, actions: { ...request().actions, jump: jumped } });
  await settle();
  press('Paragraph 3');
  await settle();
  expect(jumped).toHaveBeenCalledOnce();
};
/** Lets promises, frames and effects run; the clock stands still but for this. */
export const settle = (ms = 100) => vi.advanceTimersByTimeAsync(ms);

/** A card on a page of one word, anew for each test of the file that calls this. */
export function cardOnPage(): void {
  beforeEach(() => {
    offerBehind({ menuOf, guardCard: () => () => true, copyText });
    vi.useFakeTimers();
    document.body.replaceChildren('words', document.createElement('button'));
    anchor = document.createRange();
    anchor.selectNode(document.body.firstChild as Node);
    anchor.getBoundingClientRect = () => new DOMRect(100, 100, 60, 20);
    // The card's inside is closed to everybody; the test has to be there when it is made.
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    card = createCard(document, background);
    inside = attach.mock.results[0]?.value;
    attach.mockRestore();
    closed.mockReset();
  });

  afterEach(() => card.dispose());
}
