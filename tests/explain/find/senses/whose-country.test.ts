import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findTerms } from '../../../../explain/find/find-terms.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    { term: 'Supreme Court', where: ['US'], namesakes: true },
    { term: 'Court of Auditors', where: ['EU'], namesakes: true },
    { term: 'Harbour Police', where: ['GB'] },
    { term: 'Marsh Coast', where: ['GB'] },
  ]),
);

const found = (texts: readonly string[], site: string | null = null) => {
  const article = articleOf(texts);
  const prepared = prepareArticle({ ...article, meta: { ...article.meta, site } }, english);
  return findTerms(prepared, index, new Set()).map(({ entry }) => entry.entry.id);
};

describe('a name that other countries have, too', () => {
  it('is its own country’s in a story of that country, or of none', () => {
    expect(found(['The Supreme Court ruled on Monday.'])).toEqual(['supreme-court']);
    expect(found(['In Washington the Supreme Court ruled.'])).toEqual(['supreme-court']);
    expect(found(['Judges in Ohio disagreed.', 'The Supreme Court ruled on Monday.'])).toEqual(['supreme-court']);
  });

  it('is another’s whose name is tied to it', () => {
    for (const text of [
      'American lawyers watched Kenya’s Supreme Court.',
      'American lawyers watched the Kenyan Supreme Court.',
      'American lawyers watched South Korea’s top Supreme Court.',
      'American lawyers watched the Supreme Court of India.',
      'American lawyers watched the Supreme Court in the Philippines.',
    ])
      expect(found([text]), text).toEqual([]);
    expect(found(['In Kenya people read of the US Supreme Court.'])).toEqual(['supreme-court']);
  });

  it('is no part’s of its country', () => {
    expect(found(['Texas’s Supreme Court ruled on Monday.'])).toEqual([]);
    expect(found(['The Supreme Court of Texas ruled on Monday.'])).toEqual([]);
  });

  it('is another’s in a story of another country', () => {
    expect(found(['Nigerian voters wait.', 'The Supreme Court ruled.', 'Lagos was quiet.'])).toEqual([]);
    expect(found(['In Nairobi the Supreme Court ruled.'])).toEqual([]);
  });

  it('is another’s on a site of another country, where the story names none', () => {
    expect(found(['The Supreme Court ruled.'], 'herald.ie')).toEqual([]);
    expect(found(['The Supreme Court ruled.'], 'The Irish Herald')).toEqual([]);
    expect(found(['The Supreme Court ruled.'], 'herald.com')).toEqual(['supreme-court']);
    expect(found(['The Supreme Court ruled.'], 'herald.tv')).toEqual(['supreme-court']);
  });

  it('belongs to a union where a member is named', () => {
    expect(found(['In Athens the Court of Auditors spoke.'])).toEqual(['court-of-auditors']);
    expect(found(['In Tokyo the Court of Auditors spoke.'])).toEqual([]);
  });

  it('leaves a name alone that no other country has', () => {
    expect(found(['In Nairobi the Harbour Police spoke.'])).toEqual(['harbour-police']);
    expect(found(['The Harbour Police in Kenya spoke.'])).toEqual(['harbour-police']);
    expect(found(['Kenya banned Harbour Police.'])).toEqual(['harbour-police']);
  });

  it('leaves it to another country where it stands tied to that', () => {
    expect(found(['Kenya’s Harbour Police spoke.'])).toEqual([]);
    expect(found(['The Harbour Police of Kenya spoke.'])).toEqual([]);
    expect(found(['Kenya’s “Harbour Police” spoke.'])).toEqual([]);
    expect(found(['Scotland’s Harbour Police spoke.'])).toEqual(['harbour-police']);
  });

  it('leaves it to a district of another country, not to a district of its own', () => {
    expect(found(['Officials met in the Marsh Coast district of Kenya.'])).toEqual([]);
    expect(found(['Officials met in the Marsh Coast district of Scotland.'])).toEqual(['marsh-coast']);
    expect(found(['Officials met in the Marsh Coast district on Monday.'])).toEqual(['marsh-coast']);
  });
});
