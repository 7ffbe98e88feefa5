import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { countCountries } from '../../../../explain/find/senses/countries.ts';
import { tokenize } from '../../../../explain/text/words.ts';

const countries = (text: string) => {
  const words = tokenize(text, english);
  return Object.fromEntries(countCountries(words, 0, words.length, english));
};

describe('countCountries', () => {
  it('knows countries by name, people and capital', () => {
    expect(countries('French and German ministers met in New Delhi; Tokyo stayed away.')).toEqual({
      FR: 1,
      DE: 1,
      IN: 1,
      JP: 1,
    });
  });

  it('does not take small words for countries', () => {
    expect(countries('Tell us about the commons, polish the turkey.')).toEqual({});
    expect(countries('The US and the EU')).toEqual({ US: 1, EU: 1 });
  });
});
