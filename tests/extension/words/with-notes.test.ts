import { expect, it } from 'vitest';
import type { Explainer } from '../../../explain/model/reading.ts';
import { withNotes } from '../../../extension/words/with-notes.ts';

const explainer = (entry: string): Explainer => ({
  entry,
  source: 'glossary',
  term: entry,
  definition: 'A wall of stone.',
  passages: [],
  faq: [],
});

it('adds the reader’s notes to the entries beside which they stand', () => {
  const explainers = { mole: explainer('mole'), levy: explainer('levy') };
  const noted = withNotes(explainers, new Map([['mole', { text: 'Mine.' }]]));
  expect(noted).toEqual({ mole: { ...explainer('mole'), note: 'Mine.' }, levy: explainer('levy') });
  expect(withNotes(explainers, new Map())).toBe(explainers);
});
