import { describe, expect, it } from 'vitest';
import { shortened } from '../../../components/search/shortened.ts';

describe('shortened', () => {
  it('leaves a short text as it is', () => {
    expect(shortened('port levy')).toBe('port levy');
    expect(shortened('x'.repeat(40))).toBe('x'.repeat(40));
  });

  it('gives the beginning of a long one, and breaks no letter', () => {
    expect(shortened('x'.repeat(3000))).toBe(`${'x'.repeat(40)} …`);
    expect(shortened('😀'.repeat(60))).toBe(`${'😀'.repeat(40)} …`);
  });
});
