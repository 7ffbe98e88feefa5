import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { openLineBook } from '../../../../explain/tell/passages/lines.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

function firstLine(...texts: readonly string[]): string | undefined {
  const prepared = prepareArticle(articleOf(texts), english);
  const [sentence] = prepared.sentences;
  return sentence && openLineBook(prepared).take(sentence)?.text;
}

describe('withoutDateline', () => {
  const news = 'Mills stood still on Monday after the rain.';

  it.each([
    '(Newswire) — ',
    'LISK, Kolvara (NW) — ',
    'NORTH LISK – ',
    'LISK, Dec. 23 (NW) -- ',
    'NEW LISK: ',
    'HARBOUR via NWA — ',
    'Feb. 23, 2031 -- ',
  ])('shows a line without "%s"', (dateline) => expect(firstLine(`${dateline}${news}`)).toBe(news));

  it('shows the sentence behind a dateline that ends in a stop', () => {
    const prepared = prepareArticle(articleOf([`LISK COUNTY, Kolv. (NW) -- ${news}`]), english);
    const lines = prepared.sentences.map((sentence) => openLineBook(prepared).take(sentence)?.text);
    expect(lines.filter((line) => line !== undefined)).toEqual([news]);
  });

  it('keeps who speaks, a name with a dash and a word before a colon', () => {
    expect(firstLine(`VARGA: ${news}`, 'Ilse Varga, the mayor, spoke.', 'VARGA: It rains.')).toBe(`VARGA: ${news}`);
    expect(firstLine('Acme — the maker of mills — stood still on Monday.')).toBe(
      'Acme — the maker of mills — stood still on Monday.',
    );
    expect(firstLine(`Note: ${news}`)).toBe(`Note: ${news}`);
  });
});
