import { describe, expect, it, vi } from 'vitest';
import { atFirstStart } from '../../../extension/background/first-start.ts';
import { storageInMemory } from '../storage-in-memory.ts';

describe('what is done at the first start of a session', () => {
  it('is done once, however often the background starts', async () => {
    const [session, work] = [storageInMemory(), vi.fn()];
    for (let start = 0; start < 3; start += 1) await atFirstStart(session, work);
    expect(work).toHaveBeenCalledOnce();
  });

  it('is done again where the session is another: the extension was enabled, or the browser started', async () => {
    const work = vi.fn();
    await atFirstStart(storageInMemory(), work);
    await atFirstStart(storageInMemory(), work);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it.each([null, 'yes', {}])('is done where what is stored is damaged: %j', async (started) => {
    const work = vi.fn();
    await atFirstStart(storageInMemory({ started }), work);
    expect(work).toHaveBeenCalledOnce();
  });

  it('is done where storage is broken', async () => {
    const work = vi.fn();
    const broken = { get: () => Promise.reject(new Error('broken')), set: () => Promise.reject(new Error('broken')) };
    await atFirstStart(broken, work);
    expect(work).toHaveBeenCalledOnce();
  });
});
