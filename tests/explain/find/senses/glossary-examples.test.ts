import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findTerms } from '../../../../explain/find/find-terms.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { bundledIndex as index, topics } from '../../../bundled-glossary.ts';
import { articleOf } from '../../article-of.ts';

/** Senses found for an entry in one sentence: null for an entry without senses. */
function found(id: string, sentence: string): readonly (string | null)[] {
  return findTerms(prepareArticle(articleOf([sentence]), english), index, new Set())
    .filter(({ entry }) => entry.entry.id === id)
    .map(({ sense }) => sense);
}

describe.each(topics)('glossary/topics: $file', ({ entries }) => {
  it('is found in every sentence of its matches, in the right sense', () => {
    const missed = entries.flatMap((entry) => [
      ...(entry.matches ?? [])
        .filter((text) => found(entry.id, text).length === 0)
        .map((text) => `${entry.id}: ${text}`),
      ...(entry.senses ?? []).flatMap((sense) =>
        (sense.matches ?? [])
          .filter((text) => !found(entry.id, text).includes(sense.id))
          .map((text) => `${sense.id} (${found(entry.id, text).join() || 'nothing'}): ${text}`),
      ),
    ]);
    expect(missed).toEqual([]);
  });

  it('is left alone in every sentence of its ignores', () => {
    const wrong = entries.flatMap((entry) =>
      [...(entry.ignores ?? []), ...(entry.senses ?? []).flatMap((sense) => sense.ignores ?? [])]
        .filter((text) => found(entry.id, text).length > 0)
        .map((text) => `${entry.id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});
