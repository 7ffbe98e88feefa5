import { describe, expect, it } from 'vitest';
import { placesIn } from './given-places.ts';

describe('a city', () => {
  it('is found where words say that something is there', () => {
    expect(placesIn('Rain fell in Hagen.')).toEqual(['Hagen: city de/hagen-north-rhine-westphalia']);
    expect(placesIn('The Hagen-based firm closed.')).toEqual(['Hagen: city de/hagen-north-rhine-westphalia']);
    expect(placesIn('Hagen, the largest town of the area, was flooded.')).toEqual([
      'Hagen: city de/hagen-north-rhine-westphalia',
    ]);
    expect(placesIn('The mayor of Hagen left.')).toEqual(['Hagen: city de/hagen-north-rhine-westphalia']);
    expect(placesIn('HAGEN (Wire) — Rain fell.')).toEqual(['HAGEN: city de/hagen-north-rhine-westphalia']);
  });

  it('that is little known is left alone where nothing says so', () => {
    expect(placesIn('Hagen was late.')).toEqual([]);
  });

  it('that is well known needs nothing, but as what speaks', () => {
    expect(placesIn('The strike shut Chicago.')).toEqual(['Chicago: city us/chicago-illinois']);
    expect(placesIn('Chicago said no.')).toEqual([]);
  });

  it('is found by an older name, and without the strokes of its letters', () => {
    expect(placesIn('Rain fell in Kiev.')).toEqual(['Kiev: city ua/kyiv']);
    expect(placesIn('Rain fell in Lodz and in Łódź.')).toEqual(['Lodz: city pl/łódź', 'Łódź: city pl/łódź']);
  });

  it('is no person whom the article calls so, unless its country follows', () => {
    expect(placesIn('John Bolton, a nurse from Britain, left.', 'In Bolton he sees a friend.')).toEqual([
      'Britain: country GB',
    ]);
    expect(placesIn('Mayor London Briggs spoke.', 'London left early.')).toEqual([]);
    expect(placesIn('London Briggs, a baker, spoke.', 'London left early.')).toEqual([]);
  });

  it('among words of sport may be a team', () => {
    expect(placesIn("Liverpool's striker scored twice for Britain.")).toEqual(['Britain: country GB']);
    expect(placesIn('The striker was arrested in Liverpool.')).toEqual(['Liverpool: city gb/liverpool-england']);
  });

  it('of a doubtful name needs its country too', () => {
    expect(placesIn('He works in Bolton.')).toEqual([]);
    expect(placesIn('He works in Bolton, and the UK pays him.')).toContain('Bolton: city gb/bolton-england');
  });

  it('is not the state, province or district of its name', () => {
    expect(placesIn('Fires spread in New York state.')).toEqual([]);
    expect(placesIn('She was born in Albany, New York.')).toEqual([]);
    expect(placesIn('Bills from New York and New Jersey came to the US.')).toEqual(['US: country US']);
    expect(placesIn('The Hagen district was flooded.')).toEqual([]);
  });
});

describe('of several cities of one name', () => {
  it('the one whose state or country follows is meant', () => {
    expect(placesIn('Rain fell in Springfield, Missouri.')).toEqual(['Springfield: city us/springfield-missouri']);
    expect(placesIn('Rain fell in Springfield, Ill.')).toEqual(['Springfield: city us/springfield-illinois']);
    expect(placesIn('Rain fell in London, Ont.')).toEqual(['London: city ca/london-ontario']);
    expect(placesIn('Rain fell in Paris, Texas.')).toEqual([]);
  });

  it('the one whose country the article names is meant, else none', () => {
    expect(placesIn('Rain fell in Birmingham. The UK sent pumps.')).toContain('Birmingham: city gb/birmingham-england');
    expect(placesIn('Rain fell in Birmingham. The US sent pumps.')).toContain('Birmingham: city us/birmingham-alabama');
    expect(placesIn('Rain fell in Birmingham.')).toEqual([]);
    expect(placesIn('Rain fell in Springfield. The US sent pumps.')).toEqual(['US: country US']);
  });

  it('a far bigger one is meant unless the article names the other country', () => {
    expect(placesIn('Rain fell in London.')).toEqual(['London: city gb/london-england']);
    expect(placesIn('Rain fell in London, said the Canadian weather service.')).toEqual([
      'London: city ca/london-ontario',
    ]);
  });
});

describe('what stands around a city', () => {
  it('may say in what it lies, behind "in" or "a town in", or in brackets', () => {
    expect(placesIn('A mill in Birmingham, in Alabama, closed.')).toEqual(['Birmingham: city us/birmingham-alabama']);
    expect(placesIn('A mill in Birmingham, a city in the state of Alabama, closed.')).toEqual([
      'Birmingham: city us/birmingham-alabama',
    ]);
    expect(placesIn('A mill in Birmingham (Alabama) closed.')).toEqual(['Birmingham: city us/birmingham-alabama']);
  });

  it('is no city of ours where it lies elsewhere', () => {
    expect(placesIn('Paris, a town in Texas, was hit.')).toEqual([]);
    expect(placesIn('Birmingham, in Scotland, was hit.')).not.toContain('Birmingham: city gb/birmingham-england');
  });

  it('may name a large city near it, but only one of its country', () => {
    expect(placesIn('A fire in Hamilton, south of Auckland, was put out.')).toContain('Hamilton: city nz/hamilton');
    expect(placesIn('A fire in Hamilton, south of Liverpool, was put out.')).not.toContain(
      'Hamilton: city nz/hamilton',
    );
  });

  it('may be of a city as only cities have it, and then no government is meant', () => {
    expect(placesIn('The old stock exchange of Berlin burned down.')).toEqual(['Berlin: city de/berlin']);
    expect(placesIn('Buses to Tehran were stopped.')).toEqual(['Tehran: city ir/tehran']);
    expect(placesIn('A tanker drifted towards Kyiv.')).toEqual(['Kyiv: city ua/kyiv']);
  });

  it('makes something larger or a treaty of its name', () => {
    expect(placesIn('The state of Chicago votes.', 'The governor of Chicago spoke.')).toEqual([]);
    expect(placesIn('Chicago and Liverpool states were flooded.')).toEqual([]);
    expect(placesIn('The Chicago protocol expired.', 'The Liverpool peace accords held.')).toEqual([]);
    expect(placesIn('The University of Texas at Chicago closed.')).toEqual([]);
  });

  it('that owns itself is no person', () => {
    expect(placesIn('Chicago wants its loop to open.')).toEqual(['Chicago: city us/chicago-illinois']);
    expect(placesIn('Chicago wants the loop to open.')).toEqual([]);
  });
});

it('a far better known city is meant where the other of its name is doubtful', () => {
  expect(placesIn('Trams in Berlin stood still.')).toEqual(['Berlin: city de/berlin']);
});
