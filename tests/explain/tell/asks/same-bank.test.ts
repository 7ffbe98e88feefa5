import { describe, expect, it } from 'vitest';
import { isOtherBank } from '../../../../explain/tell/asks/same-bank.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

/** Whether the last sentence speaks of another bank than the first, which names the term. */
const isOther = (...paragraphs: readonly string[]) => {
  const { sentences } = prepareArticle(articleOf([...paragraphs]));
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no sentence');
  return isOtherBank(last, [first]);
};

describe('isOtherBank', () => {
  it('knows a bank under its name and its initials', () => {
    expect(isOther('The Bank of Lisk raised its key rate.', 'The BoL may raise it again.')).toBe(false);
    expect(isOther('The Federal Reserve raised its key rate.', 'The Fed may raise it again.')).toBe(false);
    expect(isOther('The Federal Reserve raised its key rate.', 'The Bank of Lisk kept its own.')).toBe(true);
  });

  it('takes “the bank” for the one named last', () => {
    const other = 'The Bank of Lisk kept its own. The bank expects calm prices.';
    expect(isOther('The Federal Reserve raised its key rate.', other)).toBe(true);
    expect(isOther('The Federal Reserve raised its key rate.', 'The bank expects calm prices.')).toBe(false);
    expect(isOther('The key rate was raised.', other)).toBe(false);
  });
});
