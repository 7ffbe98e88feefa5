import { describe, expect, it } from 'vitest';
import { roleSigns } from '../../../../explain/english/roles/role-signs.ts';

const tenses = (words: string) => words.split(' ').map((_, at, all) => roleSigns.tenseAt(all, at));

describe('how English shows what a paragraph does', () => {
  it.each([
    ['they had long left', 'past perfect'],
    ['she has signed', 'perfect'],
    ["they'll sign", 'future'],
    ['it might rain', 'modal'],
    ['harbours remain', 'present'],
    ['ships sank and burned', 'past'],
  ])('reads the tense of "%s"', (words, tense) => {
    expect(tenses(words)).toContain(tense);
  });

  it('takes no participle for a past tense, and no noun for a verb', () => {
    expect(tenses('was signed')).toEqual(['past', null]);
    expect(tenses('the harbour')).toEqual([null, null]);
  });

  it.each([
    ['signed on march 3rd, 2021', 2, '3', '2021'],
    ['signed on sept. 14', 8, '14', undefined],
    ['signed on the 3rd of may 2021', 4, '3', '2021'],
  ])('reads the date in "%s"', (text, month, day, year) => {
    const found = roleSigns.dates.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups));
    expect(found).toHaveLength(1);
    expect(roleSigns.monthOf(found[0]?.month ?? '')).toBe(month);
    expect(found[0]).toMatchObject({ day, year });
  });

  it('tells a month by itself from one with a day', () => {
    const alone = (text: string) => [...text.matchAll(roleSigns.monthAlone)].map(({ groups }) => groups?.month);
    expect(alone('closed in early june, opened in july 4')).toEqual(['june']);
  });
});
