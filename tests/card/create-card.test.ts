// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardBackground } from '../../card/card-background.ts';
import { createCard } from '../../card/create-card.ts';
import { offerMenu } from '../../card/menu-port.ts';
import { menuOf } from '../../components/card/menu-choices.ts';
import type { Article } from '../../explain/model/article.ts';
import type { Explainer } from '../../explain/model/reading.ts';
import type { Card, CardRequest } from '../../page/card/card-port.ts';
import { passageOf } from '../components/invented.ts';
import { given } from '../given.ts';

const explainer = (entry: string, related: Explainer['related'] = []): Explainer => ({
  entry,
  source: 'glossary',
  term: entry,
  definition: 'A thing with a clause.',
  related,
  passages: [],
  faq: [],
});

let card: Card;
let inside: ShadowRoot;
let anchor: Range;
const closed = vi.fn();
const dismiss = vi.fn();
const leave = vi.fn();
const here = { block: 0, start: 0, end: 6 };
const returned = vi.fn(async () => undefined);
const background: CardBackground = {
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
  keepNote: vi.fn(async () => true),
  openPanel: null,
};

const request = (takeFocus = false): CardRequest => ({
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
const heading = () => inside.querySelector('h2')?.textContent;
const press = (name: string) =>
  [...inside.querySelectorAll('button')]
    .find((button) => [button.textContent, button.getAttribute('aria-label')].includes(name))
    ?.click();
/** Presses the way to a passage; the page closes the card and, where the words are still there, goes to them. */
const jump = async (found: boolean) => {
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
const settle = (ms = 100) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  offerMenu(menuOf);
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

describe('the card', () => {
  it('begins with its own term again, wherever a look-up had led in the card before', async () => {
    card.open(request());
    press('clause');
    await settle();
    expect(heading()).toContain('clause');
    card.open(request());
    await settle();
    expect(heading()).toContain('treaty');
  });

  it('says once that it closed itself, and not when it was told to', async () => {
    card.open(request());
    press('Close');
    expect(card.isOpen).toBe(false);
    expect(closed).toHaveBeenCalledOnce();
    card.open(request());
    card.close();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('tells of each opened term where it stood, for readers who keep what they meet', () => {
    const article = {
      meta: { title: 'A page' },
      blocks: [
        { id: 4, text: 'Another.' },
        { id: 0, text: 'treaty words' },
      ],
    } as unknown as Article;
    card.open({ ...request(), article });
    expect(background.met).toHaveBeenLastCalledWith(
      explainer('treaty', [{ id: 'clause', term: 'clause' }]),
      'treaty words',
      0,
      'A page',
    );
    card.open({ ...request(), article: null });
    expect(background.met).toHaveBeenLastCalledWith(expect.anything(), '', 0, '');
  });

  it('counts each opening, and asks the next time whether to go on marking a term that was opened often', async () => {
    vi.mocked(background.opened).mockResolvedValueOnce(true);
    card.open(request());
    await settle();
    expect(background.opened).toHaveBeenLastCalledWith('treaty');
    expect(inside.textContent).not.toContain('three times');
    card.open(request());
    expect(inside.textContent).toContain('three times');
    expect(background.askedToStop).toHaveBeenCalledWith('treaty');
    await settle();
    card.open(request());
    expect(inside.textContent).not.toContain('three times');
  });

  it('shows what was prepared while the pointer rested, without making it anew', async () => {
    const wish = request();
    card.prepare(wish.about, wish.article);
    await settle(200);
    const made = inside.querySelector('h2');
    expect(made?.textContent).toContain('treaty');
    expect(document.querySelector('[popover]')).toBeNull();
    card.open(wish);
    expect(inside.querySelector('h2')).toBe(made);
    card.close();
    card.open(wish);
    expect(inside.querySelector('h2')).not.toBe(made);
  });

  it('prepares nothing in the place of a card that is open', async () => {
    card.open(request());
    card.prepare({ kind: 'term', explainer: explainer('clause'), here }, null);
    await settle(200);
    expect(heading()).toContain('treaty');
  });

  it('says so where neither glossary nor article knows what was selected', async () => {
    card.open({ ...request(true), about: { kind: 'selection', text: 'zeppelin' } });
    await settle();
    expect(heading()).toBe('zeppelin');
    expect(inside.textContent).toContain('Neither the glossary nor this text');
    expect(background.opened).not.toHaveBeenCalledWith('zeppelin');
  });

  it('asks of a mark that is no term what stands there', async () => {
    const blocks = [{ id: 3, text: 'The harbour master Levin left.' }];
    const explained = {
      ...explainer('article:person/Ilse Levin'),
      term: 'Levin',
      definition: '',
      isAsked: true,
    } as const;
    const article = { meta: { title: 'A page' }, blocks } as unknown as Article;
    card.open({
      ...request(),
      article,
      about: { kind: 'term', explainer: explained, here: { ...here, block: 3, start: 19 } },
    });
    await vi.waitFor(() => expect(inside.textContent).toContain('Not in the glossary.'));
    expect(background.explainPointed).toHaveBeenCalledWith(blocks[0]?.text, 19, article);
    expect(inside.querySelector('h2')?.textContent).toBe('Levin');
  });

  it('offers the way back after a jump, until Escape', async () => {
    await jump(true);
    expect(card.isOpen).toBe(false);
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    press('Back to where you were');
    await settle();
    expect(scrolled).toHaveBeenCalled();
    expect(inside.textContent).not.toContain('Back to where');
  });

  it('takes a doubted meaning off the page at once, and remembers the doubt', async () => {
    card.open(request());
    press('More actions');
    await settle();
    press('Wrong meaning here');
    await settle();
    expect(dismiss).toHaveBeenCalledWith('treaty', true);
    expect(background.doubt).toHaveBeenCalledWith('treaty', true);
  });

  it('lets the page go on only when the site is on again', async () => {
    card.open(request());
    press('More actions');
    await settle();
    press('Not on this site');
    await settle();
    expect(leave).toHaveBeenLastCalledWith(true);
    expect(card.isOpen).toBe(true);
    press('Undo');
    await settle();
    expect(returned).toHaveBeenCalledOnce();
    expect(leave).toHaveBeenLastCalledWith(false);
  });

  it('offers the way back after a jump that was asked for elsewhere, without taking the focus', async () => {
    given(document, 'elementFromPoint', () => document.body);
    given(document.body, 'scrollTop', 700);
    const scrolledTo = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const scrolledBack = vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(() => undefined);
    card.goTo(anchor);
    expect(scrolledTo).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(document.body);
    press('Back to where you were');
    await settle();
    expect(scrolledBack).toHaveBeenCalledWith(expect.objectContaining({ top: 700 }));
    expect(inside.textContent).not.toContain('Back to where');
  });

  it('brings the words into view before it takes the focus, and only then', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {
      anchor.getBoundingClientRect = () => new DOMRect(100, 100, 60, 20);
    });
    anchor.getBoundingClientRect = () => new DOMRect(100, 9_000, 60, 20);
    card.open(request(false));
    expect([card.isOpen, scrolled.mock.calls.length]).toEqual([false, 0]);
    card.open(request(true));
    expect([card.isOpen, scrolled.mock.calls.length]).toEqual([true, 1]);
    card.open(request(true));
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('offers no way back where the words of a jump are gone', async () => {
    await jump(false);
    expect(inside.textContent).not.toContain('Back to where');
  });

  it('takes the way back away with the page that it led to', async () => {
    await jump(true);
    expect(inside.textContent).toContain('Back to where');
    card.close();
    expect(inside.textContent).not.toContain('Back to where');
    expect(document.querySelector('[popover]')).toBeNull();
  });

  it('leaves the page as it was where leaving the site could not be stored', async () => {
    const { leaveSite } = background;
    background.leaveSite = () => Promise.reject(new Error('storage is full'));
    card.open(request());
    press('More actions');
    await settle();
    press('Not on this site');
    await settle();
    expect(inside.textContent).toContain('storage is full');
    expect(leave).toHaveBeenLastCalledWith(false);
    background.leaveSite = leaveSite;
  });

  it('does not take the focus out of a field that the reader has reached meanwhile', () => {
    const field = document.createElement('input');
    document.body.append(field);
    document.querySelector('button')?.focus();
    card.open(request(true));
    field.focus();
    card.close();
    expect(document.activeElement).toBe(field);
  });

  it('takes the focus where it is opened by key, and gives it back', () => {
    const before = document.querySelector('button');
    before?.focus();
    card.open(request(true));
    expect(inside.activeElement?.getAttribute('role')).toBe('dialog');
    card.close();
    expect(document.activeElement).toBe(before);
  });
});
