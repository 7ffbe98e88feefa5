import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../explain/passages/speakers.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { articleOf } from '../article-of.ts';

const speakers = (...texts: string[]) => findSpeakers(prepareArticle(articleOf(texts))).map(({ speaker }) => speaker);

describe('findSpeakers', () => {
  it.each([
    ['“We will not sign this text,” said Ilse Varga, the mediator.', 'Ilse Varga'],
    ['“We will not sign this text,” Ilse Varga said.', 'Ilse Varga'],
    ['“We will not sign this text,” Varga, the mediator, told reporters.', 'Varga'],
    ['Foreign Minister Ilse Varga said that the text was ready.', 'Foreign Minister Ilse Varga'],
    ['The text is ready, according to the foreign ministry.', 'the foreign ministry'],
    ['The text is ready, a spokesman said.', 'a spokesman'],
    ['Officials said in a statement that the text was ready.', 'Officials'],
    ['On Monday, Varga said the text was ready.', 'Varga'],
    ['The rain fell on the city all day.', null],
    ['It said nothing about the river.', null],
  ])('hears in "%s" %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('gives the second sentence of a quotation the same speaker', () => {
    expect(speakers('“We will not sign this text,” said Ilse Varga. “The river is ours and stays ours.”')).toEqual([
      'Ilse Varga',
      'Ilse Varga',
    ]);
    expect(speakers('“The river is ours and stays ours. We will not sign,” Ilse Varga said.')).toEqual([
      'Ilse Varga',
      'Ilse Varga',
    ]);
  });

  it('carries a speaker over to a paragraph that is only a quotation', () => {
    expect(speakers('Ilse Varga said the text was dead.', '“The river is ours and stays ours.”', 'Rain fell.')).toEqual(
      ['Ilse Varga', 'Ilse Varga', null],
    );
  });

  it('takes a pronoun for whoever spoke last', () => {
    expect(speakers('Ilse Varga said the text was dead.', '“The river is ours and stays ours,” she said.')).toEqual([
      'Ilse Varga',
      'Ilse Varga',
    ]);
  });

  it('calls a sentence quoted from four quoted words on', () => {
    const quoted = (text: string) => findSpeakers(prepareArticle(articleOf([text])))[0]?.quoted;
    expect(quoted('Varga called it “a dead letter”.')).toBe(false);
    expect(quoted('Varga called it “a dead letter from the start”.')).toBe(true);
  });
});
