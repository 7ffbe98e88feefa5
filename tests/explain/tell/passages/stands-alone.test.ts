import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { standsAlone } from '../../../../explain/tell/passages/stands-alone.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

/** Whether the last sentence of an article of these paragraphs stands alone. */
function lastStands(paragraphs: readonly string[], told: readonly string[] = []): boolean {
  const prepared = prepareArticle(articleOf(paragraphs), english);
  const last = prepared.sentences.at(-1);
  if (last === undefined) throw new Error('no sentence');
  return standsAlone(prepared, last, last, new Set(told.map((word) => english.words.stemOf(word))));
}

describe('standsAlone', () => {
  it.each([
    ['a surname alone', ['Anna Varga repairs weirs.', 'Varga has asked for boats.']],
    ['a form of address and a surname', ['Anna Varga repairs weirs.', 'In Lisk, Mr. Varga has asked for boats.']],
    ['a first name alone', ['Anna Varga repairs weirs.', 'In Lisk, Anna asked for boats.']],
    ['“her” before her name', ['Fans say the song speaks of her new weir.']],
    ['“he” after an opening phrase', ['After the vote in the valley, he left.']],
    ['“they” before anybody', ['In May they must decide on it.']],
    ['a noun that the article brought before', ['Lisk has a new weir.', 'The old weir will be broken up.']],
    ['a kind and no name', ['The company sold its mills.']],
    [
      'a quotation that goes on',
      ['“Lisk has no boats. Lisk has no weir,” said Anna Varga.']
        .slice(0, 0)
        .concat('Anna Varga said: “Lisk has no boats.'),
    ],
    ['the end of a quotation', ['Anna Varga will not yield to Lisk.”']],
  ])('refuses %s', (_, paragraphs) => expect(lastStands(paragraphs)).toBe(false));

  it.each([
    ['a full name', ['Anna Varga repairs weirs.', 'Anna Varga has asked for boats.']],
    ['a surname with an office', ['Anna Varga repairs weirs.', 'In Lisk, Mayor Varga has asked for boats.']],
    ['a surname with what she is', ['Anna Varga repairs weirs.', 'Varga, a clerk, has asked for boats.']],
    ['a place', ['Port Lisk has a weir.', 'Lisk has asked for boats.']],
    ['“her” behind her name', ['Anna Varga has lost her boats.']],
    ['“he” that looks ahead', ['In his first speech, Omar Reyes asked for boats.']],
    ['“they” for somebody', ['The mayors say they have no boats.']],
    ['a noun that says which', ['Lisk has a new weir.', 'The weir of the upper valley will be broken up.']],
    ['what there is one of', ['The government has boats.', 'The government lends boats.']],
    ['a whole quotation', ['“Lisk has no boats,” said Anna Varga.']],
  ])('lets %s stand', (_, paragraphs) => expect(lastStands(paragraphs)).toBe(true));

  it('lets stand what the reader was told', () => {
    expect(lastStands(['Anna Varga repairs weirs.', 'Varga has asked for boats.'], ['varga'])).toBe(true);
    expect(lastStands(['Lisk has a new weir.', 'The old weir will be broken up.'], ['weir'])).toBe(true);
    expect(lastStands(['The company sold its mills.'], ['company'])).toBe(true);
  });
});
