import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { isVerbHere } from '../../../../explain/english/words/part-of-speech.ts';
import { tokenize } from '../../../../explain/text/words.ts';

const verb = (text: string, word: string) => {
  const words = tokenize(text, english);
  return isVerbHere(
    words,
    words.findIndex(({ lower }) => lower === word),
  );
};

describe('isVerbHere', () => {
  it.each([
    ['They will table the motion on Monday.', 'table'],
    ['She wants to hold it.', 'hold'],
    ['He holds the record.', 'holds'],
    ['Prices could swing back.', 'swing'],
    ['We strike at dawn.', 'strike'],
  ])('takes it for a verb: %s', (text, word) => expect(verb(text, word)).toBe(true));

  it.each([
    ['The strike the union called goes on.', 'strike'],
    ['An end to strikes is near.', 'strikes'],
    ['The bill passed.', 'bill'],
    ['They fear a return to austerity.', 'austerity'],
    ['Flights were cut due to strike action.', 'strike'],
    ['They are not signatories of it.', 'signatories'],
    ['A hold on the nominee was lifted.', 'hold'],
    ['Yields rose again.', 'yields'],
  ])('takes it for a noun: %s', (text, word) => expect(verb(text, word)).toBe(false));
});
