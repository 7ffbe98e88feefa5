import { describe, expect, it } from 'vitest';
import { findable, findMet } from '../../../components/met/find-met.ts';
import { metByDay, metByTerm } from '../../../components/met/met-groups.ts';
import { dayInWords, timesInWords } from '../../../components/met/met-in-words.ts';
import { workOf } from '../../counted-work/work-of.ts';
import { metWord } from '../../extension/met/met-in-memory.ts';

const now = new Date(2026, 2, 12).getTime();
const words = [
  metWord('quorum', '2026-03-01', { title: 'São Tomé votes' }),
  metWord('veto', '2026-03-10', { sentence: 'The Senate overrode it.' }),
  metWord('quorum', '2026-03-12', { at: '2026-03-12T08:00:00.000Z' }),
  metWord('levy', '2026-03-12', { at: '2026-03-12T09:00:00.000Z' }),
];
const found = (query: string) => findMet(findable(words), query).map(({ word }) => `${word.term} ${word.day}`);

describe('A search of met words', () => {
  it('goes over word, sentence and title, in any case and without accents, latest first', () => {
    expect(found('')).toEqual(['levy 2026-03-12', 'quorum 2026-03-12', 'veto 2026-03-10', 'quorum 2026-03-01']);
    expect(found('QUOR')).toEqual(['quorum 2026-03-12', 'quorum 2026-03-01']);
    expect(found('senate')).toEqual(['veto 2026-03-10']);
    expect(found('sao tome')).toEqual(['quorum 2026-03-01']);
    expect(found('tomé quorum')).toEqual(['quorum 2026-03-01']);
    expect(found('quorum senate')).toEqual([]);
  });

  it('looks once at each of 10,000 words, and makes nothing anew', () => {
    const many = findable(Array.from({ length: 10_000 }, (_, at) => metWord(`word ${at}`, '2026-03-01')));
    const texts = many.reduce((sum, { text }) => sum + text.length, 0);
    expect(workOf(() => findMet(many, 'nowhere'))).toBeLessThan(texts + 1000);
  });
});

describe('Met words', () => {
  const listed = findable(words).map(({ word }) => word);

  it('stand by day', () => {
    expect(metByDay(listed).map(({ day, words: those }) => [day, those.length])).toEqual([
      ['2026-03-12', 2],
      ['2026-03-10', 1],
      ['2026-03-01', 1],
    ]);
    expect(dayInWords('2026-03-12', now)).toBe('Thursday 12 March');
    expect(dayInWords('2025-12-31', now)).toBe('Wednesday 31 December 2025');
  });

  it('stand by word, the oftenest first, with how often and when last', () => {
    const terms = metByTerm(listed);
    expect(terms.map((term) => `${term.term}: ${timesInWords(term, now)}`)).toEqual([
      'quorum: twice, last on 12 March',
      'levy: once, on 12 March',
      'veto: once, on 10 March',
    ]);
    const thrice = ['12', '11', '10'].map((day) => metWord('quorum', `2026-03-${day}`));
    expect(timesInWords({ entry: 'quorum', term: 'quorum', words: thrice }, now)).toBe('3 times, last on 12 March');
  });
});
