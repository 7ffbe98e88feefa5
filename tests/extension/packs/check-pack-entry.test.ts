import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { checkPackEntry, type Refusal } from '../../../extension/packs/check-pack-entry.ts';
import { told } from '../../told.ts';

const quay = { term: 'quay', definition: 'A wall where ships lie.' };

describe('checkPackEntry', () => {
  it('takes an entry, trimmed and without fields that packs do not have, which it names', () => {
    expect(
      checkPackEntry({ ...quay, term: ' quay ', short: 'Q1', aliases: ['wharf '], colour: 'grey' }, 0, english),
    ).toEqual({
      entry: { ...quay, short: 'Q1', aliases: ['wharf'] },
      unknownKeys: ['colour'],
    });
  });

  it('takes a definition of 1,000 characters, forty aliases and forty cues, as the README says', () => {
    const list = Array.from({ length: 40 }, (_, at) => `wharf ${at}`);
    const full = { ...quay, definition: 'x'.repeat(1000), aliases: list, cues: list };
    expect(checkPackEntry(full, 0, english)).toMatchObject({ entry: full });
    for (const key of ['aliases', 'cues']) {
      const checked = checkPackEntry({ ...full, [key]: [...list, 'one more'] }, 0, english);
      expect(checked).toHaveProperty('refused');
    }
  });

  it('takes a cue of three gaps and 80 characters', () => {
    const cue = 'ship … at … the … '.padEnd(80, 'x');
    expect(checkPackEntry({ ...quay, cues: [cue] }, 0, english)).toMatchObject({ entry: { ...quay, cues: [cue] } });
  });

  it.each([
    [null, 'entry 8', 'it has no term'],
    ['quay', 'entry 8', 'it has no term'],
    [{ definition: 'A wall.' }, 'entry 8', 'it has no term'],
    [{ ...quay, term: 12 }, 'entry 8', 'its term is no wording'],
    [{ ...quay, term: '—' }, '—', 'its term is no wording'],
    [{ ...quay, term: 'a b c d e f g h i j k l m' }, 'a b c d e f g h i j k l m', 'its term is no wording'],
    [{ term: 'quay' }, 'quay', 'its definition is missing'],
    [{ ...quay, definition: 'x'.repeat(1001) }, 'quay', 'longer than 1,000 characters'],
    [{ ...quay, definition: ' ' }, 'quay', 'its definition is empty'],
    [{ ...quay, definition: null }, 'quay', 'its definition is no text'],
    [{ ...quay, level: '2' }, 'quay', 'its level is none of 1, 2 and 3'],
    [{ ...quay, topic: ['economy'] }, 'quay', 'its topic is no name'],
    [{ ...quay, aliases: Array.from({ length: 41 }, () => 'wharf') }, 'quay', 'it has more than 40 aliases'],
    [{ ...quay, short: '' }, 'quay', 'its short form'],
    [{ ...quay, aliases: 'wharf' }, 'quay', '“aliases” is no list'],
    [{ ...quay, aliases: ['wharf', ''] }, 'quay', 'one of its aliases'],
    [{ ...quay, matters: 3 }, 'quay', '“matters” is no text'],
    [{ ...quay, verbs: ['the'] }, 'quay', '“the” stands in nearly every text, and would be marked in all'],
    [{ ...quay, verbs: 'moor' }, 'quay', '“verbs” is no list'],
    [{ ...quay, cues: [1] }, 'quay', 'one of its cues is no text'],
    [{ ...quay, cues: ['ship', 'x'.repeat(81)] }, 'quay', 'one of its cues is longer than 80 characters'],
    [{ ...quay, cues: ['a … b … c … d … e'] }, 'quay', 'one of its cues has more than 3 “…”'],
    [{ ...quay, cues: ['a ... b…c … d ...'] }, 'quay', 'one of its cues has more than 3 “…”'],
  ])('refuses %j and says why', (item, name, problem) => {
    const checked = checkPackEntry(item, 7, english);
    const { refused } = checked as { refused: Refusal };
    expect([told(refused.name), told(refused.problem)]).toEqual([name, expect.stringContaining(problem)]);
    expect(checked.unknownKeys).toEqual([]);
  });

  it('says which field is to blame, unless one is missing', () => {
    const fieldOf = (item: object) =>
      (checkPackEntry(item, 0, english) as { refused: { field: unknown } }).refused.field;
    expect(fieldOf({ ...quay, cues: [''] })).toBe('cues');
    expect(fieldOf({ ...quay, aliases: ['the'] })).toBe('aliases');
    expect(fieldOf({ term: 'quay' })).toBeNull();
  });

  it('takes a topic and a level, and nothing that only objects have', () => {
    expect(checkPackEntry({ ...quay, topic: ' economy', level: 2 }, 0, english)).toMatchObject({
      entry: { ...quay, topic: 'economy', level: 2 },
    });
    const odd = JSON.parse('{"term": "quay", "definition": "A wall.", "__proto__": {"level": 9}, "toString": 1}');
    expect(checkPackEntry(odd, 0, english)).toEqual({
      entry: { term: 'quay', definition: 'A wall.' },
      unknownKeys: ['__proto__', 'toString'],
    });
  });

  it('names the keys of what it refuses, too', () => {
    expect(checkPackEntry({ term: 'quay', defintion: 'A wall.' }, 0, english)).toMatchObject({
      unknownKeys: ['defintion'],
    });
  });

  it.each([{ term: 'the' }, { term: ' The' }, { short: 'is' }, { aliases: ['wharf', 'of'] }])(
    'refuses a common word alone: %j',
    (change) => {
      const { refused } = checkPackEntry({ ...quay, ...change }, 0, english) as { refused: Refusal };
      expect(told(refused.problem)).toMatch(/^“(the|The|is|of)” stands in nearly every text/);
    },
  );

  it.each([{ term: 'WHO' }, { term: 'the who' }, { aliases: ['US'] }])(
    'takes initials and longer wordings: %j',
    (change) => {
      expect(checkPackEntry({ ...quay, ...change }, 0, english)).toHaveProperty('entry');
    },
  );
});
