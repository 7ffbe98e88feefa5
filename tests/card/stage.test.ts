import { describe, expect, it } from 'vitest';
import { emptyStage, type MadeCard, nextStage, type Stage, type StageEvent } from '../../card/stage.ts';
import type { Explainer } from '../../explain/model/reading.ts';
import type { CardRequest, CardSubject } from '../../page/card/card-port.ts';

/*
 *                rested(A): make A                  open(A) as it was made: show
 *     EMPTY ───────────────────────▶ READY(A) ────────────────────────────────▶ OPEN(A) ◀─┐
 *      ▲ │                            │  ▲ └─ rested(B): make B      │             │ │     │ open(B): make B, show
 *      │ │ open(A): make A, show      │  └──────────────────────┘    │             │ └─────┘
 *      │ └────────────────────────────┼───────── open(B): make B, show ───────────▶│
 *      │                              │                                            │ jumped: offer the way back
 *      │                              │                                            ▼
 *      └── close, gone: clear ────────┴─────── also from OPEN (gone: tell the page) and from WAY-BACK ── open(A): OPEN(A)
 */

const explainer = (entry: string) => ({ entry }) as Explainer;
const here = { block: 0, start: 0, end: 6 };
const treaty: CardSubject = { kind: 'term', explainer: explainer('treaty'), here };
const elsewhere: CardSubject = { ...treaty, here: { block: 7, start: 0, end: 6 } };
const selected: CardSubject = { kind: 'selection', text: 'treaty' };

const made = (about: CardSubject, asks = false): MadeCard => ({ about, article: null, asks, around: '' });
const request = (about: CardSubject) => ({ about }) as CardRequest;
const ready = (about: CardSubject): Stage => ({ kind: 'ready', made: made(about) });
const open = (about: CardSubject): Stage => ({ kind: 'open', made: made(about), request: request(about) });
const wayBack: Stage = { kind: 'way-back' };
const from = { goBack: () => undefined, takeFocus: true };

const rested = (about: CardSubject): StageEvent => ({ kind: 'rested', wanted: made(about) });
const wish = (about: CardSubject, asks = false): StageEvent => ({
  kind: 'open',
  request: request(about),
  wanted: made(about, asks),
});
const [make, show] = [
  (about: CardSubject) => ({ kind: 'make', made: made(about) }),
  (about: CardSubject) => ({ kind: 'show', request: request(about) }),
];
const clear = { kind: 'clear' };

const edges: [name: string, from: Stage, event: StageEvent, to: Stage, effects: object[]][] = [
  ['makes a card while the pointer rests', emptyStage, rested(treaty), ready(treaty), [make(treaty)]],
  [
    'makes another one where it rests on other words',
    ready(treaty),
    rested(elsewhere),
    ready(elsewhere),
    [make(elsewhere)],
  ],
  ['makes none in the place of one that is open', open(treaty), rested(elsewhere), open(treaty), []],
  ['makes none in the place of the way back', wayBack, rested(treaty), wayBack, []],
  ['opens a card that nobody waited for', emptyStage, wish(treaty), open(treaty), [make(treaty), show(treaty)]],
  ['only shows what is made', ready(treaty), wish(treaty), open(treaty), [show(treaty)]],
  [
    'makes a card anew for the same term elsewhere',
    ready(treaty),
    wish(elsewhere),
    open(elsewhere),
    [make(elsewhere), show(elsewhere)],
  ],
  [
    'makes a selection anew, whose answer may be another',
    ready(selected),
    wish(selected),
    open(selected),
    [make(selected), show(selected)],
  ],
  ['makes a card anew for its second opening', open(treaty), wish(treaty), open(treaty), [make(treaty), show(treaty)]],
  ['opens a card in place of the way back', wayBack, wish(treaty), open(treaty), [make(treaty), show(treaty)]],
  ['closes when the page says so', open(treaty), { kind: 'close' }, emptyStage, [clear]],
  ['throws away what was never shown', ready(treaty), { kind: 'close' }, emptyStage, [clear]],
  [
    'tells the page that its card is closed',
    open(treaty),
    { kind: 'gone' },
    emptyStage,
    [clear, { kind: 'tell', request: request(treaty) }],
  ],
  ['has nobody to tell that the way back is gone', wayBack, { kind: 'gone' }, emptyStage, [clear]],
  [
    'offers the way back after a jump',
    emptyStage,
    { kind: 'jumped', from },
    wayBack,
    [{ kind: 'offer-way-back', to: from }],
  ],
];

describe('the stage', () => {
  it.each(edges)('%s', (_name, from, event, to, effects) => {
    expect(nextStage(from, event)).toEqual({ stage: to, effects });
  });

  it('makes a card anew that is to ask the reader something', () => {
    const { effects } = nextStage(ready(treaty), wish(treaty, true));
    expect(effects).toMatchObject([{ kind: 'make', made: { asks: true } }, { kind: 'show' }]);
  });
});
