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

  it.each([
    ['A report by the Lisk Institute came out.', 'the report', 'A report by the Lisk Institute'],
    ['A new study released on Monday by Lisk Water came out.', 'the study', 'A new study by Lisk Water'],
    ['It rained on the Marisca defence ministry.', 'the ministry', 'the Marisca defence ministry'],
    ['The Ministry of Works in the north was wet.', 'the ministry', 'The Ministry of Works'],
    ['Lisk Port executives were wet.', 'the executives', 'Lisk Port executives'],
    ['It rained on a police officer.', 'the officer', 'a police officer'],
    ['It rained on the Marisca ministry. Ilse Varga was wet.', 'the ministry', 'the Marisca ministry'],
  ])('is said in full behind "%s"', (before, bare, full) => {
    expect(last(before, `${words} ${bare} said.`)).toBe(full);
    expect(last(before, `It rained. ${words} ${bare} said.`)).toBe(full);
  });

  it.each([
    ['A report by the Lisk Institute came out, then a report by Lisk Water.', 'the report'],
    ['A report by the Lisk Institute came out, then another report.', 'the report'],
    ['A report by the Lisk Institute came out, then a study.', 'the report'],
    ['A report by the Lisk Institute came out, like all reports.', 'the report'],
    ['A report by the Lisk Institute came out. Omar Belan read his report.', 'the report'],
    ['A report came out.', 'the report'],
    ['Omar Belan left the Centre for Lisk Research.', 'the research'],
    ['It rained on the Marisca ministry and the works ministry.', 'the ministry'],
    ['It rained on the Marisca government. In Kolvara it snowed.', 'the government'],
    ['It rained on the Marisca ministry. NASO was wet.', 'the ministry'],
    ['It rained on a police officer. Ilse Varga was wet.', 'the officer'],
    ['It rained on the Lisk police station.', 'the police'],
    ['Lisk Port executives were wet.', 'executives'],
  ])('stays nobody where it could be two, or none: "%s"', (before, bare) => {
    expect(last(before, `${words} ${bare} said.`)).toBeNull();
  });

  it('stays nobody once it could be somebody else', () => {
    const lines = ['It rained on the Marisca ministry.', 'NASO was wet.', 'It rained on the ministry.'];
    expect(last(...lines, `${words} the ministry said.`)).toBeNull();
  });

  it('stays nobody far behind, unless it is a text', () => {
    const rain = Array<string>(15).fill('It rained.');
    expect(last('It rained on the Marisca ministry.', ...rain, `${words} the ministry said.`)).toBeNull();
    expect(last('A report by Lisk Water came out.', ...rain, `${words} the report said.`)).toBe(
      'A report by Lisk Water',
    );
  });

  it('keeps whom a pronoun means', () => {
    expect(last('Ilse Varga said it rained.', 'Police said it snowed.', `${words} she said.`)).toBe('Ilse Varga');
  });
});
