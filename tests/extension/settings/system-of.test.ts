import { describe, expect, it } from 'vitest';
import { systemOf } from '../../../extension/settings/system-of.ts';

describe('systemOf', () => {
  it.each([
    ['en-US', 'us'],
    ['en', 'us'],
    ['es-US', 'us'],
    ['en-GB', 'uk'],
    ['en-AU', 'metric'],
    ['de', 'metric'],
  ])('counts for readers of %s in the %s system', (locale, system) => expect(systemOf(locale)).toBe(system));
});
