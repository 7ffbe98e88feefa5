import { describe, expect, it } from 'vitest';
import type { RestoreMode } from '../../../contract/backup.ts';
import { readBackup } from '../../../extension/backup/read-backup.ts';
import { planRestore, putBack, restore } from '../../../extension/backup/restore.ts';
import { metWord } from '../met/met-in-memory.ts';
import { noteOn, ownWord, readerInMemory, since } from './backup-in-memory.ts';

const [older, newer] = ['2026-02-01', '2026-04-01'];
const on = (date: string) => ({ on: true, since: date });
const off = (date: string) => ({ on: false, since: date });

type Reader = ReturnType<typeof readerInMemory>;
const restoreInto = async (reader: Reader, text: string, mode: RestoreMode) =>
  restore(readBackup(text), mode, reader.ports);
const planFor = async (reader: Reader, text: string, mode: RestoreMode) =>
  (await planRestore(readBackup(text), reader.ports.source))[mode];

const full = {
  settings: { level: 3, badge: true, sites: { 'a.example': on(since) }, known: { quorum: { since } } },
  words: [ownWord('orchard')],
  notes: [noteOn('quorum', 'Ask Mum')],
  met: [metWord('levy', '2026-03-01')],
  packs: { Seas: [{ term: 'trawler', definition: 'A boat.' }] },
} as const;

const packsOf = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, [{ term: name, definition: 'A thing.' }]]));

const all = (reader: Reader) => reader.backUp();

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

describe('a part that cannot be stored', () => {
  it.each(['settings', 'words', 'notes', 'met', 'pack Seas'])(
    '%s is told, and the others are restored',
    async (part) => {
      const reader = readerInMemory();
      reader.failing.add(part);
      const outcomes = await restoreInto(reader, await readerInMemory(full).backUp(), 'merge');
      const failed = outcomes.filter(({ problem }) => problem !== null);
      expect(failed.every(({ problem }) => problem === `${part}: storage is full`)).toBe(true);
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
    expect(plan?.problem).toBe('There is room for 5,000 words; these would be 5,001.');
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
