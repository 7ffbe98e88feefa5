import { describe, expect, it } from 'vitest';
import { putBack } from '../../../extension/backup/restore.ts';
import { metWord } from '../met/met-in-memory.ts';
import { noteOn, ownWord, readerInMemory, since } from './backup-in-memory.ts';
import { all, full, on, packsOf, restoreInto } from './restoring.ts';

describe('what was here before a restore', () => {
  it('is put back: all that was changed, removed and added', async () => {
    const here = readerInMemory({
      settings: { density: 'few', met: true, known: { nato: { since } } },
      words: [ownWord('quorum')],
      notes: [noteOn('euro', 'Here')],
      met: [metWord('duty', '2026-03-02')],
      packs: { Seas: [{ term: 'old', definition: 'Old.' }], Skies: [{ term: 'kite', definition: 'A toy.' }] },
    });
    const there = readerInMemory({
      ...full,
      packs: { ...full.packs, Lakes: [{ term: 'dam', definition: 'A wall.' }] },
    });
    for (const mode of ['merge', 'replace'] as const) {
      const before = await all(here);
      await restoreInto(here, await there.backUp(), mode);
      expect(await all(here)).not.toBe(before);
      expect((await here.ports.before.get())?.interrupted).toBe(false);
      await putBack(here.ports);
      expect(JSON.parse(await all(here))).toEqual(JSON.parse(before));
      expect(await here.ports.before.get()).toBeNull();
    }
  });

  it('has the order of packs, also of those that the restore left as they were', async () => {
    const here = readerInMemory({
      packs: { ...packsOf('Skies', 'Seas'), Lakes: [{ term: 'old', definition: 'Old.' }] },
    });
    const there = readerInMemory({ packs: packsOf('Lakes', 'Seas', 'Skies') });
    await restoreInto(here, await there.backUp(), 'replace');
    here.packs.set('Later', []);
    await putBack(here.ports);
    expect([...here.packs.keys()]).toEqual(['Skies', 'Seas', 'Lakes', 'Later']);
  });

  it('that cannot be read is said so, and nothing is changed', async () => {
    const reader = readerInMemory({ words: [ownWord('quorum')] });
    await restoreInto(reader, await readerInMemory(full).backUp(), 'replace');
    const after = await all(reader);
    reader.failing.add('read before');
    await expect(putBack(reader.ports)).rejects.toThrow(
      'What was here before could not be read, and so nothing was changed.',
    );
    expect(await all(reader)).toBe(after);
  });

  it('leaves alone what the restore did not touch', async () => {
    const reader = readerInMemory(full);
    const text = JSON.stringify({ format: 'newsgloss-backup', version: 1, parts: { notes: [noteOn('euro', 'x')] } });
    await restoreInto(reader, text, 'replace');
    await reader.settings.change((now) => ({ ...now, level: 1 }));
    reader.packs.set('Later', []);
    await putBack(reader.ports);
    expect((await reader.settings.load()).level).toBe(1);
    expect([...reader.packs.keys()]).toEqual(['Seas', 'Later']);
    expect([...reader.notes.keys()]).toEqual(['quorum']);
  });

  it('is there though this version would not take it from a file', async () => {
    const long = ownWord('one two three four five six seven eight nine ten eleven twelve thirteen');
    const reader = readerInMemory({ words: [long], settings: { sites: { 'gov uk': on(since) } } });
    const before = await all(reader);
    await restoreInto(reader, await readerInMemory({ words: [ownWord('veto')] }).backUp(), 'replace');
    expect([...reader.words.keys()]).toEqual(['id-veto']);
    await putBack(reader.ports);
    expect(await all(reader)).toBe(before);
  });

  it('must be kept first: else nothing is changed', async () => {
    const reader = readerInMemory({ words: [ownWord('quorum')] });
    const before = await all(reader);
    reader.failing.add('before');
    await expect(restoreInto(reader, await readerInMemory(full).backUp(), 'replace')).rejects.toThrow(
      'What is here now could not be kept, and so nothing was changed. before: storage is full',
    );
    expect(await all(reader)).toBe(before);
  });

  it('must be whole: a pack that cannot be read is not replaced', async () => {
    const reader = readerInMemory({ packs: { Seas: [{ term: 'old', definition: 'Old.' }] } });
    reader.failing.add('read Seas');
    const text = await readerInMemory(full).backUp();
    await expect(restoreInto(reader, text, 'replace')).rejects.toThrow('The pack “Seas” cannot be read.');
    expect(reader.packs.get('Seas')).toEqual([{ term: 'old', definition: 'Old.' }]);
    await restoreInto(reader, text, 'merge');
  });

  it('stays until all of it is put back', async () => {
    const reader = readerInMemory({ words: [ownWord('quorum')] });
    await restoreInto(reader, await readerInMemory(full).backUp(), 'replace');
    reader.failing.add('words');
    expect((await putBack(reader.ports))?.filter(({ problem }) => problem !== null)).toMatchObject([{ part: 'words' }]);
    expect(await reader.ports.before.get()).not.toBeNull();
    reader.failing.clear();
    await putBack(reader.ports);
    expect([...reader.words.keys()]).toEqual(['id-quorum']);
  });

  it('is nothing where nothing was restored', async () => {
    expect(await putBack(readerInMemory().ports)).toBeNull();
  });
});
