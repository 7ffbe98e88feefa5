import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { explainPointed } from '../../../explain/look-up/selection/explain-pointed.ts';
import { explainSelection, withArticle } from '../../../explain/look-up/selection/explain-selection.ts';
import { knowArticle } from '../../../explain/look-up/selection/known-article.ts';
import type { PersonMatch, SelectionAnswer } from '../../../explain/look-up/selection/selection-answer.ts';
import { articleOf, glossaryOf } from '../article-of.ts';

const index = buildTermIndex(glossaryOf([{ term: 'duty' }]));
const told = articleOf([
  'Ilse Varga, the mayor of Lisk, opened the lock on Monday.',
  '“The lower river belongs to the farms of Lisk,” Varga said.',
  'Boats came from three towns.',
  'Varga said that Lisk would open a second lock in spring.',
]);
const personIn = (answer: SelectionAnswer) =>
  answer.kind === 'found' ? answer.matches.find((match): match is PersonMatch => match.kind === 'person') : undefined;
const selected = (article = told, words = 'Varga') => personIn(explainSelection(words, article, () => [], index));

describe('somebody of the article', () => {
  it('is told with what they say, quoted before reported, and where they are named again', () => {
    const person = selected();
    expect(person?.says?.map(({ text }) => text)).toEqual([
      '“The lower river belongs to the farms of Lisk,” Varga said.',
      'Varga said that Lisk would open a second lock in spring.',
    ]);
    expect(person?.named?.map(({ paragraph }) => paragraph)).toEqual([2, 4]);
    for (const { block, start, end, text } of person?.says ?? [])
      expect(told.blocks[block]?.text.slice(start, end)).toBe(text);
  });

  it('is told so where the reader points, too', () => {
    const text = 'Varga said that Lisk would open a second lock in spring.';
    const [name] = explainPointed(text, 2, told, [index])?.names ?? [];
    expect(name).toMatchObject({ name: 'Ilse Varga', says: [{}, {}], named: [{}, {}] });
  });

  it('says nothing that somebody else of that name may have said', () => {
    const [opening = '', ...others] = told.blocks.map(({ text }) => text);
    const two = articleOf([opening, 'Omar Varga, the clerk of Maren, came by boat.', ...others]);
    const person = selected(two, 'Ilse Varga');
    expect(person?.says).toEqual([]);
    expect(person?.named).toEqual([]);
  });

  it('is only named while somebody types', () => {
    const typed = withArticle({ kind: 'nothing', text: 'Varga', why: 'unknown' }, knowArticle(told, english));
    expect(personIn(typed)).toMatchObject({ name: 'Ilse Varga', description: 'the mayor of Lisk' });
    expect(personIn(typed)?.says).toBeUndefined();
  });
});
