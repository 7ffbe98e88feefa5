import { describe, expect, it } from 'vitest';
import { closed, type HoverEvent, type HoverState, hover } from '../../../page/pointer/hover.ts';

/*
 *            enter(A)                rest-elapsed
 *  CLOSED ─────────────▶ RESTING(A) ─────────────▶ OPEN(A) ◀───────────── card-enter, enter(A) ─┐
 *    ▲  ▲                  │  ▲ │                    │  │                                        │
 *    │  └── leave, scroll, ┘  │ └─ enter(B): rest(B) │  └─ leave, card-leave ──▶ LEAVING(A) ─────┤
 *    │      drag, escape      │                      │     enter(B): next = B        │  │        │
 *    │                        └──────── grace-elapsed, next = B ─────────────────────┘  │        │
 *    │                                               │                                  │        │
 *    ├──── escape, press(null), gone ────────────────┘       grace-elapsed, next = null │        │
 *    └──────────────────────────────────────────────────────────────────────────────────┘        │
 *                                                            rest-elapsed, next = B: OPEN(B) ────┘
 *  press(A), key-open(A) from anywhere, card-press while the card is open: OPEN(A) pinned, which only escape, press(A), press(null) or gone closes.
 */

const delays = { dwell: 500, grace: 300 };
const resting: HoverState = { kind: 'resting', term: 'A' };
const open: HoverState = { kind: 'open', term: 'A', pinned: false };
const pinned: HoverState = { kind: 'open', term: 'A', pinned: true };
const leaving: HoverState = { kind: 'leaving', term: 'A', next: null };
const leavingForB: HoverState = { kind: 'leaving', term: 'A', next: 'B' };

const enter = (term: string): HoverEvent => ({ kind: 'enter', term });
const press = (term: string | null): HoverEvent => ({ kind: 'press', term });
const waitRest = { kind: 'wait', timer: 'rest', ms: 500 };
const waitGrace = { kind: 'wait', timer: 'grace', ms: 300 };
const forget = { kind: 'forget' };
const close = { kind: 'close' };
const opens = (term: string, focus = false) => ({ kind: 'open', term, focus });

const edges: [name: string, from: HoverState, event: HoverEvent, to: HoverState, effects: object[]][] = [
  ['starts to rest on a mark', closed, enter('A'), resting, [waitRest]],
  ['opens after the dwell', resting, { kind: 'rest-elapsed' }, open, [forget, opens('A')]],
  ['does not start the dwell again on the same mark', resting, enter('A'), resting, []],
  ['starts the dwell again on another mark', resting, enter('B'), { kind: 'resting', term: 'B' }, [waitRest]],
  ['forgets a mark that is left', resting, { kind: 'leave' }, closed, [forget]],
  ['does not open while the page scrolls', resting, { kind: 'scroll' }, closed, [forget]],
  ['does not open while selecting or dragging', resting, { kind: 'drag' }, closed, [forget]],
  ['forgets a mark on Escape without closing anything', resting, { kind: 'escape' }, closed, [forget]],
  ['gives grace to a pointer that leaves the mark', open, { kind: 'leave' }, leaving, [waitGrace]],
  ['gives grace to a pointer that leaves the card', open, { kind: 'card-leave' }, leaving, [waitGrace]],
  ['stays open when the pointer enters the card', open, { kind: 'card-enter' }, open, []],
  ['stays for good once something in the card is pressed', open, { kind: 'card-press' }, pinned, [forget]],
  ['stays for good if the press comes within the grace', leaving, { kind: 'card-press' }, pinned, [forget]],
  ['stays open while the page scrolls', open, { kind: 'scroll' }, open, []],
  ['closes after the grace', leaving, { kind: 'grace-elapsed' }, closed, [forget, close]],
  ['does not start the grace again', leaving, { kind: 'leave' }, leaving, []],
  ['stays open when the pointer comes back to the mark', leaving, enter('A'), open, [forget]],
  ['stays open when the pointer reaches the card', leaving, { kind: 'card-enter' }, open, [forget]],
  ['rests on another mark while the card is still open', open, enter('B'), leavingForB, [waitGrace, waitRest]],
  ['rests on another mark within the grace', leaving, enter('B'), leavingForB, [waitRest]],
  [
    'closes the old card while the dwell on the next mark goes on',
    leavingForB,
    { kind: 'grace-elapsed' },
    { kind: 'resting', term: 'B' },
    [close],
  ],
  [
    'opens the next mark within the grace',
    leavingForB,
    { kind: 'rest-elapsed' },
    { kind: 'open', term: 'B', pinned: false },
    [forget, opens('B')],
  ],
  ['forgets the next mark when it is left', leavingForB, { kind: 'leave' }, leaving, []],
  ['forgets the next mark when the page scrolls', leavingForB, { kind: 'scroll' }, leaving, []],
  ['opens at once on a press', closed, press('A'), pinned, [forget, opens('A')]],
  ['opens at once on a press while resting', resting, press('A'), pinned, [forget, opens('A')]],
  ['pins an open card on a press', open, press('A'), pinned, [forget]],
  ['pins a card that is about to close', leaving, press('A'), pinned, [forget]],
  ['closes a pinned card on a press on its words', pinned, press('A'), closed, [forget, close]],
  [
    'opens another mark on a press',
    pinned,
    press('B'),
    { kind: 'open', term: 'B', pinned: true },
    [forget, opens('B')],
  ],
  ['closes on a press elsewhere', open, press(null), closed, [forget, close]],
  ['closes a pinned card on a press elsewhere', pinned, press(null), closed, [forget, close]],
  ['ignores a press elsewhere while closed', closed, press(null), closed, []],
  ['keeps a pinned card when the pointer leaves', pinned, { kind: 'leave' }, pinned, []],
  ['keeps a pinned card when the pointer passes other marks', pinned, enter('B'), pinned, []],
  ['closes on Escape', open, { kind: 'escape' }, closed, [forget, close]],
  ['closes a pinned card on Escape', pinned, { kind: 'escape' }, closed, [forget, close]],
  ['has no use for Escape while closed', closed, { kind: 'escape' }, closed, []],
  [
    'opens by key with the focus',
    closed,
    { kind: 'key-open', term: 'A', focus: true },
    pinned,
    [forget, opens('A', true)],
  ],
  [
    'opens the next term by key',
    pinned,
    { kind: 'key-open', term: 'B', focus: true },
    { kind: 'open', term: 'B', pinned: true },
    [forget, opens('B', true)],
  ],
  [
    'opens by a held key as if the pointer had rested there, also in place of a pinned card',
    pinned,
    { kind: 'key-open', term: 'B', focus: false },
    { kind: 'open', term: 'B', pinned: false },
    [forget, opens('B', false)],
  ],
  ['is closed when the card is gone', pinned, { kind: 'gone' }, closed, [forget]],
  ['ignores a late dwell', closed, { kind: 'rest-elapsed' }, closed, []],
  ['ignores a late dwell while open', open, { kind: 'rest-elapsed' }, open, []],
  ['ignores a late grace', open, { kind: 'grace-elapsed' }, open, []],
];

describe('hover', () => {
  it.each(edges)('%s', (_name, from, event, to, effects) => {
    expect(hover(from, event, delays)).toEqual({ state: to, effects });
  });
});
