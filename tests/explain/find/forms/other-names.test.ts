import { describe, expect, it } from 'vitest';
import { wordingsIn } from '../wordings-in.ts';

const found = wordingsIn([
  { term: 'VNR', kind: 'body' },
  { term: 'QDX', kind: 'concept' },
  { term: 'Oldport Institution', kind: 'body' },
  { term: 'Grain 300', kind: 'label' },
  { term: 'Outer Marlow', kind: 'place' },
  { term: 'Marlow', kind: 'place' },
  { term: 'Grain Department', kind: 'body' },
  { term: 'Coastal State', kind: 'body' },
  { term: 'Grain War', kind: 'event' },
]);

describe('initials', () => {
  it.each([
    'The mill moved its listing to VNR American in June.',
    'They list it on VNR American.',
    'They read of VNR Press’s Lisk.',
    'It was VNR American’s listing.',
    'The loan came from QDX Venture and VNR Services.',
    'It was printed by VNR Press.',
    'A column in QDX Magazine said so.',
    'The VNR Foundation gave money.',
  ])('are left alone where the next word makes a name of both: %s', (text) => expect(found(text)).toEqual([]));

  it.each([
    'VNR Director Ann Lisk left.',
    'They met VNR Managing Director Ann Lisk.',
    'The VNR Press Secretary left.',
    'VNR Lanarkshire closed.',
    'The VNR Working Group met.',
    'The VNR American desk was cut.',
    'VNR’s Partners programme ended.',
    'The QDX Foundation gave money.',
    'VNR Africans left.',
  ])('are found before an office, a place or a part: %s', (text) => expect(found(text)).toHaveLength(1));

  it('are left alone in a headline only where the text has the longer name', () => {
    const headline = { kind: 'heading' as const, text: 'QDX Venture Opens Its Doors To Visitors' };
    expect(found(headline, 'The founder of QDX Venture spoke.')).toEqual([]);
    expect(found(headline, 'The founder spoke.')).toEqual(['qdx: QDX']);
  });
});

describe('a name of several words', () => {
  it.each([
    'Her book is out from Oldport Institution Press.',
    'In 1850 the Outer Marlow Party won.',
    'It leads the Grain 300 Europe.',
    'Outer Marlow Brisk Industrial Group sold cheese.',
    'He sold Outer Marlow Partners.',
  ])('is left alone where the words behind make another of it: %s', (text) => expect(found(text)).toEqual([]));

  it.each([
    'The Oldport Institution Press Secretary left.',
    'The Oldport Institution Working Group met.',
    'The Oldport Institution’s Press was sold.',
    'Oldport Institution Europe closed.',
    'It leads the Grain 300 in Europe.',
  ])('is found before a part of itself: %s', (text) => expect(found(text)).toHaveLength(1));

  it('is left alone where “for” ties a field to an office, not where somebody leaves for another', () => {
    expect(found('The Grain Department for Diaspora Affairs closed.')).toEqual([]);
    expect(found('She left the Grain Department for Lisk University.')).toHaveLength(1);
    expect(found('She left the Grain Department for Health reasons.')).toHaveLength(1);
    expect(found('He blamed the Grain Department, for Diaspora Affairs had paid.')).toHaveLength(1);
    expect(found('She left the Oldport Institution for Diaspora Affairs.')).toHaveLength(1);
  });

  it('is left alone where “of” and a country make a state’s name of it', () => {
    expect(found('Envoys of the Coastal State of Mali spoke.')).toEqual([]);
    expect(found('Envoys of the Coastal State of old spoke.')).toHaveLength(1);
    expect(found('The Oldport Institution of Mali closed.')).toHaveLength(1);
  });
});

describe('a name behind a body or thing that is named for it', () => {
  it.each([
    'Students at the University of Marlow struck.',
    'University of Marlow students struck.',
    'The House Select Committee on the Grain War met.',
    'The Foundation for Outer Marlow closed.',
    'It was told by the Foundation for Outer Marlow.',
    'He gave to the Friends of the Grain War.',
  ])('is left alone: %s', (text) => expect(found(text)).toEqual([]));

  it.each([
    'Friends of Marlow wept.',
    'Campaign for Outer Marlow begins.',
    'The committee on the Grain War met.',
    'The Speaker of the Grain Department left.',
    'The Transport Committee of the Oldport Institution met.',
    'She left the Lisk Foundation for the Grain Department.',
    'Committee of five met. Marlow burned.',
    'He named the University of, Marlow wrote, its friends.',
  ])('is found otherwise: %s', (text) => expect(found(text)).toHaveLength(1));

  it('is left alone in a headline, too', () => {
    const headline = { kind: 'heading' as const, text: 'Students At University Of Marlow Plan New Strikes' };
    expect(found(headline)).toEqual([]);
  });
});
