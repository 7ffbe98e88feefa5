import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { findMentions, mentionOf } from '../../../explain/find/find-mentions.ts';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../article-of.ts';

const index = buildTermIndex(
  glossaryOf([{ term: 'policy rate', short: 'PR1', aliases: ['bank rate', 'policy rates'] }, { term: 'sea defence' }]),
);

const mentions = (text: string) =>
  findMentions(prepareArticle(articleOf([text]), english), index, new Set()).terms.map((term) => {
    const { text: words, alias = false } = mentionOf(term, false);
    return [words, alias];
  });

describe('mentionOf', () => {
  it('says where the words are another wording than the heading', () => {
    expect(mentions('The bank rate rose.')).toEqual([['bank rate', true]]);
  });

  it('does not take an inflection, the short form or another spelling for another wording', () => {
    for (const words of ['policy rate', 'policy rates', 'Policy rate', 'PR1', 'sea defences', 'sea defense'])
      expect(mentions(`Of the ${words} nobody spoke.`), words).toEqual([[words, false]]);
  });
});
