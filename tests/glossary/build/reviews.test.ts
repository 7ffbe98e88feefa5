import { describe, expect, it } from 'vitest';
import { isReviewed, reviewedOnly } from '../../../glossary/build/reviews.ts';
import { anEntry } from './an-entry.ts';

const once = { whole: '2026-11' };
const twice = { whole: '2026-11', facts: '2026-11' };

describe('a review', () => {
  it('by one reader lets most entries ship, and none ships without', () => {
    expect(isReviewed('energy', anEntry('a', { reviewed: once }))).toBe(true);
    expect(isReviewed('energy', anEntry('a'))).toBe(false);
  });

  it.each([
    ['law', 'law-justice', {}],
    ['health', 'health-medicine', {}],
    ['places and conflicts', 'conflicts-places', {}],
    ['a place anywhere', 'energy', { kind: 'place' }],
    ['a law anywhere', 'energy', { kind: 'law' }],
    ['what people dispute', 'energy', { contested: { over: 'use', note: 'Some do, others do not.' } }],
  ] as const)('of %s is done twice', (_what, topic, more) => {
    expect(isReviewed(topic, anEntry('a', { ...more, reviewed: once }))).toBe(false);
    expect(isReviewed(topic, anEntry('a', { ...more, reviewed: twice }))).toBe(true);
  });

  it('that is missing takes an entry out, and the ways to it', () => {
    const [topic] = reviewedOnly([
      {
        file: 'energy',
        topic: 'energy',
        entries: [
          anEntry('a', { reviewed: once, related: ['b', 'c'] }),
          anEntry('b'),
          anEntry('c', { reviewed: once }),
        ],
      },
    ]);
    expect(topic?.entries.map(({ id, related }) => [id, related])).toEqual([
      ['a', ['c']],
      ['c', []],
    ]);
  });
});
