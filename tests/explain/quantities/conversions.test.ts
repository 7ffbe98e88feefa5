import { describe, expect, it } from 'vitest';
import { factsOf } from './read.ts';

describe('an amount in the reader’s own measures', () => {
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
