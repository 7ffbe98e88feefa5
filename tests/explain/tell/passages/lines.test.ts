import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { lineOf, openLineBook } from '../../../../explain/tell/passages/lines.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

const prepared = prepareArticle(
  articleOf([
    'The court sits on Friday. It will then rule on the case.',
    'But nobody knows when.',
    '“The train is late,” she said. Why so? Because the train stood still.',
  ]),
  english,
);
const line = (at: number) => {
  const sentence = prepared.sentences[at];
  return sentence === undefined ? undefined : lineOf(prepared, sentence);
};

describe('lineOf', () => {
  it('brings the sentence before one that leans on it, and then stands', () => {
    expect(line(1)).toEqual({
      block: 0,
      text: 'The court sits on Friday. It will then rule on the case.',
      paragraph: 1,
      leansBack: false,
    });
  });

  it('refuses what leans on another paragraph', () => {
    expect(line(2)).toBeNull();
  });

  it('marks what the reader of it alone cannot understand', () => {
    const named = prepareArticle(articleOf(['Anna Varga repairs weirs.', 'Varga sits in court on Friday.']), english);
    expect(named.sentences.map((sentence) => lineOf(named, sentence)?.leansBack)).toEqual([false, true]);
  });

  it('refuses what the article breaks off, and what goes on behind the break', () => {
    const cut = prepareArticle(
      articleOf(['Anna Varga waits for the court and ... The rain was heavy all day.']),
      english,
    );
    expect(cut.sentences.map((sentence) => lineOf(cut, sentence))).toEqual(cut.sentences.map(() => null));
  });

  it('refuses what somebody only says to be so or not', () => {
    const said = prepareArticle(articleOf(['Anna Varga insisted she wasn’t, and that the mayor knew it.']), english);
    expect(said.sentences.map((sentence) => openLineBook(said).take(sentence))).toEqual([null]);
  });

  it('counts lines of another book as taken, and no other', () => {
    const book = openLineBook(prepared);
    book.note([{ block: 0, text: 'The court sits on Friday.', paragraph: 1, leansBack: false }]);
    const [first, second] = prepared.sentences;
    expect(first && book.take(first)).toBeNull();
    expect(second && openLineBook(prepared).take(second)).not.toBeNull();
  });

  it('refuses what is no sentence', () => {
    const numbered = prepareArticle(articleOf(['1. The court sits on Friday in town.']), english);
    const [number] = numbered.sentences;
    expect(number?.text).toBe('1.');
    expect(number && lineOf(numbered, number)).toBeNull();
  });

  it('refuses a paragraph that ends as no sentence does, which is a heading or an editor’s line', () => {
    const headed = prepareArticle(articleOf(['Courts that sit on Fridays from May 2']), english);
    const [heading] = headed.sentences;
    expect(heading && lineOf(headed, heading)).toBeNull();
  });

  it('refuses what announces something that is not there', () => {
    const announced = prepareArticle(articleOf(['The court named three towns in the valley:']), english);
    const [sentence] = announced.sentences;
    expect(sentence && lineOf(announced, sentence)).toBeNull();
  });

  it('refuses what is said to the readers, in a paragraph that tells something besides', () => {
    const letter = prepareArticle(
      articleOf(['Good morning. The court sits on Friday. Sign up for our letter.']),
      english,
    );
    expect(letter.sentences.map((sentence) => lineOf(letter, sentence)?.text ?? null)).toEqual([
      null,
      'The court sits on Friday.',
      null,
    ]);
  });

  it.each([
    'Write to the court at clerk@court.example by Friday.',
    'The court sits on Friday https://court.example/friday',
    'The court sits on Friday pic.twitter.com/abc',
  ])('refuses an address: %s', (text) => {
    const written = prepareArticle(articleOf([text]), english);
    const [sentence] = written.sentences;
    expect(sentence && lineOf(written, sentence)).toBeNull();
  });

  it('refuses what a dash goes on with', () => {
    const open = prepareArticle(articleOf(['— but the court has not named a day for it yet.']), english);
    const [sentence] = open.sentences;
    expect(sentence && lineOf(open, sentence)).toBeNull();
  });

  it('brings the question of an answer', () => {
    expect(line(5)).toMatchObject({ text: 'Why so? Because the train stood still.' });
  });
});

describe('openLineBook', () => {
  it('lets a quotation call its speaker by a pronoun only where it is shown with the speaker', () => {
    const quotation = prepared.sentences[3];
    if (quotation === undefined) throw new Error('no quotation');
    const book = openLineBook(prepared);
    expect(book.take(quotation)).toBeNull();
    expect(book.takeSpeech(quotation)).toMatchObject({ text: '“The train is late,” she said.', leansBack: false });
  });

  it('takes for told what stands in the headline and in lines taken before, and refuses the rest', () => {
    const texts = ['Anna Varga repairs weirs in Lisk.', 'Varga sits in court on Friday.'];
    const take = (title: string, ats: readonly number[]) => {
      const article = articleOf(texts);
      const told = prepareArticle({ ...article, meta: { ...article.meta, title } }, english);
      const book = openLineBook(told);
      return ats.map((at) => (told.sentences[at] && book.take(told.sentences[at])) !== null);
    };
    expect(take('Court sits', [1])).toEqual([false]);
    expect(take('Varga in court', [1])).toEqual([true]);
    expect(take('Court sits', [0, 1])).toEqual([true, true]);
  });

  it('gives no sentence twice, also not as part of a wider line', () => {
    const book = openLineBook(prepared);
    const [first, second] = prepared.sentences;
    if (first === undefined || second === undefined) throw new Error('no sentences');
    expect(book.take(second)).not.toBeNull();
    expect(book.take(first)).toBeNull();
    expect(book.take(second)).toBeNull();
  });
});
