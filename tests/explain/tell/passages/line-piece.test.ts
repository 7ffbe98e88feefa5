import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { linePieceOf } from '../../../../explain/tell/passages/line-piece.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

const pieceText = (paragraph: string, at: number, mayLean = false) => {
  const prepared = prepareArticle(articleOf([paragraph]), english);
  const sentence = prepared.sentences[at];
  return sentence === undefined ? undefined : (linePieceOf(prepared, sentence, new Set(), mayLean)?.text ?? null);
};

describe('linePieceOf', () => {
  it('brings the sentence before that says what is meant', () => {
    const both = 'Lisk Mills sold three weirs. The company needs money.';
    expect(pieceText(both, 1)).toBe(both);
  });

  it('refuses what even that does not say', () => {
    expect(pieceText('The agency sold three weirs. The company needs money.', 1)).toBeNull();
  });

  it('refuses two sentences that are too long for a line', () => {
    const long = `Lisk Mills sold ${Array.from({ length: 45 }, () => 'old').join(' ')} weirs. The company needs money.`;
    expect(pieceText(long, 1)).toBeNull();
  });

  it('goes on to the end of a quotation', () => {
    const whole = '“Lisk has no boats. Lisk has no weir,” said Anna Varga.';
    expect(pieceText(whole, 0)).toBe(whole);
  });

  it('refuses a quotation that stays open', () => {
    expect(pieceText('Anna Varga said: “Lisk has no boats.', 0)).toBeNull();
  });

  it('lets the speaker be a pronoun where he or she is shown, but nothing else', () => {
    expect(pieceText('“Lisk has no boats,” she said.', 0)).toBeNull();
    expect(pieceText('“Lisk has no boats,” she said.', 0, true)).toBe('“Lisk has no boats,” she said.');
    expect(pieceText('“But that is wrong,” she said.', 0, true)).toBeNull();
  });
});
