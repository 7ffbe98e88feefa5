import { describe, expect, it } from 'vitest';
import { storyBlocks } from '../../../../explain/read/body/story-blocks.ts';

const told = (...texts: string[]) => storyBlocks(texts.map((text) => ({ text }))).map(({ text }) => text);
const news = 'The harbour was sold to a rival for a song.';
const bio = 'Ann Reed is a reporter at the paper. She covers ports.';

describe('storyBlocks', () => {
  it('leaves out what is said to the readers, wherever it stands', () => {
    expect(told('Good morning!', news, 'Sign up for our newsletter', news)).toEqual([news, news]);
  });

  it('leaves out a note at the end on who wrote it', () => {
    expect(told(news, news, bio)).toEqual([news, news]);
    expect(told(news, 'Reed joined the paper in 2010 as a television news reporter.')).toEqual([news]);
  });

  it('keeps a journalist of whom the story tells, and one in the midst of it', () => {
    expect(told('The court freed Reed on Monday.', bio)).toHaveLength(2);
    expect(told(news, bio, news, news, news, news)).toHaveLength(6);
  });

  it('keeps others at the end, and a text of one paragraph', () => {
    expect(told(news, 'Ann Reed is the mayor of Lisk.')).toHaveLength(2);
    expect(told(bio)).toEqual([bio]);
  });
});
