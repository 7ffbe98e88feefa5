import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { explainPointed } from '../../../../explain/look-up/selection/explain-pointed.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    { term: 'arms embargo' },
    { term: 'embargo' },
    { term: 'mobilisation' },
    { term: 'River Council' },
    {
      term: 'veto',
      senses: [
        { id: 'veto/president', definition: 'A ruler refuses a bill.', cues: ['bill'] },
        { id: 'veto/council', definition: 'A member stops a decision.', cues: ['council'] },
      ],
    },
  ]),
);
const article = articleOf([
  'Foreign Minister Ilse Varga met Omar Belan, the governor of Lisk. Tessa May, a nurse, was there.',
  'The Lisk Water Company (LWC) owns the dam.',
]);

/** What is named around the place of a text at which `|` stands. */
function pointed(marked: string, against: typeof article | null = article) {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = explainPointed(text, at, against, [index]);
  return found && { words: text.slice(found.start, found.end), entry: found.entry, names: found.names };
}

describe('the words under the pointer', () => {
  it('are the longest term that holds the word', () => {
    expect(pointed('They lifted the arms |embargo on Monday.')).toMatchObject({
      words: 'arms embargo',
      entry: 'arms-embargo',
    });
    expect(pointed('They lifted the |arms embargo on Monday.')).toMatchObject({ entry: 'arms-embargo' });
    expect(pointed('They lifted the |embargo on grain.')).toMatchObject({ words: 'embargo', entry: 'embargo' });
  });

  it('are no term that only stands beside them', () => {
    expect(pointed('They |lifted the embargo.')).toMatchObject({ words: 'lifted', entry: null, names: [] });
  });

  it('may be another form of a term', () => {
    expect(pointed('The army |mobilised its reserves.')).toMatchObject({ words: 'mobilised', entry: 'mobilisation' });
  });

  it('mean what their sentence says', () => {
    expect(pointed('The council used its |veto.')).toMatchObject({ entry: 'veto/council' });
    expect(pointed('She signed the bill after the first |veto.')).toMatchObject({ entry: 'veto/president' });
  });

  it('are left open where nothing tells which meaning they have', () => {
    expect(pointed('It was a |veto.')).toMatchObject({ words: 'veto', entry: null, names: [] });
  });

  it('name a person of the article, without what stands before the name', () => {
    expect(pointed('Later |Varga said so.')).toMatchObject({ words: 'Varga', names: [{ name: 'Ilse Varga' }] });
    expect(pointed('So said Omar |Belan.')).toMatchObject({ words: 'Omar Belan', names: [{ name: 'Omar Belan' }] });
    expect(pointed('They asked Governor |Belan.')).toMatchObject({
      words: 'Belan',
      names: [{ name: 'Omar Belan' }],
    });
  });

  it('name nobody by a word in small letters, or by a month', () => {
    expect(pointed('They |may come.')).toMatchObject({ names: [] });
    expect(pointed('It broke in |May.')).toMatchObject({ names: [] });
  });

  it('name a short form of the article', () => {
    expect(pointed('The |LWC objected.')).toMatchObject({ words: 'LWC', names: [{ expansion: 'Lisk Water Company' }] });
  });

  it('are a word with the capitalised ones beside it, where nothing is known', () => {
    expect(pointed('They sailed from Port |Elmsford, then on.', null)).toEqual({
      words: 'Port Elmsford',
      entry: null,
      names: [],
    });
    expect(pointed('They |sailed from Port Elmsford.', null)).toMatchObject({ words: 'sailed' });
  });

  it('are none between words', () => {
    expect(pointed('They sailed |– and came.')).toBeNull();
    expect(pointed('|')).toBeNull();
  });

  it('always hold the place that is pointed at', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(220), (text, at) => {
        const found = explainPointed(text, at, article, [index]);
        return found === null || (found.start <= at && at < found.end);
      }),
    );
  });
});
