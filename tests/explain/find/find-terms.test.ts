import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { findTerms } from '../../../explain/find/find-terms.ts';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    { term: 'ceasefire' },
    { term: 'security guarantee', aliases: ['guarantee of security'] },
    { term: 'crime against humanity' },
    { term: 'defence pact' },
    { term: 'step-by-step approach' },
    { term: 'treaty' },
    { term: 'cover-up' },
    { term: 'red line', cues: ['crossed', 'trains'] },
    { term: 'sabotage' },
    { term: 'boats, nets and other gear', id: 'gear' },
    { term: 'one harbour, two flags', id: 'two-flags' },
    { term: 'UN Security Council', short: 'UNSC', aliases: ['Security Council'] },
    { term: 'intercontinental ballistic missile', short: 'ICBM' },
    { term: 'World Health Organization', short: 'WHO' },
    { term: 'European Union', short: 'EU' },
    { term: 'commonwealth-of-nations', aliases: ['Commonwealth'] },
    { term: 'armistice', cues: ['war', 'signed', 'fighting'] },
    {
      term: 'whip',
      senses: [
        { id: 'whip/person', definition: 'A person.', aliases: ['chief whip', 'whipping'], cues: ['MPs', 'votes'] },
        { id: 'whip/membership', definition: 'Membership.', aliases: ['lose the whip'], cues: ['lost', 'restored'] },
      ],
    },
  ]),
);

function found(...drafts: BlockDraft[]) {
  return findTerms(prepareArticle(articleOf(drafts), english), index, new Set()).map(({ candidate, entry, sense }) => {
    const { block, from, to } = candidate;
    const text = block.block.text.slice(block.words[from]?.start, block.words[to - 1]?.end);
    return sense === null ? `${entry.entry.id}: ${text}` : `${sense}: ${text}`;
  });
}

describe('findTerms', () => {
  it('finds plurals, possessives, hyphens, solid forms and other spellings', () => {
    expect(found('Both ceasefires and the cease-fire’s terms failed.')).toEqual([
      'ceasefire: ceasefires',
      'ceasefire: cease-fire',
    ]);
    expect(found('Allies want guarantees of security, not a defense pact.')).toEqual([
      'security-guarantee: guarantees of security',
      'defence-pact: defense pact',
    ]);
    expect(found('crimes against humanity; a step by step approach')).toEqual([
      'crime-against-humanity: crimes against humanity',
      'step-by-step-approach: step by step approach',
    ]);
  });

  it('finds a term that has commas, with or without one before its last word, and only with the others', () => {
    expect(found('Boats, nets and other gear; boats, nets, and other gear; boats nets and other gear.')).toEqual([
      'gear: Boats, nets and other gear',
      'gear: boats, nets, and other gear',
    ]);
    expect(found('Under one harbour, two flags they sail, and under one harbour two flags fly.')).toEqual([
      'two-flags: one harbour, two flags',
    ]);
  });

  it('finds the plural of a term that ends in a word of two letters', () => {
    expect(found('Two cover-ups, or coverups, came to light.')).toEqual(['cover-up: cover-ups', 'cover-up: coverups']);
  });

  it('finds a capitalised common noun behind a nationality, but not inside a name', () => {
    expect(found('Officials read the Russian Defence Pact.')).toEqual(['defence-pact: Defence Pact']);
    expect(found('Officials read the Marlow Defence Pact.')).toEqual([]);
  });

  it('does not read two separate words as a solid term', () => {
    expect(found('They agreed to cease fire.')).toEqual([]);
  });

  it('takes initialisms in capitals only, also in the plural', () => {
    expect(found('Who fired the ICBMs? The WHO did not say who.').map((term) => term.split(': ')[1])).toEqual([
      'ICBMs',
      'WHO',
    ]);
  });

  it('reads a dotted initialism as the plain one', () => {
    expect(found('The U.N. Security Council met.')).toEqual(['un-security-council: U.N. Security Council']);
  });

  it('takes a name only with its capitals', () => {
    expect(found('a european union of ideas')).toEqual([]);
  });

  it('leaves a name alone inside a longer one', () => {
    expect(found('The National Security Council met before the Commonwealth Games.')).toEqual([]);
    expect(found('Members of the Commonwealth met.')).toEqual(['commonwealth-of-nations: Commonwealth']);
  });

  it('finds a name behind its owner or a nationality', () => {
    expect(found('Aid groups praised Kenya’s Commonwealth membership.')).toHaveLength(1);
    expect(found('The Kenyan Commonwealth envoy spoke.')).toHaveLength(1);
  });

  it('leaves a common noun alone inside a name in mid-sentence', () => {
    expect(found('They broke the Treaty of Versailles on the Red Line.')).not.toContain('treaty: Treaty');
    expect(found('Riders of Red Line trains waited.')).toEqual([]);
    expect(found('Treaty changes need a vote.')).toEqual(['treaty: Treaty']);
  });

  it('leaves the tail of a hyphenated word alone', () => {
    expect(found('Self-sabotage is common.')).toEqual([]);
  });

  it('finds terms in headlines, where every word has a capital', () => {
    expect(found({ kind: 'heading', text: 'Ceasefire Talks Collapse Over Treaty Wording' })).toEqual([
      'ceasefire: Ceasefire',
      'treaty: Treaty',
    ]);
  });

  it('asks for a cue near an ambiguous word', () => {
    expect(found('They marked the armistice.')).toEqual([]);
    expect(found('They marked the armistice. The war had lasted four years.')).toHaveLength(1);
    expect(found('They marked the armistice.', 'Nothing else.', 'Nor here.', 'The war went on.')).toEqual([]);
  });

  it('holds what a cue decided for the whole article', () => {
    expect(found('The armistice ended the fighting.', 'One.', 'Two.', 'Few remember the armistice.')).toHaveLength(2);
  });

  it('chooses the sense with the nearer cue', () => {
    expect(found('Four MPs lost the whip.')).toEqual(['whip/membership: whip']);
    expect(found('The whip counted votes.')).toEqual(['whip/person: whip']);
    expect(found('He cracked the whip.')).toEqual([]);
  });

  it('never takes a wording of one sense for another sense, whatever the article decided', () => {
    expect(found('Four MPs lost the whip.', 'One.', 'Two.', 'Old whipping went on.')).toEqual([
      'whip/membership: whip',
    ]);
  });

  it('takes a wording of one sense without further cues', () => {
    expect(found('The chief whip resigned.')).toEqual(['whip/person: chief whip']);
  });

  it('leaves initialisms alone that mean something else here', () => {
    const prepared = prepareArticle(articleOf(['The WHO met.']), english);
    expect(findTerms(prepared, index, new Set(['WHO']))).toEqual([]);
  });
});
