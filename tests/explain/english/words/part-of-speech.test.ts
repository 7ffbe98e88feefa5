import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { isSurelyVerbHere, isVerbHere } from '../../../../explain/english/words/part-of-speech.ts';
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
    ['The search did not yield anything.', 'yield'],
    ['They can quickly seal the deal.', 'seal'],
    ['She will not also table it.', 'table'],
    ['They never hold elections.', 'hold'],
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
    ['Several strikes the union called ended.', 'strikes'],
    ['Some 12 strikes the union called ended.', 'strikes'],
    ['Vulnerable to blackmail, he quit.', 'blackmail'],
    ['It was a duly agreed strike.', 'strike'],
  ])('takes it for a noun: %s', (text, word) => expect(verb(text, word)).toBe(false));
});

const surelyVerb = (text: string, word: string) => {
  const words = tokenize(text, english);
  return isSurelyVerbHere(
    words,
    words.findIndex(({ lower }) => lower === word),
  );
};

describe('isSurelyVerbHere', () => {
  it.each([
    ['They would benchmark it.', 'benchmark'],
    ['They could not easily benchmark it.', 'benchmark'],
    ['Firms benchmark themselves.', 'benchmark'],
  ])('takes it for a verb: %s', (text, word) => expect(surelyVerb(text, word)).toBe(true));

  it.each([
    ['They agreed to benchmark rates.', 'benchmark'],
    ['They would allegedly leave.', 'allegedly'],
    ['The will benchmark of the court.', 'benchmark'],
    ['A benchmark us buyers know.', 'benchmark'],
  ])('leaves open: %s', (text, word) => expect(surelyVerb(text, word)).toBe(false));
});
