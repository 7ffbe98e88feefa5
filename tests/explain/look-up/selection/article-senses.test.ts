import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { withArticleSenses } from '../../../../explain/look-up/selection/article-senses.ts';
import { explainSelection } from '../../../../explain/look-up/selection/explain-selection.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';
import { searchOf } from '../search/search-of.ts';

const glossary = glossaryOf([
  {
    term: 'hold',
    senses: [
      { id: 'hold/senate', definition: 'A senator stops a vote.', cues: ['senator*'] },
      { id: 'hold/rates', definition: 'A bank leaves rates alone.', cues: ['interest rate*'] },
    ],
  },
]);
const index = buildTermIndex(glossary);
const article = articleOf(['The bank left its interest rate where it was; the hold pleased savers.']);
const { explainers } = explainArticle(article, index, defaultPreferences);

describe('withArticleSenses', () => {
  const sensesOf = (text: string, known = explainers) => {
    const answer = withArticleSenses(explainSelection(text, null, searchOf(glossary), index), known);
    return answer.kind === 'found' ? answer.matches : [];
  };

  it('puts the sense first in which the article uses the word', () => {
    expect(sensesOf('hold')).toMatchObject([
      { definition: 'A bank leaves rates alone.', senses: [{ label: 'rates' }, { label: 'senate' }] },
    ]);
  });

  it('leaves the order where the article does not use the word, or the selection tells another sense', () => {
    expect(sensesOf('hold', {})).toMatchObject([{ senses: [{ label: 'senate' }, { label: 'rates' }] }]);
    expect(sensesOf('a hold by two senators')).toMatchObject([
      { sense: 'hold/senate', senses: [{ label: 'senate' }, { label: 'rates' }] },
    ]);
  });

  it('has nothing to say where nothing was found', () => {
    expect(sensesOf('zeppelin')).toEqual([]);
  });
});
