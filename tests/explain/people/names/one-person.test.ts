import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';
import { people } from './told-people.ts';

describe('one person of the text', () => {
  it('joins a surname to the full name and keeps the first introduction', () => {
    expect(people('Lisk President Belan left.', 'Omar Belan, the old fox and author, came back.')).toEqual([
      'Omar Belan: Lisk President',
    ]);
  });

  it('keeps two people of one surname apart', () => {
    expect(people('Ilse Varga, the Lisk judge, left.', 'Omar Varga, a sculptor, stayed.')).toEqual([
      'Ilse Varga: the Lisk judge',
      'Omar Varga: a sculptor',
    ]);
    expect(people('Lisk President Varga left.', 'His daughter Ilse Varga stayed.')).toEqual([
      'Varga: Lisk President',
      'Ilse Varga: ',
    ]);
    expect(people('Ilse Varga spoke of him.', 'He said Lisk President Varga left.')).toEqual(['Varga: Lisk President']);
  });

  it('takes an office and its abbreviation for one', () => {
    expect(people('Lisk Governor Peter Belan left.', 'She saw Gov. Belan.')).toEqual(['Peter Belan: Lisk Governor']);
    expect(people('Gov. Peter Belan left.', 'She saw Governor Belan.')).toEqual(['Peter Belan: ']);
  });

  it('takes one person for one, with initials and short names', () => {
    expect(people('Timothy J. Belan, the Lisk judge, left.', 'Tim Belan, a judge of old, came back.')).toEqual([
      'Timothy J. Belan: the Lisk judge',
    ]);
  });

  it('takes a surname with a title for the person of that office', () => {
    const [first] = findPeople(
      prepareArticle(
        articleOf(['Ilse Varga, the mayor of Lisk, left.', 'Omar Varga, the judge, stayed.', 'Mayor Varga is ill.']),
        english,
      ),
    );
    expect(first).toMatchObject({ name: 'Ilse Varga', shown: true });
  });

  it('takes nobody of one name and a bare title for a person', () => {
    expect(people('It was in President Varga’s time.', 'President Varga slept.')).toEqual([]);
    expect(people('Stano, a farmer of old, left. President Varga slept.', 'Ilse Varga, a sculptor, did not.')).toEqual([
      'Ilse Varga: a sculptor',
    ]);
  });

  it('takes a title before a first name for the person who holds that office', () => {
    const [full, title] = ['Lisk President Tano Brook left.', 'Lisk President Tano slept.'];
    expect(people(full, title)).toEqual(['Tano Brook: Lisk President']);
    expect(people(title, full)).toEqual(['Tano Brook: Lisk President']);
    expect(people('Tano Brook, a sculptor, left.', 'Kolvaran President Tano slept.')).toEqual([
      'Tano Brook: a sculptor',
      'Tano: Kolvaran President',
    ]);
  });

  it('takes one person for one in either order of names, with and without accents', () => {
    expect(people('Lisk mayor Bakó Ilona left.', 'Ilona Bako, the mayor of Lisk, came back.')).toHaveLength(1);
    expect(people('Lisk mayor Tao Min-ho left.', 'Tao Min-ho said no. Tao left.')).toHaveLength(1);
  });
});
