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
      expect(factsOf('It covers 40 hectares.', '40 hectares', { system: 'uk' })?.conversion).toBe('about 100 acres');
      expect(factsOf('Lines of 19 to 37 miles.', '19 to 37 miles')?.conversion).toBe('about 31 to 60 kilometres');
    });

    it('in as few digits as are near enough', () => {
      const conversionOf = (text: string, words: string) => factsOf(text, words)?.conversion ?? null;
      expect(conversionOf('It has 6,500 miles of pipes.', '6,500 miles')).toBe('about 10,500 kilometres');
      expect(conversionOf('It is around 185 miles off.', '185 miles')).toBe('about 300 kilometres');
      expect(conversionOf('He stood 100 yards off.', '100 yards')).toBe('about 90 metres');
      expect(conversionOf('It may rain 2 to 4 inches.', '2 to 4 inches')).toBe('about 5 to 10 centimetres');
      expect(conversionOf('It reached nearly 5,000 degrees Fahrenheit.', '5,000 degrees Fahrenheit')).toBe(
        'about 2,800 degrees Celsius',
      );
      expect(conversionOf('He is 5 feet 6 inches tall.', '5 feet 6 inches')).toBe('about 1.68 metres');
    });

    it('in the size that is used for so much, and nothing too small to picture', () => {
      expect(factsOf('Up to a foot of snow fell.', 'a foot')?.conversion).toBe('about 30 centimetres');
      expect(factsOf('The catch is 29.4 million pounds of fish.', '29.4 million pounds')?.conversion).toBe(
        'about 13,300 tonnes',
      );
      expect(factsOf('He took half a gram of it.', 'half a gram', { system: 'us' })).toBeNull();
    });

    it('no names, no screens, and no cold that is none', () => {
      expect(factsOf('The 16-inch Norlin Pad is new.', '16-inch')).toBeNull();
      expect(factsOf('It has a 6.9-inch display.', '6.9-inch')).toBeNull();
      const us = { system: 'us' } as const;
      const cold = 'In cold weather of around 20 degrees Celsius, stay in.';
      expect(factsOf(cold, '20 degrees Celsius', us)).toBeNull();
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
      expect(proportionOf('Some said that 11,700 of the 58,000 workers want a vote.', '11,700')).toEqual({
        text: 'about 1 in 5 of the 58,000 workers',
        basis: 'article',
        source: null,
        date: null,
        place: { block: 0, start: 29, end: 43, paragraph: 1 },
      });
      expect(saidOf('About 12% of the 58,000 workers want a vote.', '12%')).toBe('about 7,000 of the 58,000 workers');
      expect(saidOf('It had spent $3.1bn of the $18.5 billion of credit.', '$3.1bn')).toBe(
        'about a sixth of the $18.5 billion',
      );
      expect(saidOf('It had spent $3.1m of the $18.5 billion of credit.', '$3.1m')).toBeNull();
      expect(saidOf('It had spent $30m of the $90m.', '$30m')).toBe('a third of the $90m');
      expect(saidOf('It had spent 47% of the £1.34bn.', '47%')).toBe('about £630 million of the £1.34bn');
      expect(saidOf('It had spent 47% of the 1.34 billion euros.', '47%')).toBeNull();
    });

    it('but never what is not said to be a part of it', () => {
      expect(saidOf('They sent 12,000 letters to 58,000 workers.', '12,000 letters')).toBeNull();
      expect(saidOf('One of the 12 members left.', '12 members')).toBeNull();
      expect(saidOf('More than 11,700 of the 58,000 workers want a vote.', '11,700')).toBeNull();
      expect(saidOf('Varga ranked himself 60 out of the 240 players.', '60')).toBeNull();
    });

    it('nor of what is only a part of what the noun means, or goes on behind it', () => {
      expect(saidOf('Only 7% of the 125 million adults who use the app pay.', '7%')).toBeNull();
      expect(saidOf('Some 12% of the 58,000 workers of the bank want a vote.', '12%')).toBeNull();
      expect(saidOf('Some 11,700 of the remaining 58,000 workers want a vote.', '11,700')).toBeNull();
      expect(saidOf('Some 11,700 of more than 58,000 workers want a vote.', '11,700')).toBeNull();
    });

    it('nor what everybody reckons, what the article says, or what is too rough', () => {
      expect(saidOf('Some 87% of the 1,000 adults want a vote.', '87%')).toBeNull();
      expect(saidOf('A third of the 12,600 seats were empty.', 'A third')).toBeNull();
      expect(saidOf('Some 9% of the 55,000 workers want a vote, about 5,000 people.', '9%')).toBeNull();
      expect(saidOf('Some 3% of the 58,000 workers want a vote.', '3%')).toBeNull();
      expect(saidOf('Some 11%, or 107 of the 951 firms, want a vote.', '107')).toBeNull();
    });

    it('figure of before', () => {
      expect(saidOf('The rate rose from 3% to 25% in a year.', '25%')).toBe('22 percentage points more than 3%');
      expect(saidOf('The rate is 13.8%, down from 15.9% in June.', '13.8%')).toBe(
        '2.1 percentage points less than 15.9%',
      );
      expect(saidOf('Sales fell to $60.1m from $80.2m.', '$60.1m')).toBe('about a quarter less than $80.2m');
      expect(saidOf('The fare rose from £6 to £10.', '£10')).toBe('two thirds more than £6');
      expect(saidOf('The fare fell from £6 to £3.', '£3')).toBe('half of £6');
      expect(saidOf('Sales rose from $40m to $100m.', '$100m')).toBe('about 2.5 times $40m');
      expect(saidOf('Sales rose from $40m to $80m.', '$80m')).toBe('about twice $40m');
      expect(saidOf('It rose from 3 to 25 percent.', '25 percent')).toBe('22 percentage points more than 3%');
      expect(saidOf('The levy rose from one to eight cents.', 'eight cents')).toBe('8 times 1 cent');
      expect(saidOf('It grew from 15 to 60 million dollars.', '60 million dollars')).toBe(
        'about 4 times 15 million dollars',
      );
    });

    it('named as it is written', () => {
      expect(saidOf('Those who wait fell to 1,225,400 from 1,838,200.', '1,225,400')).toBe(
        'about a third less than 1,838,200',
      );
    });

    it('only where it is surely so, for all that both figures are rounded', () => {
      expect(saidOf('The rate rose to 5.5% from 5.4%.', '5.5%')).toBeNull();
      expect(saidOf('It earned $3.7bn, down from $3.8bn.', '$3.7bn')).toBeNull();
      expect(saidOf('Losses rose from £1m to £1.2m.', '£1.2m')).toBeNull();
      expect(saidOf('Loans fell to 77,000 from 85,000.', '77,000')).toBeNull();
      expect(saidOf('Loans rose from about 20 to 50 shops.', '50 shops')).toBeNull();
    });

    it('not many times as much, nor where the article says by how much or means two things', () => {
      expect(saidOf('It grew from 40 cinemas to 1,796 cinemas.', '1,796 cinemas')).toBeNull();
      expect(saidOf('Losses fell from £20.6m to £1.2m.', '£1.2m')).toBeNull();
      expect(saidOf('Sales more than doubled from $40m to $100m.', '$100m')).toBeNull();
      expect(saidOf('It earned $4.6m, or $1.85 a share, down from $5.3m.', '$1.85 a share')).toBeNull();
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

  describe('says a share plainly', () => {
    it('of something, or a chance', () => {
      expect(proportionOf('Some 34% of voters wait.', '34%')).toMatchObject({
        text: 'about a third',
        basis: 'arithmetic',
      });
      expect(saidOf('There is a 33% chance of rain.', '33%')).toBe('about 1 in 3');
      expect(saidOf('Some 66% of pupils walk.', '66%')).toBe('about two thirds');
    });

    it('but only as thirds and quarters, and what is not as round', () => {
      for (const share of ['7%', '20%', '25%', '40%', '49%', '75%', '80%', '90%'])
        expect(saidOf(`Some ${share} of pupils walk.`, share)).toBeNull();
    });

    it('but nothing that is to be compared with another, or owned', () => {
      expect(saidOf('Some 34% of men and 26% of women walk.', '34%')).toBeNull();
      expect(saidOf('It owns 34% of Norlin.', '34%')).toBeNull();
      expect(saidOf('It has a 24.6% stake in it.', '24.6%')).toBeNull();
    });

    it('but no change, no rate, and nobody’s suffering', () => {
      expect(saidOf('Prices are 34% higher.', '34%')).toBeNull();
      expect(saidOf('The rate of 34% held.', '34%')).toBeNull();
      expect(saidOf('Of them, 34% of patients died.', '34%')).toBeNull();
      expect(saidOf('He is accused of stealing 34% of deposits.', '34%')).toBeNull();
      expect(saidOf('It is 7% of income.', '7%')).toBeNull();
      expect(saidOf('The effect is 0.1% of the prices.', '0.1%')).toBeNull();
      expect(saidOf('Half, or 50% of voters, wait.', '50%')).toBeNull();
    });
  });
});
