import { expect, it } from 'vitest';
import { judgeSentences } from '../../../../bench/quality/judge/judge-sentences.ts';
import { judgeBank } from '../../../../bench/quality/sentence-bank.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { glossaryOf } from '../../../explain/article-of.ts';
import { counts } from '../made-up-page.ts';

it('sentences are right where each mention has the meaning, and none where the word means something else', () => {
  const index = buildTermIndex(glossaryOf([{ term: 'price cap' }]));
  const verdicts = judgeBank(
    [
      {
        entry: 'price-cap',
        items: [
          { text: 'The price cap was lifted.', means: 'price-cap' },
          { text: 'The cap on prices was lifted by nobody.', means: 'price-cap/other' },
          { text: 'He wore a cap.', means: null },
          { text: 'A price cap, said the hatter, is a cap with its price on it.', means: null },
        ],
      },
    ],
    index,
  );
  const findings = judgeSentences('after', verdicts);
  expect(counts(findings, 'sentences after: right', 'sentences after: found', 'sentences after: left alone')).toEqual([
    '2 of 4',
    '1 of 2',
    '1 of 2',
  ]);
});
