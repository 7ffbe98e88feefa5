import { expect, it } from 'vitest';
import { judgePlaceBank, type PlaceItem } from '../../../../bench/quality/banks/place-bank.ts';
import { judgeBankOfPlaces } from '../../../../bench/quality/judge/judge-place-bank.ts';
import { english, index } from '../../../explain/places/given-places.ts';
import { counts } from '../made-up-page.ts';

const judged = (...items: readonly Omit<PlaceItem, 'id'>[]) =>
  counts(
    judgeBankOfPlaces(
      'after',
      judgePlaceBank(
        items.map((item, at) => ({ id: `pl-${at}`, ...item })),
        index,
        english,
      ),
    ),
    'places after: right',
    'places after: found',
    'places after: left alone',
  );

it('a place is right where all its mentions are taken for it, and left alone where it has none', () => {
  expect(
    judged(
      { text: 'Rain fell in Iran.', wording: 'Iran', means: 'country IR' },
      { text: 'Rain fell in Springfield, Illinois.', wording: 'Springfield', means: 'city Springfield, Illinois, US' },
      { text: 'Rain fell in Kiev.', wording: 'Kiev', means: 'city Kyiv, UA' },
      { text: 'Iranians sang.', wording: 'Iran', means: null },
    ),
  ).toEqual(['4 of 4', '3 of 3', '1 of 1']);
});

it('a place is wrong that is another, of another kind, or not found', () => {
  expect(
    judged(
      { text: 'Rain fell in Iran.', wording: 'Iran', means: 'country IQ' },
      { text: 'Rain fell in Tehran.', wording: 'Tehran', means: 'government IR' },
      { text: 'They read the China Daily.', wording: 'China', means: 'country CN' },
      { text: 'Rain fell in Iran.', wording: 'Iran', means: null },
    ),
  ).toEqual(['0 of 4', '0 of 3', '0 of 1']);
});

it('a wording that does not stand in its text is refused', () => {
  expect(() => judged({ text: 'Rain fell.', wording: 'Iran', means: null })).toThrow(
    'pl-0: "Iran" does not stand there',
  );
});
