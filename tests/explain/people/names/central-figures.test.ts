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
        'Lisk’s Foreign Minister Ilse Varga signed.',
        'Omar Belan, an economist, did not.',
        'Thomas Lind, a novelist, wrote of it.',
        'Lind’s book is long.',
      ]),
    ).toEqual(['Ilse Varga', 'Thomas Lind']);
  });

  it('shows nobody of whom the article says nothing, however often it names them', () => {
    const named = ['Omar Belan left.', 'Belan came back.', 'Belan stayed.'];
    expect(shown(named, 'Belan stays')).toEqual([]);
    expect(shown([...named, 'Omar Belan, an economist, is ill.'])).toEqual(['Omar Belan']);
    expect(shown(['President-elect Omar Belan left.', 'Belan came back.'])).toEqual(['Omar Belan']);
  });

  it('shows a name without the hyphens that only its page may break it at', () => {
    expect(shown(['Lisk’s Foreign Minister Ilse Var\u00ADga signed.', 'Var\u00ADga left.'])).toEqual(['Ilse Varga']);
  });

  it('leaves private witnesses in peace, however often they speak', () => {
    const witness = ['“It shook,” said Ilse Varga, a mother of two.', '“We ran,” Varga said.'];
    expect(shown(witness)).toEqual([]);
    expect(shown(['“It shook,” Thomas Belan said.', '“We ran,” Belan said.'])).toEqual([]);
    expect(shown(witness, 'Varga wins the vote')).toEqual(['Ilse Varga']);
  });

  it('shows six, the most named first', () => {
    const ministers = ['Anna', 'Bo', 'Carl', 'Dora', 'Emil', 'Frida', 'Greta'].map(
      (name) => `The Lisk minister ${name} ${name}son signed.`,
    );
    const names = shown([...ministers, 'Gretason left.']);
    expect(names).toHaveLength(6);
    expect(names).toContain('Greta Gretason');
  });
});
