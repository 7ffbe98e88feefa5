import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

/** Who speaks in the last sentence. */
const last = (...paragraphs: string[]) => speakersOf(...paragraphs).at(-1);

const words = '“It was loud in there,”';

describe('a noun that says what speaks, and not which one', () => {
  it.each([
    'the report',
    'the ministry',
    'the mayor',
    'the officials',
    'the new study',
    'the former mayor',
    'officials',
    'police',
    'senior officials',
    'two officials',
    'a spokesperson',
    'an agency spokesman',
    'a company spokesperson',
    'a source',
    'the police',
  ])('names nobody: "%s"', (speaker) => {
    expect(last(`${words} ${speaker} said.`)).toBeNull();
    expect(last(`According to ${speaker}, it rained.`)).toBeNull();
  });

  it.each([
    'US officials',
    'the defence ministry',
    'port officials',
    'the Lisk report',
    'a report by the Lisk Institute',
    'officials at Lisk Port',
    'police in Lisk',
    'a dispatcher',
    'one user',
    'residents',
  ])('names somebody: "%s"', (speaker) => {
    expect(last(`${words} ${speaker} said.`)).toBe(speaker);
  });

  it('leaves a name that looks like a noun at its place', () => {
    expect(last('Republicans said that it rained.')).toBe('Republicans');
    expect(last(`${words} Guards said.`)).toBe('Guards');
  });

  it('names nobody by a title alone, and takes in what stands behind it', () => {
    expect(last(`${words} Minister said.`)).toBeNull();
    expect(last('Minister in the Ministry of Works Omar Belan said that it rained.')).toBe(
      'Minister in the Ministry of Works Omar Belan',
    );
  });

  it('keeps "New" where a place is called so', () => {
    expect(last('New Lisk Mayor Ilse Varga said that it rained.')).toBe('New Lisk Mayor Ilse Varga');
    expect(last('New Mayor Ilse Varga said that it rained.')).toBe('Mayor Ilse Varga');
  });

  it('names who holds the office where the article names one', () => {
    expect(last('Ilse Varga, mayor of Lisk, left.', `${words} the mayor said.`)).toBe('Ilse Varga');
  });

  it('keeps whom a pronoun means', () => {
    expect(last('Ilse Varga said it rained.', 'Police said it snowed.', `${words} she said.`)).toBe('Ilse Varga');
  });
});
