import { describe, expect, it } from 'vitest';
import { allCountries, placesInArticle } from '../../../../explain/look-up/places/places-in-article.ts';
import { withPlaces } from '../../../../explain/look-up/selection/explain-selection.ts';
import type { SelectionAnswer } from '../../../../explain/look-up/selection/selection-answer.ts';
import { findPlaces } from '../../../../explain/places/find-places.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';
import { english, index } from '../../places/given-places.ts';

const article = articleOf([
  'Ferries leave the city of Kyiv for Ukraine’s south, and Moscow said that it would watch them.',
  'Many of them end in Kyiv.',
]);
const ofArticle = placesInArticle(article, findPlaces(prepareArticle(article, english), [], index), index, english);
const countries = allCountries(index.places.countries, english);

const nothing = (text: string): SelectionAnswer => ({ kind: 'nothing', text, why: 'unknown' });
const found = (query: string, answer = nothing(query)) => {
  const whole = withPlaces(withPlaces(answer, countries, english), ofArticle, english);
  return whole.kind === 'found' ? whole.matches : [];
};
const names = (query: string) => found(query).map((match) => (match.kind === 'place' ? match.name : match.kind));

describe('a search for places', () => {
  it('finds countries in any case, by their name, another of their names or its beginning', () => {
    expect(names('france')).toEqual(['France']);
    expect(names('uae')).toEqual(['the United Arab Emirates']);
    expect(names('united st')).toEqual(['the United States']);
    expect(names('helen')).toEqual(['Saint Helena']);
  });

  it('finds all that a name may mean', () => {
    expect(names('Congo')).toEqual(['the Democratic Republic of the Congo', 'the Republic of the Congo']);
  });

  it('finds cities, and governments by their capitals, of the article alone', () => {
    expect(names('kyiv')).toEqual(['Kyiv']);
    expect(names('Kiev')).toEqual(['Kyiv']);
    expect(names('moscow')).toEqual(['Moscow']);
    expect(names('chicago')).toEqual([]);
  });

  it('says what they are and where the article names them, each place once', () => {
    expect(found('kyiv')).toMatchObject([
      { is: 'capital of Ukraine', how: 'exact', named: [{ paragraph: 1 }, { paragraph: 2, text: 'Kyiv' }] },
    ]);
    expect(found('ukraine')).toMatchObject([{ asked: { place: 'UA' }, matched: [[0, 7]], named: [{ paragraph: 1 }] }]);
    expect(found('france')).toMatchObject([{ named: [] }]);
  });

  it('finds nothing by a letter or two, by a word of a longer question, or by words that say nothing', () => {
    expect(names('fr')).toEqual([]);
    expect(names('who is in France now')).toEqual([]);
    expect(names('the')).toEqual([]);
    expect(names('')).toEqual([]);
  });

  it('puts what is called exactly so before what the article says with the word', () => {
    const passage = {
      kind: 'passage',
      how: 'exact',
      text: 'It is in France.',
      leansBack: false,
      matched: [],
      block: 0,
      start: 0,
      end: 16,
      section: null,
      paragraph: 1,
    } as const;
    const kinds = found('france', { kind: 'found', text: 'france', matches: [passage] }).map(({ kind }) => kind);
    expect(kinds).toEqual(['place', 'passage']);
  });
});
