import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findCandidates } from '../../../../explain/find/candidates/find-candidates.ts';
import { articleWords } from '../../../../explain/find/filter/article-words.ts';
import { WordingFilter } from '../../../../explain/find/filter/wording-filter.ts';
import { buildWordingFilter } from '../../../../explain/find/filter/wording-filter-builder.ts';
import { indexEntry } from '../../../../explain/find/index/indexed-entry.ts';
import { indexEntries } from '../../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import type { GlossaryEntry } from '../../../../glossary/glossary.ts';
import { articleOf } from '../../article-of.ts';

/** Few words, so that wordings overlap and stand in the texts; among them all that joins, turns and inflects. */
const word = fc.constantFrom(
  ...'arms control treaty peace talks cease fire ceasefire sanctions relief lift lifted lifting port levy levies labour labor defense use force WHO UN Council Five'.split(
    ' ',
  ),
);
const small = fc.constantFrom('of', 'the', 'and', 'or', 'from', 'on', 'was', 'to be', 'its', 'against', 'no');
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' 2008 ', ', 2009, ', '-', '–', ', ', '. ', '’s ', '\n');

const wording = fc.array(
  fc.tuple(
    fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: small }),
    fc.constantFrom(' ', ' ', '-', ', '),
  ),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const wordingText = wording.map((parts) => parts.flat().slice(0, -1).join(''));
const text = fc
  .array(fc.tuple(fc.oneof({ weight: 2, arbitrary: word }, { weight: 1, arbitrary: small }), gap), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

const entry = fc.record({
  kind: fc.constantFrom('concept' as const, 'role' as const, 'event' as const),
  where: fc.constantFrom([], ['US']),
  term: wordingText,
  aliases: fc.array(wordingText, { maxLength: 2 }),
  verbs: fc.array(fc.constantFrom('lift sanctions', 'control arms', 'force', 'fire'), { maxLength: 1 }),
});

function glossary(
  drafts: readonly Pick<GlossaryEntry, 'term' | 'aliases' | 'verbs' | 'kind' | 'where'>[],
): readonly GlossaryEntry[] {
  return drafts.map((draft, at) => ({
    ...draft,
    id: `entry-${at}`,
    topic: 'test',
    level: 2,
    definition: 'Something.',
    related: [],
  }));
}

describe('a wording filter before a small index', () => {
  it('finds the same as an index of all entries', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 12 }),
        fc.array(text, { maxLength: 3 }),
        (drafts, texts) => {
          const article = articleOf(texts);
          const prepared = prepareArticle(article, english);
          const all = glossary(drafts).map((entry) => indexEntry(entry, english));
          const byId = new Map(all.map((one) => [one.entry.id, one]));
          const filter = new WordingFilter(
            buildWordingFilter(
              all.map((one) => one.entry),
              english,
            ),
            english,
          );
          const standing = filter.mayStandIn(articleWords(article, english)).flatMap((number) => all[number] ?? []);
          const found = (entries: typeof all) =>
            findCandidates(prepared, indexEntries(entries, byId, english), new Set()).map(
              ({ block, from, to, form }) => `${block.at} ${from}-${to} ${form.entry.entry.id}`,
            );
          expect(found(standing)).toEqual(found(all));
        },
      ),
      { numRuns: 500 },
    );
  });
});
