import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import type { Perspective } from '../../../../explain/model/reading.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { choosePeople } from '../../../../explain/tell/briefing/choose-people.ts';
import { describePeople } from '../../../../explain/tell/briefing/describe-people.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

const texts = [
  'Ilse Varga, the mayor of Lisk, left the hall with Omar Belan, a Lisk engineer.',
  'Fadu Lind, a judge in Maren, stayed. Varga went home.',
];

function shown(lines: readonly string[], said: readonly Partial<Perspective>[] = [], paragraphs = texts) {
  const prepared = prepareArticle(articleOf(paragraphs), english);
  const people = describePeople(findPeople(prepared), prepared);
  const perspectives = said as readonly Perspective[];
  const chosen = choosePeople(
    people,
    lines.map((text) => ({ text })),
    perspectives,
    prepared,
  );
  return chosen.filter((person) => person.shown).map(({ name }) => name);
}

describe('choosePeople', () => {
  it('shows whom a line names, and of the others only whom the article is about', () => {
    expect(shown(['Belan left.'])).toEqual(['Ilse Varga', 'Omar Belan']);
    expect(shown(['It rained.'])).toEqual(['Ilse Varga']);
  });

  it('shows nobody whom a line describes already, in it or beside it', () => {
    expect(shown(['Omar Belan, a Lisk engineer, left.'])).not.toContain('Omar Belan');
    const said = { speaker: 'Ilse Varga', description: 'the mayor of Lisk', text: '“It leaks.”' };
    expect(shown(['Belan left.'], [said])).toEqual(['Omar Belan']);
  });

  it('shows the first who have a part in it where nobody else would be shown', () => {
    const once = ['Ilse Varga, the mayor of Lisk, left.', 'Fadu Lind, the mayor of Maren, stayed.', 'It rained.'];
    expect(shown(['It rained.'], [], once)).toEqual(['Ilse Varga', 'Fadu Lind']);
    const said = { speaker: 'Ilse Varga', description: 'the mayor of Lisk', text: '“It leaks.”' };
    expect(shown(['It rained.'], [said], once)).toEqual(['Fadu Lind']);
  });

  it('shows no reporter', () => {
    expect(shown(['Rask left.'], [], ['Tove Rask, a Lisk Herald reporter, left. Rask is home.'])).toEqual([]);
  });
});

describe('describePeople', () => {
  const described = (...paragraphs: string[]) => {
    const prepared = prepareArticle(articleOf(paragraphs), english);
    return describePeople(findPeople(prepared), prepared).map(({ description }) => description);
  };

  it('opens what the article abbreviates', () => {
    expect(described('LMA chairman Omar Belan left.', 'The Lisk Millers Association (LMA) met.')).toEqual([
      'LMA chairman (LMA: Lisk Millers Association)',
    ]);
    expect(described('LMA chairman Omar Belan left.')).toEqual(['LMA chairman']);
  });

  it('takes a bare title where nothing tells more, but no office without its country', () => {
    expect(described('Senator Omar Belan left. Belan is home.')).toEqual(['Senator']);
    expect(described('President-elect Omar Belan left. Belan is home.')).toEqual(['']);
  });

  it('says that a name is not the person’s own', () => {
    expect(described('Lorena (not her real name), a Lisk nurse, left.')).toEqual(['a Lisk nurse, not her real name']);
  });
});
