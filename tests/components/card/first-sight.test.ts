import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSight, wordBudget } from '../../../components/card/first-sight.ts';
import { countWords } from '../../../components/words-and-sentences.ts';
import type { Explainer } from '../../../explain/model/reading.ts';
import { explainerOf, passageOf, wordsOf } from '../invented.ts';

describe('firstSight', () => {
  it('shows everything of a short entry', () => {
    const passage = passageOf(wordsOf(15));
    const sight = firstSight(explainerOf({ matters: wordsOf(20), passages: [passage] }), null);
    expect(sight).toMatchObject({ matters: 'whole', mattersShown: wordsOf(20), passage, morePassages: [] });
  });

  it('puts the passage before the importance when both do not fit', () => {
    const passage = passageOf(wordsOf(38));
    const sight = firstSight(explainerOf({ definition: wordsOf(35), matters: wordsOf(20), passages: [passage] }), null);
    expect(sight).toMatchObject({ passage, matters: 'folded', mattersShown: '' });
  });

  it('cuts the importance after its first sentence when that fits', () => {
    const matters = `It moves prices. Then ${wordsOf(29)}.`;
    const sight = firstSight(
      explainerOf({ definition: wordsOf(38), matters, passages: [passageOf(wordsOf(30))] }),
      null,
    );
    expect(sight).toMatchObject({ matters: 'first-sentence', mattersShown: 'It moves prices.' });
  });

  it('takes the next best passage when the best is too long, and keeps the best behind “more”', () => {
    const [best, next] = [passageOf(wordsOf(70)), passageOf(wordsOf(12), { block: 6 })];
    const sight = firstSight(explainerOf({ definition: wordsOf(30), passages: [best, next] }), null);
    expect(sight.passage).toBe(next);
    expect(sight.morePassages).toEqual([best]);
  });

  it('never cuts a passage: if none fits, all are behind the number', () => {
    const passage = passageOf(wordsOf(70));
    const sight = firstSight(explainerOf({ definition: wordsOf(30), passages: [passage] }), null);
    expect(sight).toMatchObject({ passage: null, morePassages: [passage] });
  });

  it('keeps at most two passages behind “more”', () => {
    const passages = Array.from({ length: 6 }, (_, block) => passageOf(wordsOf(5), { block }));
    expect(firstSight(explainerOf({ passages }), null).morePassages).toEqual(passages.slice(1, 3));
  });

  it('counts the speaker with the passage', () => {
    const passage = passageOf(wordsOf(40), { speaker: 'Ana Reyes, head of the port authority' });
    expect(firstSight(explainerOf({ definition: wordsOf(34), passages: [passage] }), null).passage).toBeNull();
  });

  it('leaves out passages that overlap the place where the reader is', () => {
    const here = { block: 5, start: 10, end: 20 };
    const at = (start: number, end: number, block = 5) => passageOf('some words', { block, start, end });
    const overlapping = [at(0, 11), at(12, 18), at(19, 40), at(0, 40)];
    const elsewhere = [at(0, 10), at(20, 40), at(12, 18, 6)];
    const sight = firstSight(explainerOf({ passages: [...overlapping, ...elsewhere] }), here);
    expect([sight.passage, ...sight.morePassages]).toEqual(elsewhere);
  });

  it('tells a disputed use before the importance', () => {
    const contested = { over: 'use', note: wordsOf(20) } as const;
    const sight = firstSight(explainerOf({ definition: wordsOf(40), contested, matters: wordsOf(30) }), null);
    expect(sight).toMatchObject({ contested: 'whole', matters: 'folded' });
  });

  it('only says that there is a dispute where the note does not fit whole', () => {
    const contested = { over: 'use', note: `One side says ${wordsOf(20)}. Others say ${wordsOf(20)}.` } as const;
    const sight = firstSight(explainerOf({ definition: wordsOf(38), contested }), null);
    expect(sight.contested).toBe('label');
  });

  it('folds a disputed effect', () => {
    const contested = { over: 'effect', note: 'Some say yes.' } as const;
    expect(firstSight(explainerOf({ contested }), null).contested).toBe('folded');
  });

  it('names the sense, where there are several', () => {
    expect(firstSight(explainerOf({ senseLabel: 'party membership. Ireland' }), null).sense).toBe(
      'party membership. Ireland',
    );
    expect(firstSight(explainerOf(), null).sense).toBe('');
  });

  it('names the words that stand there, where they are others than the heading', () => {
    const here = { block: 1, start: 0, end: 18, text: 'federal funds rate' };
    expect(firstSight(explainerOf(), here).sense).toBe('');
    expect(firstSight(explainerOf(), { ...here, alias: true }).sense).toBe('federal funds rate');
    expect(firstSight(explainerOf({ senseLabel: 'charge' }), { ...here, alias: true }).sense).toBe(
      'federal funds rate. charge',
    );
  });
});

const text = (most: number) => fc.integer({ min: 1, max: most }).map((count) => `${wordsOf(count)}.`);
const anyExplainer: fc.Arbitrary<Explainer> = fc
  .record({
    term: fc.integer({ min: 1, max: 4 }).map((count) => wordsOf(count)),
    definition: text(40),
    matters: fc.option(
      fc.array(text(16), { minLength: 1, maxLength: 3 }).map((all) => all.map((each) => `So ${each}`).join(' ')),
      {
        nil: undefined,
      },
    ),
    note: fc.option(text(45), { nil: undefined }),
    over: fc.constantFrom('meaning', 'use', 'effect'),
    passages: fc.array(
      fc.record({
        words: text(90),
        block: fc.integer({ min: 0, max: 6 }),
        speaker: fc.option(fc.constant('Ana Reyes')),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ term, definition, matters, note, over, passages }) =>
    explainerOf({
      term,
      definition,
      ...(matters === undefined ? {} : { matters }),
      ...(note === undefined ? {} : { contested: { over, note } }),
      passages: passages.map(({ words, block, speaker }) => passageOf(words, { block, speaker })),
    }),
  );

describe('firstSight, for any entry', () => {
  it('stays within the budget, counted from what it shows', () => {
    fc.assert(
      fc.property(anyExplainer, (explainer) => {
        const sight = firstSight(explainer, null);
        const dispute = sight.contested === 'whole' ? `People disagree about its use. ${sight.contestedNote}` : '';
        const shown = [
          explainer.term,
          sight.definition,
          dispute,
          sight.mattersShown,
          sight.passage?.text,
          sight.passage?.speaker,
        ];
        expect(countWords(shown.join(' '))).toBeLessThanOrEqual(wordBudget);
        expect(sight.words).toBeLessThanOrEqual(wordBudget);
      }),
    );
  });

  it('never loses a passage among the best three and never repeats one', () => {
    fc.assert(
      fc.property(anyExplainer, (explainer) => {
        const { passage, morePassages } = firstSight(explainer, null);
        const shown = [...(passage === null ? [] : [passage]), ...morePassages];
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length).toBe(Math.min(3, explainer.passages.length));
      }),
    );
  });
});
