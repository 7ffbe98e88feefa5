import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { findQuantities } from '../../../explain/quantities/find-quantities.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { expectSteadyWork } from '../../counted-work/work-of.ts';
import { articleOf } from '../article-of.ts';
import { madeUp } from '../language/made-up-language.ts';
import { amountsOf, data, readIn } from './read.ts';

describe('findQuantities', () => {
  it('reads sums with sign, name and magnitude', () => {
    expect(readIn('Norlin paid €1.2bn, Harwick £30 million and Orrin 1.2 trillion yen.')).toEqual([
      '€1.2bn = 1200000000 EUR',
      '£30 million = 30000000 GBP',
      '1.2 trillion yen = 1200000000000 JPY',
    ]);
  });

  it('counts lakh and crore as India does', () => {
    expect(readIn('The state lent Rs 500 crore, and 28,25,140 people signed.')).toEqual([
      'Rs 500 crore = 5000000000 rupee',
      '28,25,140 people = 2825140',
    ]);
  });

  it('takes a dollar for that of the country only where it is sure of the country', () => {
    expect(readIn('It costs $5.')).toEqual(['$5 = 5 dollar']);
    expect(readIn('It costs $5.', 'CA')).toEqual(['$5 = 5 CAD']);
    expect(readIn('It costs $5 or US$4.', 'CA')).toEqual(['$5 = 5 CAD', 'US$4 = 4 USD']);
    expect(readIn('It costs $5.', 'FR')).toEqual(['$5 = 5 dollar']);
  });

  it('takes cents for no dollars', () => {
    expect(readIn('It closed at 74.27 US cents.')).toEqual(['74.27 US cents = 74.27 cent']);
  });

  it('leaves pounds open where nothing tells weight from money', () => {
    expect(readIn('They have two million pounds.')).toEqual(['two million = 2000000']);
    expect(readIn('They have two million pounds.', 'GB')).toEqual(['two million pounds = 2000000 GBP']);
    expect(readIn('They landed two million pounds of fish, a record catch.')).toEqual([
      'two million pounds = 2000000 pound',
    ]);
  });

  it('gives the first number of a range the magnitude and unit of the second', () => {
    expect(readIn('Between 5 and 7 million homes, or 12-15%, burn coal.')).toEqual([
      '5 and 7 million homes = 5000000..7000000',
      '12-15% = 12..15 percent',
    ]);
    expect(readIn('They want $20-25m, or three hundred to five hundred billion dollars.')).toEqual([
      '$20-25m = 20000000..25000000 dollar',
      'three hundred to five hundred billion dollars = 300000000000..500000000000 dollar',
    ]);
  });

  it('keeps the ends of a change apart', () => {
    expect(readIn('It grew from 5 to 7 million tonnes.')).toEqual([
      '5 = 5000000 tonne',
      '7 million tonnes = 7000000 tonne',
    ]);
    expect(readIn('The gauge dropped one basis point to 74 basis points.')).toEqual([
      'one basis point = 1 basis-point',
      '74 basis points = 74 basis-point',
    ]);
    expect(readIn('The wage rises by $1 to $8.25.')).toEqual(['$1 = 1 dollar', '$8.25 = 8.25 dollar']);
  });

  it('reads numbers in letters', () => {
    expect(
      readIn('Half a million tonnes, two and a half million litres, seventy-eight per cent, a hundred miles.'),
    ).toEqual([
      'Half a million tonnes = 500000 tonne',
      'two and a half million litres = 2500000 litre',
      'seventy-eight per cent = 78 percent',
      'a hundred miles = 100 mile',
    ]);
    expect(readIn('It took a million and a half litres, and two million three hundred thousand acres.')).toEqual([
      'a million and a half litres = 1500000 litre',
      'two million three hundred thousand acres = 2300000 acre',
    ]);
  });

  it('tells millions from metres', () => {
    expect(readIn('A 52m tall mast, a 100m sprint and 100m users.')).toEqual([
      '52m = 52 metre',
      '100m = 100 metre',
      '100m users = 100000000',
    ]);
    expect(readIn('It has 100m.')).toEqual([]);
  });

  it.each([
    ['dates', 'On March 3 and 12 May 2021, on Nov. 3, 2020, since 1998 and in the 1990s.'],
    ['times', 'At 10:30, at 10.30am, at 8 p.m. and at 7pm.'],
    ['scores and votes', 'Orrin won 3-1, lost 21-14, and the court ruled 5-4.'],
    ['laws, pages and rooms', 'Under Article 5, Section 230 and Chapter 11, on page 3, in Room 101.'],
    ['models and names', 'The Boeing 737, the F-16, the G20, Covid-19, Falcon 9 and Windows 10.'],
    ['houses and phones', 'At 12 Hill Street, call 555-0137 or 911 calls.'],
    ['vague words', 'Dozens, hundreds of them, a few thousand, several million and a thousand choices.'],
    ['addresses', 'See https://norlin.example/2000people and norlin.com/50000 now.'],
    ['names of measures', 'They walked along Ninety Mile Beach.'],
    ['codes', 'It is burst 121102, and its code is 8477.'],
    ['grades', 'The 22.4 workers of Local 90 rules.'],
  ])('leaves %s alone', (_what, text) => {
    expect(readIn(text)).toEqual([]);
  });

  it('reads ages, ranks and odds', () => {
    expect(readIn('Ilse Varga, 43, and her 11-year-old son came second-last of one in five.').slice(0, 2)).toEqual([
      '43 = 43 year',
      '11-year-old = 11 year',
    ]);
    expect(
      amountsOf('The third-largest firm employs two thirds of them, one in five young.').map(({ kind }) => kind),
    ).toEqual(['rank', 'share', 'share']);
    expect(readIn('It met on Nov, 29, 2016.')).toEqual([]);
    expect(readIn('Children aged 5 to 36 months came.')).toEqual(['5 to 36 months = 5..36 month']);
  });

  it('reads parts and halves of units', () => {
    expect(readIn('It took half an hour, a year and a half, three-quarters of a mile or a quarter-point.')).toEqual([
      'half an hour = 0.5 hour',
      'a year and a half = 1.5 year',
      'three-quarters of a mile = 0.75 mile',
    ]);
    expect(readIn('The bank cut its interest rate by a quarter-point.')).toEqual(['a quarter-point = 0.25 rate-point']);
    expect(readIn('She is 5 feet 6 inches tall, he 5’9”.')).toEqual(['5 feet 6 inches = 5.5 foot', '5’9” = 5.75 foot']);
    expect(readIn('He scored in the first half, on a foot of the table, for half a loaf.')).toEqual([]);
  });

  it('reads multiples, and no other times', () => {
    expect(amountsOf('Three times as many, twofold, 5x faster.').map(({ kind, value }) => [kind, value])).toEqual([
      ['multiple', 3],
      ['multiple', 2],
      ['multiple', 5],
    ]);
    expect(readIn('He voted three times, on a 777x jet, in four times zones.')).toEqual([]);
  });

  it('reads numbers whose noun was named before only where they surely count', () => {
    expect(readIn('Of these, 25 are open. It fell to 12. More than 100 came.')).toEqual([
      '25 = 25',
      '12 = 12',
      '100 = 100',
    ]);
    expect(readIn('She wore 12 and saw 25 on it. He was 9 then.')).toEqual([]);
  });

  it('reads larger numbers in words', () => {
    expect(readIn('Twelve firms, two dozen men, half a dozen boys and over a thousand.')).toEqual([
      'Twelve firms = 12',
      'two dozen men = 24',
      'half a dozen boys = 6',
      'a thousand = 1000',
    ]);
    expect(readIn('Three firms, the Ten Commandments, dozens of men and the nineteen-eighties.')).toEqual([]);
  });

  it('takes two amounts with units of their own for two', () => {
    expect(readIn('It lasts two weeks or three months, and 24 hours to 7 days.')).toEqual([
      'two weeks = 2 week',
      'three months = 3 month',
      '24 hours = 24 hour',
      '7 days = 7 day',
    ]);
  });

  it('keeps what is counted, in what time, and how exactly', () => {
    expect(amountsOf('Nearly 58,000 new homes a year were built.')).toMatchObject([
      { things: 'new homes', per: 'year', hedge: 'nearly', digits: 2, text: '58,000 new homes a year' },
    ]);
    expect(amountsOf('It fell to 5% a year ago.')).toMatchObject([{ text: '5%', per: null }]);
  });

  it('knows what is below nothing', () => {
    expect(readIn('Nights fell to -12C, or minus 5 degrees Celsius.')).toEqual([
      '-12C = -12 celsius',
      'minus 5 degrees Celsius = -5 celsius',
    ]);
  });

  it('reads a unit only where a word says that it is meant', () => {
    expect(readIn('A star of magnitude 6 rose.')).toEqual([]);
    expect(readIn('A quake of magnitude 6 struck.')).toEqual(['magnitude 6 = 6 magnitude']);
  });

  it('reads by the rules of the article’s language', () => {
    const prepared = prepareArticle(articleOf(['Ŝi havas 5 moonojn kaj 20 pordojn.'.replaceAll('jn', 'j')]), madeUp);
    expect(findQuantities(prepared, data, null).map(({ text }) => text)).toEqual(['5 moonoj', '20 pordoj']);
  });

  it('takes time linear in the text', () => {
    const sentence =
      'Between 5 and 7 million of the 58,000 barrels, $20-25m or a third, rose from 3% to 1,234,567 km. ';
    expectSteadyWork(
      64,
      (size) => prepareArticle(articleOf([sentence.repeat(size)]), english),
      (prepared) => findQuantities(prepared, data, null),
    );
  });
});
