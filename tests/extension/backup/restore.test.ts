import { describe, expect, it } from 'vitest';
import { told } from '../../told.ts';
import { metWord } from '../met/met-in-memory.ts';
import { noteOn, ownWord, readerInMemory, since } from './backup-in-memory.ts';
import { all, full, newer, off, older, on, packsOf, planFor, restoreInto } from './restoring.ts';

describe('restoring a backup', () => {
  it.each(['merge', 'replace'] as const)('brings everything back where nothing is (%s)', async (mode) => {
    const [from, to] = [readerInMemory(full), readerInMemory()];
    const outcomes = await restoreInto(to, await from.backUp(), mode);
    expect(outcomes.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(await all(to)).toBe(await all(from));
  });

  it.each(['merge', 'replace'] as const)('changes nothing where all is as it was (%s)', async (mode) => {
    const reader = readerInMemory(full);
    const text = await reader.backUp();
    const plans = await planFor(reader, text, mode);
    for (const { added, changed, removed, kept } of plans) {
      expect([added, changed, removed, kept]).toEqual([0, 0, 0, 0]);
    }
    await restoreInto(reader, text, mode);
    expect(await all(reader)).toBe(text);
  });
});

describe('merging', () => {
  it('keeps what is newer here, or only here, and takes what is newer there, or only there', async () => {
    const there = readerInMemory({
      settings: {
        sites: { 'a.example': off(newer), 'b.example': off(older), 'c.example': on(since), 'e.example': off(since) },
      },
      words: [
        ownWord('quorum', { meaning: 'Newer.', since: newer }),
        ownWord('veto', { meaning: 'Older.', since: older }),
      ],
      notes: [noteOn('nato', 'There')],
    });
    const here = readerInMemory({
      settings: {
        sites: { 'a.example': on(since), 'b.example': on(since), 'd.example': on(since), 'e.example': on(since) },
      },
      words: [ownWord('quorum'), ownWord('veto')],
      notes: [noteOn('euro', 'Here')],
    });
    const [plan] = (await planFor(here, await there.backUp(), 'merge')).filter(({ part }) => part === 'sites');
    expect(plan).toMatchObject({ added: 1, changed: 1, kept: 3, removed: 0, same: 0 });
    await restoreInto(here, await there.backUp(), 'merge');
    expect((await here.settings.load()).sites).toEqual({
      'a.example': off(newer),
      'b.example': on(since),
      'c.example': on(since),
      'd.example': on(since),
      'e.example': on(since),
    });
    expect([...here.words.values()]).toMatchObject([{ meaning: 'Newer.' }, { meaning: 'What veto means.' }]);
    expect([...here.notes.keys()].sort()).toEqual(['euro', 'nato']);
  });

  it('keeps the settings that were chosen here, and takes the others', async () => {
    const there = readerInMemory({ settings: { level: 1, density: 'many', badge: true } });
    const here = readerInMemory({ settings: { level: 3 } });
    const [plan] = await planFor(here, await there.backUp(), 'merge');
    expect(plan).toMatchObject({ part: 'settings', names: ['density', 'badge'], kept: 1 });
    await restoreInto(here, await there.backUp(), 'merge');
    expect(await here.settings.load()).toMatchObject({ level: 3, density: 'many', badge: true });
  });

  it('takes no word whose wording one here has', async () => {
    const there = readerInMemory({ words: [ownWord('Quorum', { id: 'theirs', meaning: 'Theirs.', since: newer })] });
    const here = readerInMemory({ words: [ownWord('quorum')] });
    await restoreInto(here, await there.backUp(), 'merge');
    expect([...here.words.values()]).toEqual([ownWord('quorum')]);
  });

  it('keeps a pack of the same name', async () => {
    const there = readerInMemory({
      packs: { Seas: [{ term: 'new', definition: 'New.' }], Skies: [{ term: 'kite', definition: 'A toy.' }] },
    });
    const here = readerInMemory({ packs: { Seas: [{ term: 'old', definition: 'Old.' }] } });
    await restoreInto(here, await there.backUp(), 'merge');
    expect(here.packs.get('Seas')).toEqual([{ term: 'old', definition: 'Old.' }]);
    expect([...here.packs.keys()]).toEqual(['Seas', 'Skies']);
  });

  it('leaves the packs that are here in their order, before those that it adds', async () => {
    const here = readerInMemory({ packs: packsOf('Skies', 'Seas') });
    await restoreInto(here, await readerInMemory({ packs: packsOf('Lakes', 'Seas', 'Skies') }).backUp(), 'merge');
    expect([...here.packs.keys()]).toEqual(['Skies', 'Seas', 'Lakes']);
  });
});

describe('replacing', () => {
  it('puts packs into the order of the file', async () => {
    const here = readerInMemory({ packs: packsOf('Skies', 'Seas') });
    await restoreInto(here, await readerInMemory({ packs: packsOf('Lakes', 'Seas', 'Skies') }).backUp(), 'replace');
    expect([...here.packs.keys()]).toEqual(['Lakes', 'Seas', 'Skies']);
  });

  it('makes everything as in the file, and leaves parts alone that it does not have', async () => {
    const there = readerInMemory({ ...full, words: [ownWord('veto')] });
    const here = readerInMemory({
      settings: { density: 'few', known: { nato: { since } } },
      words: [ownWord('quorum')],
      notes: [noteOn('euro', 'Here')],
      met: [metWord('duty', '2026-03-02')],
      packs: { Seas: [{ term: 'old', definition: 'Old.' }], Skies: [{ term: 'kite', definition: 'A toy.' }] },
    });
    await restoreInto(here, await there.backUp({ met: false, packs: true }), 'replace');
    expect(await here.backUp({ met: false, packs: true })).toBe(await there.backUp({ met: false, packs: true }));
    expect([...here.met.values()]).toEqual([metWord('duty', '2026-03-02')]);
  });

  it('keeps what is here of whatever is damaged in the file', async () => {
    const reader = readerInMemory({ ...full, words: [ownWord('orchard'), ownWord('quorum')] });
    const file = JSON.parse(await reader.backUp());
    file.parts.known.quorum = 'damaged';
    file.parts.words[0].meaning = 7;
    file.parts.notes = 'damaged';
    file.parts.packs[0].entries = [];
    await restoreInto(reader, JSON.stringify(file), 'replace');
    expect((await reader.settings.load()).known).toEqual({ quorum: { since } });
    expect([...reader.words.keys()]).toEqual(['id-orchard', 'id-quorum']);
    expect([...reader.notes.keys()]).toEqual(['quorum']);
    expect([...reader.packs.keys()]).toEqual(['Seas']);
  });
});

describe('a part that cannot be stored', () => {
  it.each(['settings', 'words', 'notes', 'met', 'pack Seas'])(
    '%s is told, and the others are restored',
    async (part) => {
      const reader = readerInMemory();
      reader.failing.add(part);
      const outcomes = await restoreInto(reader, await readerInMemory(full).backUp(), 'merge');
      const failed = outcomes.filter(({ problem }) => problem !== null);
      expect(failed.every(({ problem }) => told(problem) === `${part}: storage is full`)).toBe(true);
      expect(failed.length).toBe(part === 'settings' ? 6 : 1);
      const file = JSON.parse(await reader.backUp());
      const whole = JSON.parse(await readerInMemory(full).backUp());
      const differs = Object.keys(whole.parts).filter(
        (name) => JSON.stringify(whole.parts[name]) !== JSON.stringify(file.parts[name]),
      );
      expect(differs).toEqual(
        part === 'settings' ? ['settings', 'sites', 'known'] : [part.startsWith('pack') ? 'packs' : part],
      );
    },
  );

  it('are words of which there would be too many', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => ownWord(`quorum ${at}`));
    const reader = readerInMemory({ words: [ownWord('veto')] });
    const text = await readerInMemory({ words: many }).backUp();
    const [plan] = (await planFor(reader, text, 'merge')).filter(({ part }) => part === 'words');
    expect(told(plan?.problem)).toBe('There is room for 5,000 words; these would be 5,001.');
    await restoreInto(reader, text, 'merge');
    expect(reader.words.size).toBe(1);
    await restoreInto(reader, text, 'replace');
    expect(reader.words.size).toBe(5000);
  });
});

describe('a pack that cannot be read', () => {
  it('is left out of the backup, which is whole without it', async () => {
    const reader = readerInMemory({ packs: { Seas: [{ term: 'a' }], Skies: [{ term: 'b' }] } });
    reader.failing.add('read Seas');
    const file = JSON.parse(await reader.backUp());
    expect(file.parts.packs.map(({ name }: { name: string }) => name)).toEqual(['Skies']);
  });
});
