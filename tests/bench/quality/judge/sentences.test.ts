import { expect, it } from 'vitest';
import { judgeSentences } from '../../../../bench/quality/judge/judge-sentences.ts';
import { type Bank, judgeBank } from '../../../../bench/quality/sentence-bank.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { glossaryOf } from '../../../explain/article-of.ts';
import { counts } from '../made-up-page.ts';

const ceilings = ['wage', 'rent'].map((kind) => ({
  id: `ceiling/${kind}`,
  definition: 'Something.',
  aliases: [`${kind} ceiling`],
}));

const bank: Bank = [
  {
    entry: 'price-cap',
    items: [
      { text: 'The price cap was lifted.', means: 'price-cap' },
      { text: 'The price cap was lifted again.', means: 'price-cap/other' },
      { text: 'Nobody limited anything.', means: 'price-cap' },
      { text: 'He wore a cap.', means: null },
      { text: 'A price cap, said the hatter, is a cap with its price on it.', means: null },
    ],
  },
  {
    entry: 'ceiling',
    items: [
      { text: 'The wage ceiling fell.', means: 'ceiling/wage' },
      { text: 'The wage ceiling fell with the rent ceiling.', means: 'ceiling/wage' },
    ],
  },
];

it('sentences are right where each mention has the meaning, and none where the word means something else', () => {
  const index = buildTermIndex(glossaryOf([{ term: 'price cap' }, { term: 'ceiling', senses: ceilings }]));
  const findings = judgeSentences('after', judgeBank(bank, index));
  expect(counts(findings, 'sentences after: right', 'sentences after: found', 'sentences after: left alone')).toEqual([
    '3 of 7',
    '2 of 5',
    '1 of 2',
  ]);
});
