// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../explain/model/article.ts';
import type { Explainer } from '../../../explain/model/reading.ts';
import { createCardOpener, type Openable } from '../../../page/card/card-opener.ts';
import type { Card } from '../../../page/card/card-port.ts';
import { pageFrom } from '../page-from.ts';
import { type FakeCard, fakeCard } from './fake-card.ts';

let card: FakeCard;
let opened: (string | null)[];
const gone = vi.fn();
const closed = vi.fn();
const jump = vi.fn();
const log = vi.fn();

const opener = (load: () => Promise<Card | undefined>) =>
  createCardOpener(
    { setOpen: (range) => opened.push(range?.toString() ?? null) },
    { card: load, log, jump, gone, closed, hovered: () => undefined, dismiss: () => undefined, leave: () => undefined },
  );

function term(start: number, end: number): Openable {
  const { anchors, outline } = pageFrom('<p>one two</p>');
  const text = outline.blocks[0]?.text.slice(start, end) ?? '';
  return {
    range: anchors.range(0, start, end) as Range,
    about: { kind: 'term', explainer: { entry: text } as Explainer, here: { block: 0, start, end } },
    article: {} as Article,
    pointer: null,
  };
}

beforeEach(() => {
  opened = [];
  card = fakeCard();
  gone.mockReset();
  closed.mockReset();
  jump.mockReset();
  log.mockReset();
});

describe('the card opener', () => {
  it('has nothing on the way to a card that is closed, wherever that stood last', async () => {
    card.onTheWay = () => true;
    const cards = opener(async () => card);
    const point = { x: 5, y: 5 };
    expect(cards.onTheWay(point)).toBe(false);
    await cards.open(term(0, 3), false);
    expect(cards.onTheWay(point)).toBe(true);
    cards.close();
    expect(cards.onTheWay(point)).toBe(false);
  });

  it('opens the card on the words and says where the reader is', async () => {
    await opener(async () => card).open(term(4, 7), true);
    expect(card.requests).toMatchObject([
      { about: { explainer: { entry: 'two' }, here: { block: 0, start: 4, end: 7 } }, takeFocus: true },
    ]);
    expect(opened.at(-1)).toBe('two');
  });

  it('does not open a card that loads after the reader has left', async () => {
    let loaded: (card: Card) => void = () => undefined;
    const one = opener(() => new Promise((resolve) => (loaded = resolve)));
    const opening = one.open(term(0, 3), false);
    one.close();
    loaded(card);
    await opening;
    expect(card.requests).toEqual([]);
    expect(opened.at(-1)).toBeNull();
  });

  it('opens only the latest of two wishes', async () => {
    const waiting: ((card: Card) => void)[] = [];
    const one = opener(() => new Promise((resolve) => waiting.push(resolve)));
    const both = [one.open(term(0, 3), false), one.open(term(4, 7), false)];
    for (const loaded of waiting.reverse()) loaded(card);
    await Promise.all(both);
    expect(card.requests.map(({ about }) => about.kind === 'term' && about.explainer.entry)).toEqual(['two']);
  });

  it('ignores the farewell of a card that was replaced', async () => {
    const one = opener(async () => card);
    await one.open(term(0, 3), false);
    await one.open(term(4, 7), false);
    card.requests[0]?.actions.closed();
    expect(gone).not.toHaveBeenCalled();
    card.requests[1]?.actions.closed();
    expect(gone).toHaveBeenCalledOnce();
    expect(opened.at(-1)).toBeNull();
  });

  it('gives up quietly when the card cannot be loaded', async () => {
    await opener(async () => undefined).open(term(0, 3), false);
    await opener(() => Promise.reject(new Error('no'))).open(term(0, 3), false);
    expect(gone).toHaveBeenCalledTimes(2);
    expect(log).toHaveBeenCalledOnce();
    expect(opened.at(-1)).toBeNull();
  });

  it('closes before it jumps', async () => {
    await opener(async () => card).open(term(0, 3), false);
    card.requests[0]?.actions.jump({ block: 7 });
    expect(card.isOpen).toBe(false);
    expect(jump).toHaveBeenCalledExactlyOnceWith({ block: 7 });
  });

  it('says after each card that none is open any more, and after a jump only once the jump is done', async () => {
    const one = opener(async () => card);
    await one.open(term(0, 3), false);
    one.close();
    expect(closed).toHaveBeenCalledOnce();
    expect(gone).not.toHaveBeenCalled();
    await one.open(term(0, 3), false);
    card.requests[1]?.actions.closed();
    expect(closed).toHaveBeenCalledTimes(2);
    jump.mockImplementation(() => expect(closed).toHaveBeenCalledTimes(2));
    await one.open(term(0, 3), false);
    card.requests[2]?.actions.jump({ block: 7 });
    expect(jump).toHaveBeenCalledOnce();
    expect(closed).toHaveBeenCalledTimes(3);
  });

  it('closes when its words have left the page, and only then', async () => {
    const one = opener(async () => card);
    await one.open(term(0, 3), false);
    one.closeIfOrphaned();
    expect(card.isOpen).toBe(true);
    document.body.replaceChildren();
    one.closeIfOrphaned();
    expect(card.isOpen).toBe(false);
    expect(gone).toHaveBeenCalledOnce();
  });
});
