import { describe, expect, it } from 'vitest';
import { keysAmong, labelledArticle } from '../../../scripts/gist/read-key-points.ts';
import { trainGistModel } from '../../../scripts/gist/train-gist-model.ts';
import { articleOf } from '../../explain/article-of.ts';

const paragraphs = [
  'The council of the port town votes to sell the harbour to a company from the capital.',
  'Visitors walked along the piers in the evening and looked at the boats.',
  'Somebody bought bread and fish for the family before the shops closed.',
];

describe('keysAmong', () => {
  const { blocks } = articleOf([...paragraphs, 'A line that the reader of the text did not see at all.']);

  it('knows blocks again by their words, and leaves out what nobody saw', () => {
    const keys = keysAmong(blocks, { paragraphs, keyPoints: [0] });
    expect([...keys]).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ]);
  });

  it('takes a block that holds several paragraphs for a key point if one of them is', () => {
    const { blocks: joined } = articleOf([paragraphs.join(' ')]);
    expect(keysAmong(joined, { paragraphs, keyPoints: [1] }).get(0)).toBe(true);
  });
});

describe('trainGistModel', () => {
  it('learns that key points tell what the headline tells', () => {
    const { meta, blocks, faq, complete } = articleOf(paragraphs, { title: 'Port town votes to sell harbour' });
    const explained = { isArticle: true, language: 'en', article: { ...meta, blocks, faq, complete } };
    const nothing = { mentions: [], explainers: {}, briefing: [] };
    const article = labelledArticle({ ...nothing, ...explained } as never, { paragraphs, keyPoints: [0] });
    const model = trainGistModel([article, article, article]);
    expect(model.headline).toBeGreaterThan(0.3);
    expect(model.late).toBeLessThan(0);
  });
});
