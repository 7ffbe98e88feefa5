import { describe, expect, it } from 'vitest';
import type { readTopics } from '../../../glossary/build/read-topics.ts';
import type { TopicEntry } from '../../../glossary/schema.ts';
import { entryPage, sentencesOf } from '../../../scripts/glossary/entry-page.ts';
import { findEntry } from '../../../scripts/glossary/find-entry.ts';

type TopicFiles = ReturnType<typeof readTopics>['files'];

const entry = (fields: Partial<TopicEntry>) => ({ kind: 'concept', level: 2, related: [], ...fields }) as TopicEntry;
const levy = entry({ id: 'port-levy', term: 'port levy', short: 'PL', aliases: ['harbour due'] });
const pl = entry({ id: 'pl', term: 'PL' });
const whip = entry({
  id: 'whip',
  term: 'whip',
  ignores: ['He cracked a whip.'],
  senses: [
    { id: 'whip/person', definition: 'A person.', aliases: ['chief whip'], matches: ['The whip counted.'] },
    {
      id: 'whip/membership',
      definition: 'Membership.',
      matches: ['She lost the whip.'],
      ignores: ['A whip of cream.'],
    },
  ],
});
const files: TopicFiles = [{ file: 'sea/ports', topic: 'sea', entries: [levy, whip, pl] }];

describe('the entry that somebody names', () => {
  it.each([
    ['port-levy', levy],
    ['Port Levy', levy],
    ['harbour due', levy],
    ['chief whip', whip],
    ['PL', pl],
  ])('is found by %s', (named, found) => {
    expect(findEntry(files, named, [])).toBe(found);
  });

  it('is said to be missing where there is none', () => {
    expect(() => findEntry(files, 'mole', [])).toThrow('there is no entry “mole”');
  });

  it('says which entries were not read, where it finds none', () => {
    const problems = [{ file: 'health', entry: 'mole', message: 'kind: Expected "concept"' }];
    expect(() => findEntry(files, 'mole', problems)).toThrow('not read: health.yaml, mole: kind: Expected "concept"');
  });
});

describe('the sentences to try an entry in', () => {
  it('are those of all its senses, and its example', () => {
    expect(sentencesOf(whip)).toEqual({
      meant: ['The whip counted.', 'She lost the whip.'],
      notMeant: ['He cracked a whip.', 'A whip of cream.'],
    });
    expect(sentencesOf({ ...levy, example: 'In 1901 it rose.' }).meant).toEqual(['In 1901 it rose.']);
  });

  it('are never none', () => {
    expect(sentencesOf(levy)).toEqual({ meant: ['It was about the port levy.'], notMeant: [] });
  });

  it('stand on a page as they are', () => {
    expect(entryPage('A & B', ['Is 1 < 2 & 3?'])).toContain('<p>Is 1 &lt; 2 &amp; 3?</p>');
    expect(entryPage('A & B', [])).toContain('<h1>A &amp; B</h1>');
  });
});
