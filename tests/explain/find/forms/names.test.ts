import { describe, expect, it } from 'vitest';
import { wordingsIn } from '../wordings-in.ts';

const found = wordingsIn([
  { term: 'Department of Labor', kind: 'body', where: ['US'], aliases: ['US Department of Labor'] },
  { term: 'World Grain Organization', kind: 'body' },
  { term: 'Oldport Grain Labor Survey', kind: 'body', where: ['US'] },
  { term: 'UNV Center', kind: 'body', where: ['US'] },
  { term: 'Marsh Tigers', kind: 'body' },
  { term: 'Proud Gulls', kind: 'body' },
  { term: 'Samaritans', kind: 'body' },
  { term: 'election commission' },
  { term: 'constitution' },
  { term: 'cabinet', unless: ['wood'] },
  { term: 'World Reserve', kind: 'body' },
  { term: 'Norvane', kind: 'body' },
  { term: 'UNV', kind: 'body' },
  { term: 'Long War', kind: 'event' },
  { term: 'unity government', unless: ['wood'] },
]);

describe('the spelling of a name', () => {
  it('is that of its country, where another may have a body of that name', () => {
    expect(found('The Department of Labor said so.')).toHaveLength(1);
    expect(found('The Department of Labour said so.')).toEqual([]);
  });

  it('does not matter where the name says whose it is, or is nobody’s else', () => {
    expect(found('The US Department of Labour said so.')).toHaveLength(1);
    expect(found('The World Grain Organisation said so.')).toHaveLength(1);
    expect(found('The Oldport Grain Labour Survey and the UNV Centre said so.')).toEqual([
      'oldport-grain-labor-survey: Oldport Grain Labour Survey',
      'unv-center: UNV Centre',
    ]);
  });
});

describe('the singular of a name in the plural', () => {
  it.each(['The Marsh Tiger leader fled.', 'Two Marsh Tiger bases burned.', 'A Proud Gull was jailed.'])(
    'is found before a noun or behind “a”: %s',
    (text) => expect(found(text)).toHaveLength(1),
  );

  it.each([
    'Marsh Tiger, a film, opened.',
    'They sailed to Marsh Tiger.',
    'The proud gull flew.',
    'A Samaritan helped him.',
    'Marsh Tiger Holdings was sold.',
  ])('is left alone otherwise: %s', (text) => expect(found(text)).toEqual([]));
});

describe('what belongs to somebody', () => {
  it.each([
    'Reporters asked Kolvara’s Election Commission.',
    'Judges read Kenya’s Constitution.',
    'Members of South Korea’s Cabinet met.',
    'Engineers praised Norvane’s Starlight rocket.',
    'They met at the U.S. Cabinet.',
  ])('is found with a capital: %s', (text) => expect(found(text)).toHaveLength(1));

  it('is a part of a name where one word follows an owner that is no country', () => {
    expect(found('They dined at Macy’s Constitution.')).toEqual([]);
  });

  it('is one body’s name where it is ambiguous and has several words', () => {
    expect(found('Fighters obeyed Kenya’s Unity Government.')).toEqual([]);
  });
});

describe('a longer name', () => {
  it('is not explained by a name inside it', () => {
    expect(found('She left the World Reserve Bank of Oldport.')).toEqual([]);
    expect(found('She left the World Reserve Street school.')).toEqual([]);
    expect(found('She left the World Reserve Chair in charge.')).toHaveLength(1);
  });

  it('may be a company’s, whose last word tells', () => {
    expect(found('He sold UNV Tactical Systems and World Reserve Marine Holdings.')).toEqual([]);
    expect(found('He sold UNV Systems after UNV Director Lisk left.')).toHaveLength(2);
  });

  it('does not begin where an office or the owner’s thing follows', () => {
    expect(found('They met Norvane Foreign Minister Ann Lisk.')).toHaveLength(1);
    expect(found('They met Norvane Speaker Ann Lisk.')).toHaveLength(1);
    expect(found('They met Norvane Foreign Bank.')).toEqual([]);
  });
});

describe('a surname', () => {
  it('is no place of that name behind a given name', () => {
    expect(found('Tom Norvane scored.')).toEqual([]);
    expect(found('Then Norvane scored.')).toHaveLength(1);
  });
});

describe('a headline, where every word has a capital,', () => {
  const heading = (text: string) => ({ kind: 'heading' as const, text });

  it('does not explain a noun in a name that the text has, too', () => {
    const headline = heading('Cabinet Ridge Opens To Visitors After Fire');
    expect(found(headline, 'The paths were mended. Visitors may climb Cabinet Ridge again.')).toEqual([]);
    expect(found(headline, 'The ministers of the cabinet opened it.')).toHaveLength(2);
    const other = heading('Fire Closes Ceres Cabinet For Visitors');
    expect(found(other, 'Nobody was hurt by the fire in the Ceres Cabinet, they said.')).toEqual([]);
  });

  it('does not explain a noun in the name of a street or a body', () => {
    expect(found(heading('Fire On Constitution Avenue Kills Two Visitors'))).toEqual([]);
    expect(found(heading('New Constitution Kills Hopes Of Visitors'))).toHaveLength(1);
  });

  it('explains what belongs to a country', () => {
    const headline = heading('Fire Stops Kenyan Cabinet Visitors');
    expect(found(headline, 'Some of those who were there met the Kenyan Cabinet.')).toEqual(['cabinet: Cabinet']);
  });
});

describe('the name of an event', () => {
  it('may have a small noun at its end, but not where a sentence begins', () => {
    expect(found('It ended the Long war.')).toHaveLength(1);
    expect(found('Long war stories bored him.')).toEqual([]);
    expect(found('It was a long war.')).toEqual([]);
  });
});
