import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import { standfirstIn } from '../../../../explain/tell/briefing/standfirst.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const line = 'Port town gives up its harbour after a long and bitter quarrel.';
const text = 'The council of the port town voted on Thursday to sell the harbour to a company from the capital.';

/** The editor's line stands at the page's block 3; the text begins at `textAt`. */
function articleWith(textAt: number, first = line) {
  const article = articleOf([first, text, 'Nobody in the streets spoke of anything else on that evening.'], {
    title: 'Port town votes to sell its harbour',
  });
  return { ...article, blocks: article.blocks.map((block, at) => ({ ...block, id: at === 0 ? 3 : textAt + at })) };
}

const standfirst = (...[textAt, first]: Parameters<typeof articleWith>) =>
  standfirstIn(prepareArticle(articleWith(textAt, first), english))?.block.id ?? null;

describe('standfirstIn', () => {
  it('finds the line that byline and date part from the text', () => {
    expect(standfirst(6)).toBe(3);
  });

  it('takes no first paragraph for one, and nothing long', () => {
    expect(standfirst(3)).toBeNull();
    expect(standfirst(6, `${line} `.repeat(4).trim())).toBeNull();
  });

  it('is in the gist only where it tells most of the headline', () => {
    const index = buildTermIndex(glossaryOf([]));
    const { gist } = explainArticle(articleWith(6), index, defaultPreferences).briefing;
    expect(gist.map(({ block }) => block)).not.toContain(3);
  });
});
