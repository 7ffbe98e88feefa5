import { describe, expect, it } from 'vitest';
import { roleRules } from '../../../../explain/english/roles/role-rules.ts';
import { roleChain } from '../../../../explain/read/roles/role-chain.ts';

describe('the trained chain of English', () => {
  it('is whole: each feature has a score for each role, and they say what they should', () => {
    const { labels, features } = roleChain(roleRules);
    expect(features.size).toBeGreaterThan(5000);
    for (const row of features.values()) expect(row).toHaveLength(labels.length);
    const favoured = (name: string) => {
      const row = features.get(name) ?? [];
      return labels[row.indexOf(Math.max(...row))];
    };
    expect(favoured('earlier year')).toBe('background');
    expect(favoured('place=0')).toBe('lead');
    expect(favoured('next period')).toBe('next');
  });

  it('is unpacked once', () => {
    expect(roleChain(roleRules)).toBe(roleChain(roleRules));
  });
});
