import { describe, expect, it } from 'vitest';
import { placesIn } from './given-places.ts';

describe('a capital stands for the government', () => {
  it.each([
    ['where it speaks or decides', 'Moscow has repeatedly denied it.', 'Moscow: government RU'],
    ['where it owns a policy', "Beijing's latest demands were new.", 'Beijing: government CN'],
    ['where it is spoken to', 'Ministers urged Tehran to wait.', 'Tehran: government IR'],
    ['where something is done by it', 'The ban imposed by Beijing stays.', 'Beijing: government CN'],
    ['where others deal with it', 'Talks this week with Tehran failed.', 'Tehran: government IR'],
    ['with its allies', 'Kyiv and its allies met.', 'Kyiv: government UA'],
    ['beside "government"', 'The Kyiv government met.', 'Kyiv: government UA'],
    ['by a building', 'The Kremlin had no answer.', 'Kremlin: government RU'],
  ])('%s', (_, text, found) => {
    expect(placesIn(text)).toContain(found);
  });

  it('in a row as the others do', () => {
    expect(placesIn('Paris, London and Berlin agreed.')).toEqual([
      'Paris: government FR',
      'London: government GB',
      'Berlin: government DE',
    ]);
    expect(placesIn('Tensions between Kyiv and Moscow rose.')).toEqual([
      'Kyiv: government UA',
      'Moscow: government RU',
    ]);
  });
});

describe('a capital stands for no government', () => {
  it('where something is in it', () => {
    expect(placesIn('Officials in Moscow said so.')).toEqual(['Moscow: city ru/moscow']);
    expect(placesIn('Talks in Moscow failed.')).toEqual(['Moscow: city ru/moscow']);
    expect(placesIn('Flights from Beijing were late.')).toEqual(['Beijing: city cn/beijing']);
  });

  it('where nothing says which of the two is meant: then it is left alone', () => {
    expect(placesIn('Moscow is another matter.')).toEqual([]);
  });

  it('where it may be another body’s', () => {
    expect(placesIn('Brussels proposed a law.')).toEqual([]);
  });

  it('where the building itself is meant', () => {
    expect(placesIn('They met at the Kremlin.')).toEqual([]);
  });

  it('where a person has the name, or another place', () => {
    expect(placesIn('Denzel Washington, an actor, spoke.', 'Washington said no.')).toEqual([]);
    expect(placesIn('Fires in Washington state grew.', 'Washington said no.')).toEqual([]);
    expect(placesIn('Washington said no.')).toEqual(['Washington: government US']);
  });
});

describe('a capital that does what cities do too', () => {
  it('is its government where it has to do with policy', () => {
    expect(placesIn('Berlin dropped its veto on the treaty.')).toEqual(['Berlin: government DE']);
    expect(placesIn('Tehran broke off relations with seven states.')).toEqual(['Tehran: government IR']);
    expect(placesIn('Paris must collect the money, and its finance minister agreed.')).toEqual([
      'Paris: government FR',
    ]);
  });

  it('is not where it has not, or another is the subject', () => {
    expect(placesIn('Berlin dropped its opening hours.')).toEqual([]);
    expect(placesIn('Ministers in Berlin dropped their veto.')).toEqual(['Berlin: city de/berlin']);
    expect(placesIn('The streets of Paris broke into talks.')).toEqual(['Paris: city fr/paris']);
  });
});
