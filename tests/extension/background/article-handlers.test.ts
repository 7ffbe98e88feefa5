import { describe, expect, it, vi } from 'vitest';
import { knowArticle } from '../../../explain/look-up/selection/known-article.ts';
import { articleHandlers } from '../../../extension/background/article-handlers.ts';
import { createArticleInMemory } from '../../../extension/background/article-in-memory.ts';
import { articleOf } from '../../explain/article-of.ts';
import { soundPerson } from '../border/sound-requests.ts';

const page = { tab: null, frame: null, url: null };
const told = articleOf([
  'Ilse Varga, the mayor of Lisk, opened the lock on Monday.',
  '“The lower river belongs to the farms of Lisk,” Varga said.',
]);

describe('an article that popup and side panel ask about', () => {
  it('says what somebody says in it and where they are named again', async () => {
    const ask = articleHandlers(createArticleInMemory());
    expect(await ask['person-in-article']({ article: told, person: soundPerson }, page)).toMatchObject({
      ...soundPerson,
      says: [{ block: 1 }],
      named: [{ block: 1 }],
    });
  });

  it('gives nothing to whom it does not name', async () => {
    const ask = articleHandlers(createArticleInMemory());
    const stranger = { ...soundPerson, name: 'Omar Lind' };
    expect(await ask['person-in-article']({ article: told, person: stranger }, page)).toEqual(stranger);
  });

  it('tells every place of a person, but not by a surname that two have', async () => {
    const ask = articleHandlers(createArticleInMemory());
    const blocksFor = async (...people: string[]) => {
      const places = await ask['places-of-person']({ article: told, people, name: 'Ilse Varga' }, page);
      return places.map(({ block }) => block);
    };
    expect(await blocksFor('Ilse Varga')).toEqual([0, 1]);
    expect(await blocksFor('Ilse Varga', 'Omar Varga')).toEqual([0]);
  });

  it('is read once, however often it is asked about, and anew with other text or another wish', () => {
    const know = vi.fn(knowArticle);
    const readOnce = createArticleInMemory(know);
    const first = readOnce(told, true);
    expect(readOnce(structuredClone(told), true)).toBe(first);
    expect(know).toHaveBeenCalledTimes(1);
    readOnce(told, false);
    readOnce(articleOf(['Omar Lind spoke.']), false);
    expect(know).toHaveBeenCalledTimes(3);
  });
});
