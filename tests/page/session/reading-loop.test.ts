import { describe, expect, it } from 'vitest';
import type { PageAnswer, PageSettings } from '../../../contract/page.ts';
import type { PageReading } from '../../../page/reading/read-page.ts';
import {
  type Held,
  type LoopEffect,
  type LoopEvent,
  type LoopState,
  readingLoop,
  unread,
} from '../../../page/session/reading-loop.ts';

/*
 *                          answered: show
 *     BUSY, asked ─────────────────────────────▶ READING ─── ask, changed (other text): ask ──▶ READING, asked
 *     ▲  │  ▲                                    │ ▲ └─ changed (same text): show               │ │ │
 *     │  │  │ ask, changed: ask                  │ └───── answered: show; unanswered ───────────┘ │ │
 *     │  │  │                                    │                                                │ │
 *     │  │  └────── BUSY, nothing asked ◀────────┴─────── navigated: turn ────────────────────────┘ │
 *     │  │ unanswered (clear, if something is held)                                                 │
 *     │  ▼                                                                                          │
 *     │  STOPPED ◀── also from every other state: answered "off": clear, ended; stop: clear ────────┘
 *     └──┘ ask, changed: ask
 *
 *   What is held while BUSY is of the address before. An answer to anything but what is asked changes nothing. A new
 *   look of the marks shows again what is held, and wins over the look of an answer that was asked for before.
 */

const dots: PageSettings = { marks: 'dotted', opens: 'hover', dwell: 500, heldKey: 'alt', doubleClick: false };
const wash: PageSettings = { marks: 'wash', opens: 'click', dwell: 800, heldKey: 'alt', doubleClick: false };

const pageOf = (text: string, url = '/a'): PageReading =>
  ({ outline: { meta: { url }, blocks: [{ text, kind: 'paragraph' }] }, anchors: {} }) as unknown as PageReading;
const answer = { settings: dots, explainMs: 1 } as PageAnswer;
const inWash: PageAnswer = { ...answer, settings: wash };

const [one, same, other] = [pageOf('one'), pageOf('one'), pageOf('other')];
const held: Held = { page: one, answer };
const state = (part: Partial<LoopState>): LoopState => ({ ...unread, ...part });
const asking = state({ asked: one });
const reading = state({ kind: 'reading', held });
const again = state({ kind: 'reading', held, asked: other });
const moved = state({ held });
const movedOn = state({ held, asked: other });
const stopped = state({ kind: 'stopped' });
const forced = state({ kind: 'reading', held, force: true });

const ask = (page: PageReading, force = false): LoopEvent & LoopEffect => ({ kind: 'ask', page, force });
const changed = (page: PageReading): LoopEvent => ({ kind: 'changed', page });
const answered = (page: PageReading, said: PageAnswer | null = answer): LoopEvent => ({
  kind: 'answered',
  page,
  answer: said,
});
const unanswered = (page: PageReading | null): LoopEvent => ({ kind: 'unanswered', page });
const look: LoopEvent = { kind: 'look', look: wash };
const show = (page: PageReading, said = answer) => ({ kind: 'show', held: { page, answer: said } });
const [clear, turn, ended] = [{ kind: 'clear' }, { kind: 'turn' }, { kind: 'ended' }];

const edges: [name: string, from: LoopState, event: LoopEvent, to: LoopState, effects: object[]][] = [
  ['asks at the beginning', unread, ask(one), asking, [ask(one)]],
  ['shows what is answered', asking, answered(one), reading, [show(one)]],
  ['ends where the first answer is "off"', asking, answered(one, null), stopped, [clear, ended]],
  ['has nothing to take away where the first question fails', asking, unanswered(one), stopped, []],
  ['stops where the page cannot even be read', unread, unanswered(null), stopped, []],
  ['asks again what it is still asking', asking, ask(other), state({ asked: other }), [ask(other)]],
  ['asks again while it goes on showing', reading, ask(other), again, [ask(other)]],
  [
    'shows the answer in place of the one before',
    again,
    answered(other),
    { ...reading, held: { page: other, answer } },
    [show(other)],
  ],
  ['keeps what it shows where nobody answers', again, unanswered(other), reading, []],
  ['ignores a late answer', again, answered(one), again, []],
  ['ignores a late "off"', again, answered(one, null), again, []],
  ['ignores a late failure', again, unanswered(one), again, []],
  ['ignores any answer when it has stopped', stopped, answered(one), stopped, []],
  [
    'does not ask again for the same text in other nodes',
    reading,
    changed(same),
    { ...reading, held: { page: same, answer } },
    [show(same)],
  ],
  ['asks again for another text', reading, changed(other), again, [ask(other)]],
  [
    'asks again for the same text at another address',
    reading,
    changed(pageOf('one', '/b')),
    { ...again, asked: pageOf('one', '/b') },
    [ask(pageOf('one', '/b'))],
  ],
  ['asks again for nodes that changed under a question', again, changed(same), { ...again, asked: same }, [ask(same)]],
  ['waits for another page to settle', reading, { kind: 'navigated' }, moved, [turn]],
  ['forgets a question about the page before', again, { kind: 'navigated' }, moved, [turn]],
  ['ignores the answer for the page before', moved, answered(other), moved, []],
  [
    'asks for the page that it moved to, whatever it says',
    moved,
    changed(same),
    { ...moved, asked: same },
    [ask(same)],
  ],
  [
    'shows the page that it moved to',
    movedOn,
    answered(other),
    { ...reading, held: { page: other, answer } },
    [show(other)],
  ],
  ['leaves nothing of the page before where nobody answers', movedOn, unanswered(other), stopped, [clear]],
  ['takes everything away where it is switched off', again, answered(other, null), stopped, [clear, ended]],
  ['takes everything away when it is told to stop', again, { kind: 'stop' }, stopped, [clear]],
  ['begins again after it has stopped', stopped, changed(one), asking, [ask(one)]],
  [
    'passes on that the reader calls it an article',
    asking,
    ask(other, true),
    state({ asked: other, force: true }),
    [ask(other, true)],
  ],
  ['goes on to do so', forced, ask(other), { ...forced, asked: other }, [ask(other, true)]],
  ['does so no longer on another page', forced, { kind: 'navigated' }, moved, [turn]],
  [
    'only shows anew what is to look different',
    reading,
    look,
    { ...reading, look: wash, held: { page: one, answer: inWash } },
    [show(one, inWash)],
  ],
  ['shows nothing where only the look of nothing changed', asking, look, { ...asking, look: wash }, []],
  [
    'shows an answer in the look that was told after the question',
    { ...asking, look: wash },
    answered(one),
    { ...reading, look: wash, held: { page: one, answer: inWash } },
    [show(one, inWash)],
  ],
  ['takes the look from the answer to a later question', { ...reading, look: wash }, ask(other), again, [ask(other)]],
];

describe('the reading loop', () => {
  it.each(edges)('%s', (_name, from, event, to, effects) => {
    expect(readingLoop(from, event)).toEqual({ state: to, effects });
  });
});
