import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../explain/people/names/find-people.ts';
import { findPlaces } from '../../../explain/places/find-places.ts';
import { storyPlaces } from '../../../explain/places/story-places.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../article-of.ts';
import { english, index } from './given-places.ts';

const filler = 'Nobody knows how long the work will take or what it will cost.';
const fillers = (count: number) => Array.from({ length: count }, () => filler);
const turnsOn = (paragraphs: readonly BlockDraft[], title = '', home: readonly string[] = []) => {
  const article = articleOf(paragraphs, { title });
  const prepared = prepareArticle(article, english);
  const mentions = findPlaces(prepared, findPeople(prepared), index);
  return storyPlaces(article, mentions, new Set(home), index).map(({ place }) => place);
};

describe('the places on which a story turns', () => {
  it('are those of its headline', () => {
    expect(turnsOn([filler, filler, filler, filler, 'The bridge in Egypt is old.'], 'Bridge falls in Egypt')).toEqual([
      'EG',
    ]);
  });

  it('are those that open it and come back', () => {
    expect(turnsOn(['A bridge fell in Egypt on Monday.', filler, 'Rain is rare in Egypt.'])).toEqual(['EG']);
  });

  it('are those of which it speaks throughout', () => {
    const often = ['Wheat grows in Egypt.', 'Bread is dear in Egypt.', 'Mills close in Egypt.'];
    expect(turnsOn([...fillers(4), ...often])).toEqual(['EG']);
  });

  it('stand in the order in which it names them', () => {
    const both = ['Trucks from Egypt reached France.', 'France thanked Egypt.'];
    expect(turnsOn(both, 'France and Egypt agree')).toEqual(['EG', 'FR']);
  });

  it('are a city without its country, but where that is named more', () => {
    const inParis = 'A school burned in the city of Paris.';
    expect(turnsOn([`${inParis} France mourned.`, inParis], 'School burns in Paris, France')).toEqual(['fr/paris']);
    const more = ['France has lost many.', 'Schools in France are old.', 'France will build.'];
    expect(turnsOn([`${inParis} France mourned.`, inParis, ...more], 'School burns in France')).toEqual([
      'fr/paris',
      'FR',
    ]);
  });

  it('are five at most', () => {
    const many = 'Ships from Egypt, France, Germany, China, Iran and Russia met in Ukraine.';
    expect(turnsOn([many, many])).toHaveLength(5);
  });
});

describe('a story turns on no place', () => {
  it('that it names once, or far apart', () => {
    expect(turnsOn(['A bridge fell in Egypt on Monday.', ...fillers(3)])).toEqual([]);
    expect(turnsOn(['The engineer studied in Egypt.', ...fillers(20), 'She left Egypt in 1990.'])).toEqual([]);
    expect(turnsOn([...fillers(3), 'Bread is dear in Egypt.', 'Mills close in Egypt.'])).toEqual([]);
  });

  it('where a capital stands for a government', () => {
    expect(turnsOn(['Moscow said that it would vote.', 'Moscow denied it.'], 'Moscow says no')).toEqual([]);
  });

  it('from which a reporter writes', () => {
    expect(turnsOn(['PARIS, France (Wire) — The bank cut rates.', 'It had waited.', 'It met in Paris.'])).toEqual([]);
    expect(turnsOn(['A fire broke out in the city of Paris.', 'It met in Paris.'])).toEqual(['fr/paris']);
  });

  it('where it only passes through', () => {
    const egypt = fillers(8).map(() => 'The march goes on in Egypt.');
    expect(turnsOn([...egypt, 'Some came from Germany.'], 'March in Egypt')).toEqual(['EG']);
    expect(turnsOn(['Some came from Germany to Egypt.', 'Germany let them go.', ...egypt], 'March in Egypt')).toEqual([
      'EG',
    ]);
  });

  it('if that is only the reader’s own country; beside another, it is one', () => {
    const us = ['The United States will vote.', 'Voting is free in the United States.'];
    expect(turnsOn(us, 'The United States votes', ['US'])).toEqual([]);
    expect(turnsOn(us, 'The United States votes', ['GB'])).toEqual(['US']);
    expect(turnsOn([...us, 'Egypt voted, too.'], 'United States and Egypt vote', ['US'])).toEqual(['US', 'EG']);
  });

  it('that stands in headings, captions and tables alone', () => {
    const heading = (text: string): BlockDraft => ({ kind: 'heading', text });
    expect(turnsOn([filler, heading('Egypt'), filler, heading('In Egypt'), heading('Egypt')])).toEqual([]);
    expect(turnsOn([filler, { kind: 'caption', text: 'A bridge in Egypt' }], 'Bridge falls in Egypt')).toEqual([]);
  });
});
