import { describe, expect, it } from 'vitest';
import { explainSelection } from '../../../../explain/look-up/selection/explain-selection.ts';
import { articleOf } from '../../article-of.ts';
import { article, index, matches, nameOf, names, search } from './asked-of-the-dam.ts';

describe('explainSelection, of the article', () => {
  it('knows people by full name, surname, office and the beginning of a name', () => {
    expect(matches('Omar Belan')[0]).toMatchObject({
      kind: 'person',
      how: 'exact',
      description: 'the governor of Lisk',
    });
    expect(names('Belan’s')).toEqual(['exact Omar Belan']);
    expect(names('the governor')).toEqual(['exact Omar Belan']);
    expect(names('bel')).toEqual(['begins Omar Belan']);
    expect(names('a word that Belan left out')).toEqual(['contained Omar Belan']);
  });

  it('knows a misspelt name where nobody is called so, but guesses no short one', () => {
    expect(names('Omar Bellan')).toEqual(['misspelt Omar Belan']);
    expect(names('bealn')).toEqual(['misspelt Omar Belan']);
    expect(names('vargaa')).toEqual(['misspelt Ilse Varga', 'misspelt Nadia Varga']);
    expect(names('nadia vargaa')).toEqual(['misspelt Nadia Varga']);
    expect(names('Isle')).toEqual([]);
    expect(names('Belgrade')).toEqual([]);
  });

  it('gives both people of one surname, and the one whose first name is there', () => {
    expect(names('varga')).toEqual(['exact Ilse Varga', 'exact Nadia Varga']);
    expect(names('Nadia Varga')[0]).toBe('exact Nadia Varga');
    expect(names('Nadia Varga')).not.toContain('exact Ilse Varga');
  });

  it('finds a person in a selection that gives more of the name than the article, but nobody else of that name', () => {
    expect(names('Omar Josef Belan')).toEqual(['contained Omar Belan']);
    expect(names('Governor Omar Josef Belan of Lisk said')).toEqual(['contained Omar Belan']);
    expect(names('Marta Belan')).toEqual([]);
  });

  it('finds what is said of a full name where the article has only the surname', () => {
    const short = articleOf([
      'The dam broke in May, and Holm said so.',
      'The levy, Holm added, is fair.',
      'It may rise.',
    ]);
    const said = (text: string, within = short) => {
      const answer = explainSelection(text, within, search, index);
      return answer.kind === 'found' ? answer.matches.map(nameOf) : [];
    };
    const both = ['The dam broke in May, and Holm said so.', 'The levy, Holm added, is fair.'];
    expect(said('Petra Holm')).toEqual(both);
    expect(said('Petra Maria Holm')).toEqual(both);
    expect(said('Secretary Petra Holm, who left')).toEqual(both);
    expect(said('Nina Elsa May')).toEqual([]);
    expect(said('Petra Maria Holm', articleOf(['Ruth Holm, a teacher, spoke of it.', 'It rose, Holm said.']))).toEqual(
      [],
    );
  });

  it('goes to the sentence in which somebody is introduced', () => {
    expect(matches('Omar Belan')[0]).toMatchObject({ block: 0, start: 0, end: 65, paragraph: 1 });
  });

  it('resolves initialisms as the article does, before the glossary’s of that name', () => {
    expect(matches('ICC')[0]).toMatchObject({
      kind: 'initialism',
      entry: 'article:ICC',
      expansion: 'International Cricket Club',
      block: 1,
    });
    expect(names('ICC')).toEqual(['exact ICC', 'exact International Coal Court']);
    expect(names('the International Cricket Club')[0]).toBe('exact ICC');
  });

  it('leaves an initialism to the glossary that means the same', () => {
    expect(names('LWC')).toEqual(['exact Lisk Water Company']);
  });

  it('gives what the article says, what explains first, to the sentence', () => {
    const [first, ...others] = matches('spillways');
    expect(first).toMatchObject({
      kind: 'passage',
      how: 'exact',
      text: 'A spillway is a channel that carries flood water past a dam.',
      block: 3,
      start: 0,
      end: 60,
      matched: [[2, 10]],
    });
    expect(others.map(nameOf)).toContain('Varga said the spillway must be rebuilt.');
  });

  it('guesses no misspelling of what the article has', () => {
    const misspelt = { entry: 'veto', how: 'misspelt', term: 'veto', definition: '', matched: [] } as const;
    const guess = (text: string) => explainSelection(text, article, () => [misspelt], index);
    expect(guess('rebuilt')).toMatchObject({ kind: 'found', matches: [{ kind: 'passage' }] });
    expect(guess('zeppelin')).toMatchObject({ kind: 'found', matches: [{ kind: 'entry', how: 'misspelt' }] });
  });
});
