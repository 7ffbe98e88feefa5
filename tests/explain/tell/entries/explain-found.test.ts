import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const rivals = [{ means: 'a league of sports', cues: ['quarterback*'] }];
const index = buildTermIndex(
  glossaryOf([
    { term: 'Lake Bourse Supervisor', short: 'LBS', cues: ['broker*', 'futures'], rivals },
    { term: 'ledger', cues: ['broker*'] },
    { term: 'Sill bridge', rivals, predominant: true },
  ]),
  english,
);

const explainers = (text: string) => explainArticle(articleOf([text]), index, defaultPreferences).explainers;

describe('explainFound', () => {
  it('says why this meaning, in the article’s words, where the glossary knows of others', () => {
    const { 'lake-bourse-supervisor': lbs, ledger } = explainers('LBS fined brokers in Futures, said the ledger.');
    expect(lbs).toMatchObject({ because: ['brokers', 'Futures'], rivals: ['a league of sports'] });
    expect(ledger).not.toHaveProperty('because');
  });

  it('gives no reason where no word near decided', () => {
    const { 'sill-bridge': bridge } = explainers('They met on the Sill bridge.');
    expect(bridge).toMatchObject({ why: { rule: 'usual' } });
    expect(bridge).not.toHaveProperty('because');
  });
});
