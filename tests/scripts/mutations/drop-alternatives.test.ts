import { describe, expect, it } from 'vitest';
import { dropAlternatives } from '../../../scripts/mutations/drop-alternatives.ts';

describe('dropAlternatives', () => {
  it('drops one alternative of each group, the inner group first', () => {
    expect(dropAlternatives('/(?:a|b(c|d)|e)/u')).toEqual(['/(?:a|b(c)|e)/u', '/(?:a|b(c|d))/u']);
  });

  it('drops one behind the middle of many', () => {
    expect(dropAlternatives('/(a|b|c|d|e|f|g)/')).toEqual(['/(a|b|c|d|f|g)/']);
  });

  it('drops one that stands in no group', () => {
    expect(dropAlternatives('/a|b|c/giu')).toEqual(['/a|b/giu']);
  });

  it('takes no bar for one that is a character or stands in a class', () => {
    expect(dropAlternatives(String.raw`/a\|[b|)]\(/`)).toEqual([]);
  });
});
