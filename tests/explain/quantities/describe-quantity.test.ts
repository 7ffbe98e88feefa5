import { describe, expect, it } from 'vitest';
import { factsOf } from './read.ts';

const kenya = { people: 56_000_000, year: '2024', country: 'Kenya', source: 'World Bank' };
const britain = { people: 69_000_000, year: '2024', country: 'the United Kingdom', source: 'World Bank' };
const populationOf = (code: string) => ({ KE: kenya, GB: britain })[code] ?? null;

const proportionOf = (text: string, words: string, given = {}) =>
  factsOf(text, words, { populationOf, ...given })?.proportion ?? null;
const saidOf = (text: string, words: string, given = {}) => proportionOf(text, words, given)?.text ?? null;

describe('describeQuantity', () => {
  it('says a large number in full', () => {
    expect(factsOf('Norlin paid €1.2bn for it.', '€1.2bn')).toMatchObject({
      written: '€1.2bn',
      inFull: '1,200,000,000 euros, or 1,200 million',
    });
    expect(factsOf('They owe $1.5 trillion.', '$1.5 trillion')?.inFull).toBe(
      '1,500,000,000,000 dollars, or 1,500 billion',
    );
    expect(factsOf('The state lent Rs 500 crore.', 'Rs 500 crore')?.inFull).toBe(
      '5,000,000,000 rupees, or 5,000 million',
    );
    expect(factsOf('It paid 30,000,000 euros.', '30,000,000 euros')).toBeNull();
  });

  it('says what a unit is, and basis points as percentage points', () => {
    expect(factsOf('Rates rose by 25 basis points.', '25 basis points')).toMatchObject({
      unit: { term: 'basis point' },
      inFull: '0.25 percentage points',
    });
    expect(factsOf('Rates rose by 100 basis points.', '100 basis points')?.inFull).toBe('1 percentage point');
  });

  it('has nothing to say of what everybody knows', () => {
    expect(factsOf('It took five years.', 'five years')).toBeNull();
    expect(factsOf('Ilse Varga, 43, left.', '43')).toBeNull();
  });

  describe('converts', () => {
    it('into what the reader counts in, as exactly as written', () => {
      const text = 'The road runs 300 miles.';
      expect(factsOf(text, '300 miles')?.conversion).toBe('about 480 kilometres');
      expect(factsOf(text, '300 miles', { system: 'us' })).toBeNull();
      expect(factsOf('It is 15.6 inches wide.', '15.6 inches')?.conversion).toBe('about 39.6 centimetres');
      expect(factsOf('It covers 40 hectares.', '40 hectares', { system: 'uk' })?.conversion).toBe('about 99 acres');
      expect(factsOf('Lines of 19 to 37 miles.', '19 to 37 miles')?.conversion).toBe('about 31 to 60 kilometres');
    });

    it('not where the article does', () => {
      expect(factsOf('It runs 300 miles (480 km).', '300 miles')).toBeNull();
      expect(factsOf('It reached 60 mph, or 97 kph.', '60 mph')).toBeNull();
    });

    it('temperatures, but no difference between two', () => {
      const us = { system: 'us' } as const;
      expect(factsOf('It was 31 degrees Celsius in the shade.', '31 degrees Celsius', us)?.conversion).toBe(
        'about 88 degrees Fahrenheit',
      );
      expect(factsOf('Nights were cold at -12C.', '-12C', us)?.conversion).toBe('about 10 degrees Fahrenheit');
      expect(factsOf('The Earth warmed by 1.5 degrees Celsius.', '1.5 degrees Celsius', us)).toBeNull();
      expect(factsOf('It was 20 degrees Celsius below zero.', '20 degrees Celsius', us)).toBeNull();
    });

    it('neither what names a kind, nor gallons and tons of which nobody knows whose', () => {
      expect(factsOf('It has a 2-litre engine.', '2-litre', { system: 'us' })).toBeNull();
      expect(factsOf('It lost 500 gallons.', '500 gallons')).toMatchObject({
        conversion: null,
        unit: { term: 'gallon' },
      });
      expect(factsOf('It weighs 38 tons.', '38 tons')).toMatchObject({ conversion: null, unit: { term: 'ton' } });
    });
  });

  describe('sets an amount beside the article’s own', () => {
    it('whole, with its place', () => {
      expect(proportionOf('Some said that 12,000 of the 58,000 workers want a vote.', '12,000')).toEqual({
        text: 'about 1 in 5 of the 58,000 workers',
        basis: 'article',
        source: null,
        date: null,
        place: { block: 0, start: 29, end: 43, paragraph: 1 },
      });
      expect(saidOf('About 12% of the 58,000 workers want a vote.', '12%')).toBe('about 7,000 of the 58,000 workers');
      expect(saidOf('A third of Norlin’s 12,000 employees will go.', 'A third')).toBe('4,000 of the 12,000 employees');
      expect(saidOf('It had spent $30m of the $90m.', '$30m')).toBe('a third of the 90 million dollars');
    });

    it('but never what is not said to be a part of it', () => {
      expect(saidOf('They sent 12,000 letters to 58,000 workers.', '12,000 letters')).toBeNull();
      expect(saidOf('One of the 12 members left.', '12 members')).toBeNull();
      expect(saidOf('More than 12,000 of the 58,000 workers want a vote.', '12,000')).toBeNull();
    });

    it('figure of before', () => {
      expect(saidOf('The rate rose from 3% to 5% in a year.', '5%')).toBe(
        '2 percentage points, or two thirds more than 3%',
      );
      expect(saidOf('The rate is 13.8%, down from 15.9% in June.', '13.8%')).toBe(
        '2.1 percentage points less than 15.9%',
      );
      expect(saidOf('Sales fell to $60m from $80m.', '$60m')).toBe('a quarter less than $80m');
      expect(saidOf('Sales rose from $40m to $100m.', '$100m')).toBe('2.5 times $40m');
      expect(saidOf('Sales rose from $40m to $168m.', '$168m')).toBe('4.2 times $40m');
      expect(saidOf('Sales rose from $40m to $80m.', '$80m')).toBe('twice $40m');
      expect(saidOf('It rose from 3 to 5 percent.', '5 percent')).toBe(
        '2 percentage points, or two thirds more than 3%',
      );
      expect(saidOf('It grew from 5 to 20 million dollars.', '20 million dollars')).toBe('4 times 5 million dollars');
    });

    it('but no range, no sum of a rise, and nothing against the verb', () => {
      expect(saidOf('Rents range from 300 euros to 900 euros.', '300 euros to 900 euros')).toBeNull();
      expect(saidOf('Use rose by 37%, from 2% to 3%.', '37%')).toBeNull();
      expect(saidOf('Sales fell from $40m to $100m.', '$100m')).toBeNull();
      expect(saidOf('Seas may rise from 44 cm to 76 cm.', '76 cm')).toBeNull();
      expect(saidOf('Deaths fell from 500 people to 300 people.', '300 people')).toBeNull();
      expect(saidOf('Sales rose 26% to $100m from $80m.', '$100m')).toBeNull();
      expect(saidOf('The price fell to $99.8 from $100.', '$99.8')).toBeNull();
      expect(saidOf('The rate rose from 84 to 108 per 100,000.', '108 per 100,000')).toBeNull();
      expect(saidOf('Nine of the 10 big firms left.', 'Nine')).toBeNull();
    });
  });

  describe('sets an amount beside what is known', () => {
    it('with its source and date', () => {
      expect(proportionOf('The park covers 40 hectares.', '40 hectares')).toEqual({
        text: 'about 56 football pitches',
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
      expect(saidOf('They use 8 million barrels a day of oil.', '8 million barrels a day')).toContain('about 8%');
      const old = { published: '2005-05-01' };
      expect(saidOf('They use 8 million barrels a day of oil.', '8 million barrels a day', old)).toBeNull();
      expect(saidOf('The field holds 5 million cubic metres of gas.', '5 million cubic metres')).toBeNull();
      expect(saidOf('The farm has 540 megawatts for a year.', '540 megawatts', { country: 'GB' })).toBeNull();
      expect(saidOf('It makes 540 gigawatt hours a year.', '540 gigawatt hours a year')).toBeNull();
      expect(saidOf('It makes 540 gigawatt hours a year.', '540 gigawatt hours a year', { country: 'GB' })).toContain(
        '200,000',
      );
    });

    it('population, only where the words say whose people they are', () => {
      expect(proportionOf('Some 1.4 million people in Kenya have it.', '1.4 million people')).toEqual({
        text: 'about 1 in 40 of all people in Kenya (56 million, 2024)',
        basis: 'comparator',
        source: 'World Bank',
        date: '2024',
        place: null,
      });
      expect(saidOf('Some 1.4 million Kenyans have it.', '1.4 million Kenyans')).toContain('1 in 40');
      expect(saidOf('Some 1.4 million people in Nairobi have it.', '1.4 million people')).toBeNull();
      expect(saidOf('Some 1.4 million homes in Kenya have it.', '1.4 million homes')).toBeNull();
      expect(saidOf('Some 1.4 million people in Kenya fled.', '1.4 million people')).toBeNull();
      expect(saidOf('Some 1.4 million people in Kenya need aid.', '1.4 million people')).toBeNull();
      expect(saidOf('Some 150 Kenyans have it.', '150 Kenyans')).toBeNull();
      const old = { published: '2009-05-01' };
      expect(saidOf('Some 1.4 million people in Kenya have it.', '1.4 million people', old)).toBeNull();
    });

    it('public money, only where it surely is', () => {
      const given = { country: 'GB' };
      expect(saidOf('The government will spend £7bn on trains.', '£7bn', given)).toBe(
        'about 100 pounds for each of the 69 million people in the United Kingdom (2024)',
      );
      expect(saidOf('The government will spend £70bn on trains.', '£70bn', given)).toContain(
        'about 6% of what the state',
      );
      expect(saidOf('The government will spend £7bn on trains.', '£7bn')).toBeNull();
      expect(saidOf('The government will spend $7bn on trains.', '$7bn', given)).toBeNull();
      expect(saidOf('The government in 2009 spent £7bn on trains.', '£7bn', given)).toBeNull();
      expect(saidOf('Norlin made £7bn.', '£7bn', given)).toBeNull();
    });
  });

  describe('says a share plainly', () => {
    it('of something, or a chance', () => {
      expect(proportionOf('Some 34% of voters wait.', '34%')).toMatchObject({
        text: 'about a third',
        basis: 'arithmetic',
      });
      expect(saidOf('There is a 20% chance of rain.', '20%')).toBe('1 in 5');
      expect(saidOf('Some 7% of pupils walk.', '7%')).toBe('about 1 in 14');
    });

    it('but no change, no rate, and nobody’s suffering', () => {
      expect(saidOf('Prices are 34% higher.', '34%')).toBeNull();
      expect(saidOf('The rate of 34% held.', '34%')).toBeNull();
      expect(saidOf('Of them, 34% of patients died.', '34%')).toBeNull();
      expect(saidOf('It is 7% of income.', '7%')).toBeNull();
      expect(saidOf('The effect is 0.1% of the prices.', '0.1%')).toBeNull();
      expect(saidOf('Half, or 50% of voters, wait.', '50%')).toBeNull();
    });
  });
});
