import { expect, it } from 'vitest';
import type { Explainer } from '../../../explain/model/reading.ts';
import { withOwnTouch } from '../../../extension/words/own-touches.ts';

const explainer = (entry: string): Explainer => ({
  entry,
  source: 'glossary',
  term: 'mole',
  definition: 'A wall of stone.',
  passages: [],
  faq: [],
});
const notes = new Map([['mole', { text: 'Mine.' }]]);

it('adds the reader’s note, and the pack that an entry comes from', () => {
  expect(withOwnTouch(explainer('mole'), notes)).toEqual({ ...explainer('mole'), note: 'Mine.' });
  expect(withOwnTouch(explainer('levy'), notes)).toEqual(explainer('levy'));
  expect(withOwnTouch(explainer('word:m'), notes).pack).toBe('Your words');
  expect(withOwnTouch(explainer('pack:Harbours/bow/stern line'), notes).pack).toBe('Harbours');
});
