import { describe, expect, it } from 'vitest';
import { createExplainedOnce } from '../../../extension/background/explained-once.ts';
import { storageInMemory } from '../storage-in-memory.ts';

describe('what was explained once', () => {
  it('is kept for each of several tabs, and forgotten for those that close at the same moment', async () => {
    const once = createExplainedOnce(storageInMemory());
    const known = () => Promise.all([1, 2, 3].map((tab) => once.has(tab, 'a.example')));
    await Promise.all([1, 2, 3].map((tab) => once.add(tab, 'a.example')));
    expect(await known()).toEqual([true, true, true]);
    await Promise.all([once.forget(1), once.forget(2)]);
    expect(await known()).toEqual([false, false, true]);
  });

  it('goes on after storage has failed', async () => {
    const storage = storageInMemory();
    const once = createExplainedOnce(storage);
    storage.failNextSet(new Error('full'));
    await expect(once.add(1, 'a.example')).rejects.toThrow('full');
    await once.add(2, 'b.example');
    expect(await once.has(2, 'b.example')).toBe(true);
  });

  it('forgets a host with all below it', async () => {
    const once = createExplainedOnce(storageInMemory());
    await once.add(1, 'news.a.example');
    await once.forgetHost('a.example');
    expect(await once.has(1, 'news.a.example')).toBe(false);
  });

  it('takes damaged content for none', async () => {
    const once = createExplainedOnce(storageInMemory({ 'explained-once': 'x' }));
    expect(await once.has(1, 'a.example')).toBe(false);
  });
});
