import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { type NamedAt, placesOfEntry, placesOfPerson } from '../../../../explain/look-up/places/places-of.ts';
import { wordsAround } from '../../../../explain/look-up/places/words-around.ts';
import type { Mention, Person } from '../../../../explain/model/reading.ts';
import { articleOf } from '../../article-of.ts';

const person = (name: string): Person => ({ name, description: '', block: 0, paragraph: 1, shown: true });
const places = (texts: readonly string[], name: string, ...others: readonly string[]) =>
  placesOfPerson(articleOf([...texts]), [person(name), ...others.map(person)], name, english);
const named = (found: readonly NamedAt[]) => found.map(({ text }) => text);

describe('the places of a person', () => {
  it('are the full name and the surname alone, in any paragraph', () => {
    const found = places(
      ['Harbour chief Ana Reyes resigned.', 'Nobody asked why.', 'Reyes’s deputy said Ms Reyes was tired.'],
      'Ana Reyes',
    );
    expect(named(found)).toEqual(['Ana Reyes', 'Reyes', 'Reyes']);
    expect(found.map(({ paragraph }) => paragraph)).toEqual([1, 3, 3]);
  });

  it('are those behind a title or the first word of a sentence', () => {
    expect(named(places(['When Reyes left, Minister Reyes was praised.'], 'Ana Reyes'))).toHaveLength(2);
  });

  it.each([
    'He lives in Reyes Street.',
    'Olga Reyes, a baker, saw it.',
    'The Reyes-Holm report came out.',
    'They counted the reyes.',
    'The Ana Reyes Foundation paid.',
  ])('are not others of that name: %s', (text) => {
    expect(places([text], 'Ana Reyes')).toEqual([]);
  });

  it('are only full names where two have the surname', () => {
    const texts = ['Ana Reyes met Omar Reyes.', 'Reyes said nothing.'];
    expect(named(places(texts, 'Ana Reyes', 'Omar Reyes'))).toEqual(['Ana Reyes']);
  });

  it('are not words that the article has, too, where they open a sentence', () => {
    const texts = ['Lena Rice spoke. Rice is dear. The price of rice rose, and Rice knew it.'];
    expect(named(places(texts, 'Lena Rice'))).toEqual(['Lena Rice', 'Rice']);
    expect(places(texts, 'Lena Rice')[1]?.after).toBe(' knew it.');
  });

  it('are a surname with a hyphen as a whole, and one with a particle without it, too', () => {
    const texts = ['Rosa Reyes-Holm left. Reyes-Holm was tired. Reyes came.'];
    expect(named(places(texts, 'Rosa Reyes-Holm'))).toEqual(['Rosa Reyes-Holm', 'Reyes-Holm']);
    const others = ['Hassan al-Torvi left. Torvi was tired, and al-Torvi’s Lisk slept.'];
    expect(named(places(others, 'Hassan al-Torvi'))).toEqual(['Hassan al-Torvi', 'Torvi', 'al-Torvi']);
  });

  it('are not months and days', () => {
    expect(named(places(['Tessa May spoke.', 'It rained in May.'], 'Tessa May'))).toEqual(['Tessa May']);
  });
});

describe('the places of a term', () => {
  it('are all its mentions, painted or not, and no other’s', () => {
    const article = articleOf(['A levy is due.', 'The levy and the quota rose.']);
    const mention = (entry: string, at: number, start: number, end: number, painted: boolean): Mention => {
      const { id: block = -1, text = '' } = article.blocks[at] ?? {};
      return { block, start, end, text: text.slice(start, end), entry, painted, source: 'glossary' };
    };
    const mentions = [
      mention('levy', 0, 2, 6, true),
      mention('levy', 1, 4, 8, false),
      mention('quota', 1, 17, 22, true),
    ];
    const found = placesOfEntry({ article, mentions }, 'levy');
    expect(found.map(({ before, text, after }) => `${before}[${text}]${after}`)).toEqual([
      'A [levy] is due.',
      'The [levy] and the quota rose.',
    ]);
  });
});

describe('a few words around', () => {
  const text =
    'One two three four five six seven eight nine ten eleven twelve THERE and so on for a while, until nobody in the hall could say how it had begun.';
  const start = text.indexOf('THERE');

  it('are whole words, word for word, and say where the text goes on', () => {
    const { before, after, cutBefore, cutAfter } = wordsAround(text, start, start + 5);
    expect(text).toContain(`${before}THERE${after}`);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
    expect(before).toMatch(/^\w+ .* $/);
    expect(text[start + 5 + after.length]).toBe(' ');
    expect(before.length).toBeLessThanOrEqual(40);
    expect(after.length).toBeLessThanOrEqual(60);
  });

  it('are all of a short text', () => {
    expect(wordsAround('A levy is due.', 2, 6)).toEqual({
      before: 'A ',
      text: 'levy',
      after: ' is due.',
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('never cut the words themselves, however long the one beside them', () => {
    const long = `${'x'.repeat(90)}levy${'y'.repeat(90)}`;
    expect(wordsAround(long, 90, 94)).toMatchObject({ before: '', text: 'levy' });
  });
});
