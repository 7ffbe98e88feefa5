import { describe, expect, it } from 'vitest';
import { proportionOf, saidOf } from './said-of.ts';

describe('an amount beside the article’s own', () => {
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
