import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../explain/people/find-people.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf } from '../article-of.ts';

const people = (...texts: string[]) =>
  findPeople(prepareArticle(articleOf(texts))).map(({ name, description }) => `${name}: ${description}`);

describe('findPeople', () => {
  it.each([
    ['Ilse Varga, the mediator, left.', 'Ilse Varga: the mediator'],
    ['They met Foreign Minister Ilse Varga.', 'Ilse Varga: Foreign Minister'],
    ['It was signed by the country’s president, Omar Belan, on Monday.', 'Omar Belan: the country’s president'],
    ['said longtime Acme CEO Bo K. Lind of the plan', 'Bo K. Lind: longtime Acme CEO'],
    ['“It is over,” said Omar Belan, an economist at the Lisk School.', 'Omar Belan: an economist at the Lisk School'],
    ['Omar Belan, 43, a farmer, lost his house.', 'Omar Belan: a farmer'],
    ['“It is over,” said Omar Belan of the Institute for Rivers.', 'Omar Belan: of the Institute for Rivers'],
    ['Omar Belan was named the new leader of the union on Monday.', 'Omar Belan: the new leader of the union'],
    ['Ambassador to the European Union Ilse Varga left.', 'Ilse Varga: Ambassador to the European Union'],
    ['Sen. Ilse Varga left.', 'Ilse Varga: Sen.'],
    ['“It is over,” Ursula van der Berg said.', 'Ursula van der Berg: '],
  ])('reads "%s"', (text, person) => {
    expect(people(text)).toEqual([person]);
  });

  it.each([
    'They met in New York, the city of bridges.',
    'The European Commission, a body of the union, said so.',
    'Acme Group, the owner, said so.',
    'Ilse Varga walked home.',
    'On Monday the Foreign Ministry said so.',
    'The president’s order stands.',
  ])('finds nobody in "%s"', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('joins a surname to the full name and keeps the first introduction', () => {
    expect(people('President Belan left.', 'Omar Belan, the old fox and author, came back.')).toEqual([
      'Omar Belan: President',
    ]);
  });

  it('adds a later description where the first mention had none', () => {
    expect(people('“It is over,” Omar Belan said.', 'Omar Belan, a farmer, lost his house.')).toEqual([
      'Omar Belan: a farmer',
    ]);
  });
});
