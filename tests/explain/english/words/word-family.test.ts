import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../../../explain/english/words/spelling.ts';
import { wordFamily } from '../../../../explain/english/words/word-family.ts';

const families = (words: string) => new Set(words.split(' ').map((word) => wordFamily(spellingKey(word))));

describe('wordFamily', () => {
  it.each([
    'mobilise mobilised mobilising mobilisation mobilizations',
    'escalate escalated escalating escalates escalation',
    'ratify ratifies ratified ratifying ratification',
    'sanction sanctions sanctioned sanctioning',
    'impeach impeached impeachment impeachments',
    'appease appeased appeasing appeasement',
    'veto vetoes vetoed vetoing',
    'whip whips whipped whipping',
    'extradite extradited extradition',
    'debate debates debated debating',
  ])('is one for the forms of a word: %s', (words) => {
    expect(families(words).size).toBe(1);
  });

  it.each([
    'govern governor',
    'commit committee commission',
    'detente detention',
    'recess recession',
    'miss mission',
    'union unit',
    'form format',
    'accord according',
    'nation national',
    'station state',
  ])('is another for another word: %s', (words) => {
    expect(families(words).size).toBe(words.split(' ').length);
  });
});
