import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { lookUpEntry } from '../../../explain/look-up/look-up-entry.ts';
import { explainPointed } from '../../../explain/look-up/selection/explain-pointed.ts';
import { explainSelection, withArticle } from '../../../explain/look-up/selection/explain-selection.ts';
import { knowArticle } from '../../../explain/look-up/selection/known-article.ts';
import type { SelectionAnswer } from '../../../explain/look-up/selection/selection-answer.ts';
import { articleOf, glossaryOf } from '../article-of.ts';

const index = buildTermIndex(glossaryOf([{ term: 'duty' }]));
const told = articleOf([
  'The Office for Rivers (OfR), the water regulator for Kolvara, fined two mills on Monday.',
  'The Office for Rivers said that the mills had poisoned the lower lake for years.',
  'The mills owe OfR a report, and Office for Rivers Street is closed.',
  'Snow fell on Maren, and OfR stayed shut.',
]);
const matchesOf = (answer: SelectionAnswer) => (answer.kind === 'found' ? answer.matches : []);
const selected = (words: string, among = index, people = true) =>
  matchesOf(explainSelection(words, told, () => [], among, [], people)).filter(({ kind }) => kind !== 'passage');
const [first = '', , , last = ''] = told.blocks.map(({ text }) => text);

describe('a body of the article', () => {
  it('is told in the article’s words, with what it says and where it is named again', () => {
    const [body, ...others] = selected('the Office for Rivers');
    expect(others).toEqual([]);
    expect(body).toMatchObject({
      kind: 'person',
      name: 'Office for Rivers',
      description: 'the water regulator for Kolvara',
      paragraph: 1,
      says: [{ text: 'The Office for Rivers said that the mills had poisoned the lower lake for years.' }],
      named: [{ paragraph: 2 }, { paragraph: 3 }, { paragraph: 4 }],
    });
  });

  it('is told by its short form, too, in place of what that stands for', () => {
    expect(selected('OfR')).toMatchObject([{ kind: 'person', name: 'Office for Rivers' }]);
    const names = explainPointed(last, last.indexOf('OfR') + 1, told, [index])?.names;
    expect(names).toMatchObject([{ name: 'Office for Rivers', says: [{}], named: [{}, {}, {}] }]);
  });

  it('is told where the reader points at a word of its name', () => {
    const at = first.indexOf('Rivers');
    expect(explainPointed(first, at, told, [index])).toMatchObject({
      start: 4,
      names: [{ name: 'Office for Rivers' }],
    });
  });

  it('stands behind what the glossary has of it, and beside its passages', () => {
    const own = buildTermIndex(
      glossaryOf([{ term: 'Office for Rivers', definition: 'Kolvara’s regulator of water.' }]),
    );
    expect(selected('Office for Rivers', own).map(({ kind }) => kind)).toEqual(['entry', 'person']);
    const pointed = explainPointed(first, first.indexOf('Rivers'), told, [own]);
    expect(pointed).toMatchObject({ entry: 'office-for-rivers', names: [] });
    expect(lookUpEntry('office-for-rivers', told, own)?.passages[0]?.text).toBe(first);
  });

  it('is not told where a longer name holds its own, in small letters, or in other words', () => {
    const street = told.blocks[2]?.text ?? '';
    expect(explainPointed(street, street.indexOf('Rivers'), told, [index])?.names).toEqual([]);
    for (const words of ['office for rivers', 'what the Office for Rivers did'])
      expect(selected(words).filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  it('is told neither while somebody types nor where the reader wants nobody explained', () => {
    const typed = withArticle({ kind: 'nothing', text: 'OfR', why: 'unknown' }, knowArticle(told, english));
    expect(matchesOf(typed).filter(({ kind }) => kind === 'person')).toEqual([]);
    expect(selected('Office for Rivers', index, false).filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});
