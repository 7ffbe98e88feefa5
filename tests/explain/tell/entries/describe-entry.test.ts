import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { describeEntry } from '../../../../explain/tell/entries/describe-entry.ts';
import type { GlossaryEntry } from '../../../../glossary/glossary.ts';
import { glossaryOf } from '../../article-of.ts';

function described(entry: Partial<GlossaryEntry>, sense: string | null = null) {
  const index = buildTermIndex(glossaryOf([{ term: 'council', ...entry }, { term: 'minister' }]));
  const indexed = index.entries.get('council');
  if (indexed === undefined) throw new Error('no entry');
  return describeEntry(indexed.entry, sense, index);
}

const senses = [
  { id: 'council/town', definition: 'A town’s parliament.' },
  { id: 'council/of-europe', definition: 'Ministers.', where: ['EU'], matters: 'It makes laws.' },
];

describe('describeEntry', () => {
  it('says of a sense where it is used, not where the entry is: one word means different things in different places', () => {
    const entry = { where: ['GB'], matters: 'It sets taxes.', senses };
    expect(described(entry, 'council/of-europe')).toMatchObject({ where: ['EU'], matters: 'It makes laws.' });
    expect(described(entry, 'council/town')).toMatchObject({ where: ['GB'], matters: 'It sets taxes.' });
  });

  it('puts the sense that is meant in front and the others behind it, by names that people read', () => {
    expect(described({ senses }, 'council/town')).toMatchObject({
      sense: 'council/town',
      definition: 'A town’s parliament.',
      otherSenses: [{ id: 'council/of-europe', label: 'of europe', definition: 'Ministers.' }],
    });
  });

  it('takes the first sense where no article decides', () => {
    expect(described({ senses })).toMatchObject({ sense: 'council/town', otherSenses: [{ label: 'of europe' }] });
  });

  it('names related entries by their terms, and none that the index does not know', () => {
    expect(described({ related: ['minister', 'mayor'] }).related).toEqual([{ id: 'minister', term: 'minister' }]);
  });

  it('leaves out what the glossary does not say', () => {
    expect(Object.keys(described({}))).toEqual(['entry', 'source', 'term', 'definition', 'related', 'passages', 'faq']);
  });
});
