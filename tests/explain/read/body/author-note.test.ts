import { describe, expect, it } from 'vitest';
import { dropAuthorNote } from '../../../../explain/read/body/author-note.ts';

const story = [
  'The harbour was sold.',
  'The council met twice.',
  'The wall is old.',
  'It was late.',
  'The vote stood.',
];
const left = (last: string, byline: string | null, before = story) =>
  dropAuthorNote(
    [...before, last].map((text, id) => ({
      id,
      kind: 'paragraph' as const,
      text,
      box: 0,
      quiet: [],
      linkChars: 0,
      boldChars: 0,
    })),
    byline,
  ).length - before.length;

describe('dropAuthorNote', () => {
  it('drops a last paragraph that begins with a name of the byline', () => {
    expect(left('Ann Reed covers harbours for the paper.', 'Ann Reed')).toBe(0);
    expect(left('— Tom Hale is a reporter in the old town.', 'Ann Reed and Tom Hale')).toBe(0);
  });

  it('drops a last line with an address to write to', () => {
    expect(left('Write to the desk at desk@paper.example', null)).toBe(0);
    expect(left('On other networks: @annreed', null)).toBe(0);
  });

  it('keeps a last paragraph on anybody else, and the author in the midst of a text', () => {
    expect(left('Mary Lane covers her stall at night.', 'Ann Reed')).toBe(1);
    expect(left('It was over.', 'Ann Reed', ['Ann Reed saw it happen.', ...story])).toBe(1);
  });

  it('does not take a single name for a byline', () => {
    expect(left('Reuters was told by two people.', 'Reuters')).toBe(1);
  });

  it('drops a last paragraph that says first what the author is', () => {
    expect(left('Korrespondentin Ann Reed berichtet für die Zeitung vom Hafen.', 'Ann Reed')).toBe(0);
    expect(left('Tom Hale lives by the old wall.', 'Ann Reed/Tom Hale')).toBe(0);
    expect(left('The harbour was sold on Monday at noon, the day on which Ann Reed had come.', 'Ann Reed')).toBe(1);
  });
});
