import { describe, expect, it } from 'vitest';
import { placeName } from '../../components/place-name.ts';
import { inQuotationMarks } from '../../components/quotation.ts';
import { countWords, splitSentences } from '../../components/words-and-sentences.ts';

describe('countWords', () => {
  it('counts no lone dashes or marks', () => {
    expect(countWords('  Ships – and “cargo” – pay 1,200 euros. ')).toBe(6);
    expect(countWords('')).toBe(0);
  });
});

describe('splitSentences', () => {
  it('splits after full stops, question marks and closing quotation marks', () => {
    expect(splitSentences('It ends. Does it? They said “no.” Then 3 ships left.')).toEqual([
      'It ends.',
      'Does it?',
      'They said “no.”',
      'Then 3 ships left.',
    ]);
  });

  it('keeps short forms together', () => {
    expect(splitSentences('The U.S. Senate and Mr. Hale met. J. Smith left, i.e. went home.')).toEqual([
      'The U.S. Senate and Mr. Hale met.',
      'J. Smith left, i.e. went home.',
    ]);
  });
});

describe('inQuotationMarks', () => {
  it('adds marks, but not where one would stand beside another', () => {
    expect(inQuotationMarks('It ends.')).toBe('“It ends.”');
    expect(inQuotationMarks('She said “it ends” at noon.')).toBe('“She said “it ends” at noon.”');
    for (const text of [
      '“It ends.”',
      '“Yes,” she said, “it ends.”',
      '"Yes," she said.',
      'She said: „Es endet.“',
      '« Oui », dit-elle.',
    ])
      expect(inQuotationMarks(text)).toBe(text);
  });
});

describe('placeName', () => {
  it('names section and paragraph as far as they are known', () => {
    expect(placeName({ section: 'Background:', paragraph: 5 })).toBe('Background, paragraph 5');
    expect(placeName({ section: null, paragraph: 5 })).toBe('Paragraph 5');
    expect(placeName({ section: 'Background', paragraph: null })).toBe('Background');
    expect(placeName({ section: null, paragraph: null })).toBe('Show it in the article');
  });

  it('puts no comma after a question mark', () => {
    expect(placeName({ section: 'Who pays?', paragraph: 5 })).toBe('Who pays? Paragraph 5');
  });

  it('shortens a long heading at a word, never the number', () => {
    const name = placeName({ section: 'What the two governments have agreed so far and what remains', paragraph: 12 });
    expect(name).toBe('What the two governments have agreed so …, paragraph 12');
  });
});
