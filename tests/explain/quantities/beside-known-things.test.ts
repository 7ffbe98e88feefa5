import { describe, expect, it } from 'vitest';
import { proportionOf, saidOf } from './said-of.ts';

describe('an amount beside what is known', () => {
  it('with its source and date', () => {
    expect(proportionOf('The park covers 40 hectares.', '40 hectares')).toEqual({
      text: 'about 56 football (soccer) pitches',
      basis: 'comparator',
      source: 'FIFA, Football Stadiums Guidelines: the recommended pitch, 105 by 68 metres',
      date: '2024',
      place: null,
    });
    expect(saidOf('The reserve covers 2,590 square kilometres.', '2,590 square kilometres')).toBe(
      'about the area of Luxembourg',
    );
    expect(saidOf('The tower is 165 metres high.', '165 metres')).toBe('about half the height of the Eiffel Tower');
  });

  it('not where the article does, or speaks of suffering', () => {
    expect(saidOf('The park covers 40 hectares, as big as Orrin.', '40 hectares')).toBeNull();
    expect(saidOf('The fire burned 40 hectares and killed two.', '40 hectares')).toBeNull();
    expect(saidOf('The fire burned 40 hectares.', '40 hectares', { title: 'Two die in fire' })).toBeNull();
  });

  it('nor with what is unlike it', () => {
    expect(saidOf('It has an office of 40 hectares of floor.', '40 hectares')).toBeNull();
    expect(saidOf('Waves 52 metres high came.', '52 metres')).toBeNull();
    expect(saidOf('It covers over 40 hectares (99 acres).', '99 acres')).toBeNull();
    expect(saidOf('It sells 120,000 barrels of oil a month.', '120,000 barrels')).toBeNull();
    expect(saidOf('It pumps 750,000 daily barrels of oil.', '750,000 daily barrels')).toBeNull();
    expect(saidOf('World demand for oil is 84 million barrels a day.', '84 million barrels a day')).toBeNull();
    const dated = { published: '2024-05-01' };
    expect(saidOf('They use 8 million barrels a day of oil.', '8 million barrels a day', dated)).toContain(
      'about 7.8%',
    );
    expect(saidOf('They use 8 million barrels a day of oil.', '8 million barrels a day')).toBeNull();
    const old = { published: '2005-05-01' };
    expect(saidOf('They use 8 million barrels a day of oil.', '8 million barrels a day', old)).toBeNull();
    expect(saidOf('The field holds 5 million cubic metres of gas.', '5 million cubic metres')).toBeNull();
    expect(saidOf('The farm has 540 megawatts for a year.', '540 megawatts', { country: 'GB' })).toBeNull();
    expect(saidOf('It makes 540 gigawatt hours a year.', '540 gigawatt hours a year')).toBeNull();
    expect(
      saidOf('It makes 540 gigawatt hours a year.', '540 gigawatt hours a year', { ...dated, country: 'GB' }),
    ).toContain('200,000');
    expect(saidOf('The border runs 328 kilometres, far away.', '328 kilometres')).toBeNull();
    expect(saidOf('The stadium covers 40 hectares.', '40 hectares')).toBeNull();
    expect(saidOf('Norlin leaves 430,000 square feet of space.', '430,000 square feet')).toBeNull();
    expect(saidOf('It spilled 500 million litres of oil.', '500 million litres')).toBeNull();
    expect(saidOf('Norlin wants a farm of 10- to 100-acre size.', '100-acre')).toBeNull();
  });

  it('population, only where the words say whose people they are', () => {
    const now = { published: '2025-05-01' };
    expect(proportionOf('Some 1.4 million people in Kenya have it.', '1.4 million people', now)).toEqual({
      text: 'about 1 in 40 of all people in Kenya (56 million, 2024)',
      basis: 'comparator',
      source: 'World Bank',
      date: '2024',
      place: null,
    });
    expect(saidOf('Some 1.4 million Kenyans have it.', '1.4 million Kenyans', now)).toContain('1 in 40');
    expect(saidOf('Some 1.4 million Kenyans have it.', '1.4 million Kenyans')).toBeNull();
    expect(saidOf('Some 1.4 million people in Nairobi have it.', '1.4 million people', now)).toBeNull();
    expect(saidOf('Some 1.4 million homes in Kenya have it.', '1.4 million homes', now)).toBeNull();
    expect(saidOf('Some 1.4 million people in Kenya fled.', '1.4 million people', now)).toBeNull();
    expect(saidOf('Some 1.4 million people in Kenya need aid.', '1.4 million people', now)).toBeNull();
    expect(saidOf('Some 150 Kenyans have it.', '150 Kenyans', now)).toBeNull();
    const old = { published: '2009-05-01' };
    expect(saidOf('Some 1.4 million people in Kenya have it.', '1.4 million people', old)).toBeNull();
  });

  it('public money, only where it surely is', () => {
    const given = { country: 'GB', published: '2024-05-01' };
    expect(saidOf('The government will spend £7bn on trains.', '£7bn', given)).toBe(
      'about 100 pounds for each of the 69 million people in the United Kingdom (2024)',
    );
    expect(saidOf('The government will spend £70bn on trains.', '£70bn', given)).toContain(
      'about 5.7% of what the state',
    );
    expect(saidOf('The government will spend £7bn on trains.', '£7bn', { ...given, country: null })).toBeNull();
    expect(saidOf('The government will spend £7bn on trains.', '£7bn', { country: 'GB' })).toBeNull();
    expect(saidOf('The government will spend $7bn on trains.', '$7bn', given)).toBeNull();
    expect(saidOf('The government in 2009 spent £7bn on trains.', '£7bn', given)).toBeNull();
    expect(saidOf('Norlin made £7bn.', '£7bn', given)).toBeNull();
  });
});
