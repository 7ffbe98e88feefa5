import { expect, it } from 'vitest';
import { isSentenceAdverb } from '../../../../explain/english/names/sentence-adverbs.ts';

it.each('Shortly Hopefully Unfortunately Recently Finally Luckily Fortunately Notably Reportedly'.split(' '))(
  'takes "%s" for an adverb',
  (word) => expect(isSentenceAdverb(word)).toBe(true),
);

it.each('Kelly Daly Reilly Connolly McNally Beverly Emily Healy Donnelly Italy'.split(' '))(
  'takes "%s" for a name',
  (word) => expect(isSentenceAdverb(word)).toBe(false),
);
