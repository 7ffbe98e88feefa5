import { describe, expect, it } from 'vitest';
import { checkStyle } from '../../../glossary/build/check-style.ts';
import type { TopicEntry } from '../../../glossary/schema.ts';
import { anEntry } from './an-entry.ts';

const check = (more: Partial<TopicEntry>) =>
  checkStyle([{ file: 'test', topic: 'test', entries: [anEntry('levy', more)] }]).map(({ message }) => message);

describe('the check of style', () => {
  it('passes a plain entry', () => {
    expect(check({ matters: 'Ships pay it at each call.' })).toEqual([]);
  });

  it('finds a definition that only a scholar can read', () => {
    const definition =
      'An intergovernmental organisational instrumentality facilitating multilateral harmonisation of administrative responsibilities.';
    expect(check({ definition })).toEqual([expect.stringMatching(/^reading grade \d+\.\d, at most 14/)]);
  });

  it('finds a definition that uses its own headword, in any number, also in a sense', () => {
    const circle = 'a definition uses "levy" itself';
    expect(check({ definition: 'Port levies that ships pay.' })).toEqual([circle]);
    const senses = [
      { id: 'levy/port', definition: 'A charge on ships.' },
      { id: 'levy/army', definition: 'An army raised by levy.' },
    ];
    expect(check({ senses })).toEqual([circle]);
  });

  it('lets what is defined be named in a later sentence', () => {
    expect(check({ definition: 'A charge on ships. A levy may be raised by a port or a state.' })).toEqual([]);
  });

  it.each([
    ['Currently ships pay it.', 'ages'],
    ['It plays a key role in trade.', 'says nothing'],
    ['It is, of course, too high.', 'judges'],
    ['The port insists that ships pay.', 'judges the speaker'],
    ['Many people believe it is too high.', 'names nobody'],
    ['Ships pay it!', 'shouts'],
  ])('finds words that the style sheet bans: %s', (matters, reason) => {
    expect(check({ matters })).toEqual([expect.stringContaining(reason)]);
  });

  it('lets an entry explain a banned word', () => {
    const note = 'Critics of the phrase "illegal immigrant" say that no person is illegal.';
    expect(check({ term: 'illegal immigrant', unlike: [{ term: 'migrant', note }] })).toEqual([]);
  });

  it('wants a source for what has a name, and none for a common noun', () => {
    expect(check({ term: 'Harbours Act', kind: 'law' })).toEqual(['a law with a name needs a source']);
    expect(check({ term: 'harbour law', kind: 'law' })).toEqual([]);
  });
});
