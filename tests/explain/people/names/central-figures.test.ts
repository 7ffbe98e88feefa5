import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

const shown = (texts: readonly string[], title = '') =>
  findPeople(prepareArticle(articleOf(texts, { title }), english))
    .filter((person) => person.shown)
    .map(({ name }) => name);

describe('centralFigures', () => {
  it('shows office-holders and who is named in two paragraphs', () => {
    expect(
      shown([
        'Foreign Minister Ilse Varga signed.',
        'Omar Belan, an economist, did not.',
        'Thomas Lind, a novelist, wrote of it.',
        'Lind’s book is long.',
      ]),
    ).toEqual(['Ilse Varga', 'Thomas Lind']);
  });

  it('leaves private witnesses in peace, however often they speak', () => {
    const witness = ['“It shook,” said Ilse Varga, a mother of two.', '“We ran,” Varga said.'];
    expect(shown(witness)).toEqual([]);
    expect(shown(['“It shook,” Thomas Belan said.', '“We ran,” Belan said.'])).toEqual([]);
    expect(shown(witness, 'Varga wins the vote')).toEqual(['Ilse Varga']);
  });

  it('shows six, the most named first', () => {
    const ministers = ['Anna', 'Bo', 'Carl', 'Dora', 'Emil', 'Frida', 'Greta'].map(
      (name) => `Minister ${name} ${name}son signed.`,
    );
    const names = shown([...ministers, 'Gretason left.']);
    expect(names).toHaveLength(6);
    expect(names).toContain('Greta Gretason');
  });
});
