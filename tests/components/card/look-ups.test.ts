import { describe, expect, it } from 'vitest';
import { type LookUpEvent, nextLookUps, shownOf, startingWith } from '../../../components/card/look-ups.ts';
import type { Explainer } from '../../../explain/model/reading.ts';

const explainer = (entry: string): Explainer => ({
  entry,
  term: entry,
  source: 'glossary',
  definition: 'A thing.',
  passages: [],
  faq: [],
});
const shownAfter = (...events: LookUpEvent[]) => shownOf(events.reduce(nextLookUps, startingWith(explainer('first'))));
const asked = (question: number): LookUpEvent => ({ kind: 'asked', entry: 'second', term: 'second', question });
const answered = (question: number, entry = 'second'): LookUpEvent => ({
  kind: 'answered',
  question,
  explainer: explainer(entry),
});

describe('the look-ups of a card', () => {
  it('keep showing the term at hand while an answer is quick', () => {
    expect(shownAfter(asked(1))).toMatchObject({ explainer: { entry: 'first' }, state: 'ready', trail: [] });
  });

  it('show the answer, with the way back', () => {
    expect(shownAfter(asked(1), answered(1))).toMatchObject({
      explainer: { entry: 'second' },
      state: 'ready',
      trail: ['first'],
    });
  });

  it('show that something is on its way when it is slow', () => {
    expect(shownAfter(asked(1), { kind: 'slow', question: 1 })).toMatchObject({
      explainer: { term: 'second' },
      state: 'waiting',
    });
  });

  it('say that nobody answered, and keep the way back', () => {
    const failed: LookUpEvent = { kind: 'failed', question: 1 };
    expect(shownAfter(asked(1), failed)).toMatchObject({ state: 'failed', trail: ['first'] });
    expect(shownAfter(asked(1), failed, { kind: 'back' })).toMatchObject({
      explainer: { entry: 'first' },
      state: 'ready',
    });
  });

  it('ignore a late answer to an earlier question', () => {
    expect(shownAfter(asked(1), asked(2), answered(1, 'late'))).toMatchObject({ explainer: { entry: 'first' } });
    expect(shownAfter(asked(1), { kind: 'back' }, answered(1, 'late'))).toMatchObject({
      explainer: { entry: 'first' },
    });
  });

  it('go back step by step, and out at the end', () => {
    const deep = [asked(1), answered(1), asked(2), answered(2, 'third')];
    expect(shownAfter(...deep, { kind: 'back' })).toMatchObject({ explainer: { entry: 'second' }, trail: ['first'] });
    expect(shownAfter({ kind: 'back' })).toBeNull();
  });

  it('go forward again, until something else is looked up', () => {
    const back: LookUpEvent = { kind: 'back' };
    const forward: LookUpEvent = { kind: 'forward' };
    const deep = [asked(1), answered(1), asked(2), answered(2, 'third'), back, back];
    expect(shownAfter(...deep)).toMatchObject({ explainer: { entry: 'first' }, next: 'second' });
    expect(shownAfter(...deep, forward)).toMatchObject({ explainer: { entry: 'second' }, next: 'third' });
    expect(shownAfter(...deep, forward, forward)).toMatchObject({ explainer: { entry: 'third' }, next: null });
    expect(shownAfter(...deep, forward, forward, forward)).toMatchObject({ explainer: { entry: 'third' } });
    expect(shownAfter(...deep, asked(3), answered(3, 'other'))).toMatchObject({
      explainer: { entry: 'other' },
      trail: ['first'],
      next: null,
    });
  });

  it('show nothing once they are left', () => {
    expect(shownAfter(asked(1), answered(1), { kind: 'left' })).toBeNull();
  });
});
