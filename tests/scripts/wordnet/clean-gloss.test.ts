import { describe, expect, it } from 'vitest';
import { cleanGloss } from '../../../scripts/wordnet/clean-gloss.ts';

describe('the definition in a gloss', () => {
  it('is without example sentences and who wrote them', () => {
    expect(cleanGloss('move fast; make haste; "she hurried; he did not"; "all hurried"- A. Writer')).toBe(
      'move fast; make haste',
    );
    expect(cleanGloss('a slow boat: "the barge sank"')).toBe('a slow boat');
    expect(cleanGloss('a loud bell; "it was never closed')).toBe('a loud bell');
  });

  it('keeps quotations that are a part of it, and semicolons in brackets', () => {
    expect(cleanGloss('a form of "what" (short; informal); "what now"')).toBe('a form of “what” (short; informal)');
    expect(cleanGloss("in England `boot' is the trunk of a car")).toBe('in England “boot” is the trunk of a car');
  });

  it('ends at a clause where it is long', () => {
    expect(cleanGloss(`${'a'.repeat(200)}; ${'b'.repeat(200)}`)).toBe('a'.repeat(200));
  });

  it('is none where nothing but examples is left, or no clause is short enough', () => {
    expect(cleanGloss('"only said"')).toBeNull();
    expect(cleanGloss('a'.repeat(301))).toBeNull();
  });
});
