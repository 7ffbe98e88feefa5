import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { pieceOf } from '../../../../explain/tell/passages/piece-of.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

/** The piece that ends with a block's sentence of this number. */
function piece(text: string, at: number) {
  const prepared = prepareArticle(articleOf([text]), english);
  const sentence = prepared.sentences[at];
  if (!sentence) throw new Error(`no sentence ${at}`);
  const { text: own, leansBack } = pieceOf(prepared, sentence);
  return { text: own, leansBack };
}

describe('pieceOf', () => {
  it('is the sentence alone where that stands on its own', () => {
    const text = 'The court sits on Friday. The mayor is in Rome.';
    expect(piece(text, 1)).toEqual({ text: 'The mayor is in Rome.', leansBack: false });
  });

  it('brings the sentence before one that leans on it, or answers it', () => {
    const leaning = 'The court sits on Friday. It will rule on the case.';
    expect(piece(leaning, 1)).toEqual({ text: leaning, leansBack: false });
    const answer = 'Why was the bridge shut? Because a pier had sunk.';
    expect(piece(answer, 1)).toEqual({ text: answer, leansBack: false });
  });

  it('says so where the sentence before stands in another paragraph', () => {
    expect(piece('It will rule on the case.', 0).leansBack).toBe(true);
  });

  it('begins where the quotation begins that the sentence goes on with', () => {
    const text = '“Ships can share a quay. Towns can’t share a flag,” said Corin Vael.';
    expect(piece(text, 1)).toEqual({ text, leansBack: false });
    const closed = 'Ann said “no way at all” on Monday. Bob left the hall.';
    expect(piece(closed, 1).text).toBe('Bob left the hall.');
  });

  it('leans back where the quotation began long before', () => {
    const text = '“Rain fell. Snow fell. Hail fell. Towns can’t share a flag,” said Corin Vael.';
    expect(piece(text, 3)).toEqual({ text: 'Towns can’t share a flag,” said Corin Vael.', leansBack: true });
  });
});
