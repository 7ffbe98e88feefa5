import { describe, expect, it } from 'vitest';
import { mentionsIn, placesIn } from './given-places.ts';

describe('a country', () => {
  it('is found by its name, its other names and its initials, where they stand', () => {
    expect(placesIn('Boats from Turkey reached Iran and the U.S. on Friday.')).toEqual([
      'Turkey: country TR',
      'Iran: country IR',
      'U.S.: country US',
    ]);
    expect(mentionsIn('A port.', 'Grain from Ukraine rots.')).toEqual([
      { kind: 'country', place: 'UA', block: 1, start: 11, end: 18, text: 'Ukraine' },
    ]);
  });

  it('is found behind an abbreviation, with accents or without', () => {
    expect(placesIn('A ship left St. Helena for Turkiye.')).toEqual(['St. Helena: country SH', 'Turkiye: country TR']);
  });

  it('needs its article where without it the words mean something else', () => {
    expect(placesIn('She works in the Emirates.')).toEqual(['Emirates: country AE']);
    expect(placesIn('She flew with Emirates.')).toEqual([]);
  });

  it('is no common word in small letters, and no initials in a shouted line', () => {
    expect(placesIn('Roast the turkey for us.')).toEqual([]);
    expect(placesIn('THE STORM WILL PASS WEST OF US TONIGHT.')).toEqual([]);
  });

  it('is a part of one where that is named by itself', () => {
    expect(placesIn('The bridge to Crimea was shut.')).toEqual(['Crimea: area crimea']);
    expect(placesIn('Ukrainian Crimea was shut.')).toEqual(['Crimea: area crimea']);
  });
});

describe('a name that other things bear', () => {
  it('is the country only where the article holds a cue, and not more of the other meaning', () => {
    expect(placesIn('Crowds in Georgia filled the squares of Tbilisi.')).toContain('Georgia: country GE');
    expect(placesIn('Crowds in Georgia filled the squares.')).toEqual([]);
    expect(placesIn('Crowds in Georgia filled the squares of Atlanta, as they had in Tbilisi.')).toEqual([]);
  });

  it('is the one of two countries whose cue stands there', () => {
    expect(placesIn('Rebels in Congo took a road near Goma.')).toEqual(['Congo: country CD']);
    expect(placesIn('Police in Congo closed a bridge in Brazzaville.')).toEqual(['Congo: country CG']);
    expect(placesIn('Police in Congo closed a bridge.')).toEqual([]);
  });

  it('is no country where the article has a person of that name', () => {
    const text = 'Jordan Hale, a nurse from Egypt, left.';
    expect(placesIn(text, 'Jordan spoke of Amman.')).toEqual(['Egypt: country EG']);
    expect(placesIn('The clerk, Vernon Jordan, spoke of Egypt.', 'Jordan left.')).toEqual(['Egypt: country EG']);
  });

  it('is found although somebody has it as a surname where "in" stands before', () => {
    expect(placesIn('Jimmy Wales, a baker, retired.', 'Wales sold the shop.')).toEqual([]);
    expect(placesIn('Jimmy Wales, a baker, retired.', 'He had shops in Wales.')).toEqual(['Wales: area wales']);
  });

  it('at the head of a sentence may be a noun, unless it acts or stands elsewhere too', () => {
    expect(placesIn('Turkey sandwiches were all that was left.')).toEqual([]);
    expect(placesIn('Turkey has closed its border.')).toEqual(['Turkey: country TR']);
    expect(placesIn('Turkey is dry.', 'She came from Turkey.')).toHaveLength(2);
  });

  it('is a thing with the noun behind it, and a child behind "called"', () => {
    expect(placesIn('They bought China plates and called the boy Egypt.')).toEqual([]);
  });
});

describe('a part of a longer name', () => {
  it.each([
    'The University of Chicago hired her.',
    'University of Chicago staff were told.',
    'They read the China Daily.',
    'The party, Alternative for Germany, won.',
    'The Prince of Wales came.',
    'New Jersey voted.',
    'She studied at the University of London, Paris.',
    'The Bank of England held its rate.',
    'The musical Chicago opens.',
    'He starred in “Chicago”.',
    'Jimmy al-Iran spoke.',
  ])('is left alone: %s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it('is not what holds an office, what owns something, or what a small word or a day stands before', () => {
    expect(placesIn('France President Odile Varga met the President of Ukraine.')).toEqual([
      'France: country FR',
      'Ukraine: country UA',
    ]);
    expect(placesIn("In Iran's Parliament, the vote was lost on Friday. France Monday said no.")).toHaveLength(2);
  });

  it('by a hyphen is one only beside a name that is no place', () => {
    expect(placesIn('A US-China deal and an Iran-backed group.')).toHaveLength(3);
    expect(placesIn('The Stavely-China cup was won.')).toEqual([]);
  });
});

describe('a country of a doubtful name', () => {
  it('is plain where it has a king, a president or a parliament', () => {
    expect(placesIn('King Abdullah of Jordan flew home.')).toEqual(['Jordan: country JO']);
    expect(placesIn('The president of Georgia refused.')).toEqual(['Georgia: country GE']);
    expect(placesIn("Georgia's parliament met.")).toEqual(['Georgia: country GE']);
  });

  it('is not where only a state of a federation may have them, or somebody comes from it', () => {
    expect(placesIn('The governor of Georgia refused.', "Georgia's senate met.")).toEqual([]);
    expect(placesIn('President Jimmy Carter of Georgia was a farmer.')).toEqual([]);
    expect(placesIn('Prince William of Wales opened a school.')).toEqual([]);
  });

  it('is plain behind "in" where else it could be a person only', () => {
    expect(placesIn('Queues formed in Jordan.')).toEqual(['Jordan: country JO']);
    expect(placesIn('Queues formed in Georgia.', 'Queues formed in the Jordan Valley.')).toEqual([]);
    expect(placesIn('Jordan formed a queue.')).toEqual([]);
  });
});

it('a sure one is found behind the name of somebody who leads it', () => {
  expect(placesIn('President Emmanuel Macron of France met them.')).toEqual(['France: country FR']);
});

it('beside words of meals it is one, although it stands before a verb', () => {
  expect(placesIn('Turkey will be dear this Christmas, butchers say.')).toEqual([]);
  expect(placesIn('Roast Turkey with cranberries is on the menu.')).toEqual([]);
  expect(placesIn('Turkey has banned imports of poultry.', 'It borders on Turkey.')).toHaveLength(2);
  expect(placesIn('Poultry is bred in Turkey.')).toEqual(['Turkey: country TR']);
});
