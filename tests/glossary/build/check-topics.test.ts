import { describe, expect, it } from 'vitest';
import { checkTopics } from '../../../glossary/build/check-topics.ts';
import type { TopicEntry } from '../../../glossary/schema.ts';
import { anEntry as entry } from './an-entry.ts';

const check = (...entries: TopicEntry[]) =>
  checkTopics([{ file: 'test', topic: 'test', entries }]).map(({ message }) => message);
const three = ['One.', 'Two.', 'Three.'];

describe('the glossary check', () => {
  it('passes sound entries', () => {
    expect(check(entry('a', { related: ['b'] }), entry('b', { cues: ['x'], matches: three, ignores: three }))).toEqual(
      [],
    );
  });

  it('finds entries out of order', () => {
    expect(check(entry('b'), entry('a'))).toEqual(['out of order: stands after "b"']);
  });

  it('finds an id taken twice, also across files', () => {
    const problems = checkTopics([
      { file: 'one', topic: 'one', entries: [entry('a')] },
      { file: 'two', topic: 'two', entries: [entry('a', { term: 'other' })] },
    ]);
    expect(problems).toEqual([{ file: 'two', entry: 'a', message: 'its id is taken in "one"' }]);
  });

  it('finds a wording that two entries claim, whatever its case', () => {
    expect(check(entry('a', { aliases: ['Red Line'] }), entry('b', { aliases: ['red line'] }))).toEqual([
      '"red line" is claimed by "a" too',
    ]);
  });

  it('lets two entries share a wording if the words around decide about both', () => {
    const examples = { matches: ['a', 'b', 'c'], ignores: ['a', 'b', 'c'] };
    const one = entry('a', { short: 'HTB', cues: ['ship*'], ...examples });
    expect(check(one, entry('b', { short: 'HTB', unless: ['ship*'], ...examples }))).toEqual([]);
    expect(check(one, entry('b', { short: 'HTB' }))).toEqual(['"HTB" is claimed by "a" too']);
  });

  it('tells initials from a word', () => {
    expect(check(entry('a', { short: 'WHO' }), entry('b', { aliases: ['who'] }))).toEqual([]);
  });

  it('finds a link to nowhere and to itself', () => {
    expect(check(entry('a', { related: ['a', 'z'] }))).toEqual([
      'related: there is no entry "z"',
      'related: names itself',
    ]);
  });

  it('wants a definition, or senses that have one', () => {
    const { definition: _none, ...bare } = entry('a');
    expect(check(bare)).toEqual(['has neither a definition nor senses']);
  });

  it('wants definitions in the senses only, and the senses under their entry', () => {
    const sense = (id: string) => ({ id, definition: 'A sense.', matches: three });
    const { definition: _none, ...bare } = entry('a', { senses: [sense('a/one'), sense('b/two')], ignores: three });
    expect(check(bare)).toEqual(['sense "b/two" does not begin with "a/"']);
    expect(check(entry('a', { senses: [sense('a/one'), sense('a/two')], ignores: three }))).toEqual([
      'has senses, so its definition belongs into them',
    ]);
  });

  it('wants examples where an entry says what speaks against it', () => {
    expect(check(entry('a', { unless: ['slow'] }))).toEqual([
      '"a" needs at least 3 matches',
      'needs at least 3 ignores',
    ]);
  });

  it('wants examples of each sense', () => {
    const { definition: _none, ...bare } = entry('a', {
      senses: [
        { id: 'a/one', definition: 'A sense.', matches: three, ignores: three },
        { id: 'a/two', definition: 'Another.' },
      ],
    });
    expect(check(bare)).toEqual(['"a/two" needs at least 3 matches']);
  });

  it('wants examples of what is meant and what is not where a word is ambiguous', () => {
    expect(check(entry('a', { cues: ['x'], matches: ['One.'] }))).toEqual([
      '"a" needs at least 3 matches',
      'needs at least 3 ignores',
    ]);
  });
});
