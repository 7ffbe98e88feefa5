import { describe, expect, it } from 'vitest';
import type { OwnWord, WordDraft } from '../../../contract/own-words.ts';
import { english } from '../../../explain/english/english.ts';
import { problemsOf, tidyDraft } from '../../../extension/words/check-word.ts';
import { message } from '../../../i18n/message.ts';
import { tell } from '../../../i18n/translate.ts';

const draft = (change: Partial<WordDraft> = {}): WordDraft => ({
  id: null,
  term: 'port levy',
  meaning: 'A fee that ships pay.',
  aliases: [],
  near: [],
  ...change,
});
const mole: OwnWord = { ...draft({ term: 'mole', aliases: ['sea wall'] }), id: 'm', since: '2026-03-12' };
const problems = (change: Partial<WordDraft>) => problemsOf(tidyDraft(draft(change)), [mole], english);

describe('a word that the reader writes', () => {
  it('is kept trimmed, without empty or repeated parts', () => {
    expect(tidyDraft(draft({ term: '  port \n levy ', aliases: ['harbour fee', '', ' harbour  fee'] }))).toMatchObject({
      term: 'port levy',
      aliases: ['harbour fee'],
    });
    expect(problems({})).toEqual({});
  });

  it.each([
    [{ term: ' ' }, 'term', 'needs a word'],
    [{ term: '…' }, 'term', 'one to twelve words'],
    [{ term: 'x'.repeat(81) }, 'term', 'one to twelve words'],
    [{ term: 'The' }, 'term', 'stands in nearly every text'],
    [{ meaning: '  ' }, 'meaning', 'needs a meaning'],
    [{ meaning: 'x'.repeat(1001) }, 'meaning', 'It has 1,001 characters; a card has room for 1,000.'],
    [{ aliases: ['and'] }, 'aliases', 'stands in nearly every text'],
    [{ aliases: Array.from({ length: 41 }, (_, at) => `name ${at}`) }, 'aliases', 'There are 41'],
    [{ near: ['x'.repeat(81)] }, 'near', 'too long'],
  ] as const)('is told what is wrong beside the field: %j', (change, field, text) => {
    expect(Object.keys(problems(change))).toEqual([field]);
    const problem = problems(change)[field];
    expect(problem && tell(problem)).toContain(text);
  });

  it('is not taken where another says it already, in whatever form, unless it is that one', () => {
    const already = message('options.words.already', { term: 'mole' });
    expect(problems({ term: 'Moles' }).term).toEqual(already);
    expect(problems({ aliases: ['sea wall'] }).term).toEqual(already);
    expect(problemsOf({ ...draft({ term: 'mole' }), id: 'm' }, [mole], english)).toEqual({});
  });
});
