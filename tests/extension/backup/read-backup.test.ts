import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../contract/backup.ts';
import { readBackup } from '../../../extension/backup/read-backup.ts';
import { tell } from '../../../i18n/translate.ts';
import { told } from '../../told.ts';
import { metWord } from '../met/met-in-memory.ts';
import { noteOn, ownWord, readerInMemory, since } from './backup-in-memory.ts';

const backup = (parts: unknown, change: object = {}) =>
  JSON.stringify({ format: 'newsgloss-backup', version: 1, made: '2026-03-12T12:00:00.000Z', parts, ...change });

const leftOutInWords = ({ name, reason }: LeftOut) => ({ name: tell(name), reason: tell(reason) });
const faultsOf = (parts: object) => readBackup(backup(parts)).summary.faults;
const reasonsOf = (parts: object) => faultsOf(parts).flatMap(({ leftOut }) => leftOut.map(leftOutInWords));

describe('a file that is no backup is refused with what is wrong with it', () => {
  it.each([
    ['nothing', '', 'This file is empty.'],
    ['spaces', ' \n\uFEFF', 'This file is empty.'],
    ['prose', 'Dear diary', 'This file is no JSON, and so no backup.'],
    ['UTF-16', '\u0000{\u0000"', 'This file is no JSON, and so no backup.'],
    ['a list', '[1, 2]', 'This file is of something else: it is no backup of Newsgloss.'],
    ['null', 'null', 'This file is of something else: it is no backup of Newsgloss.'],
    ['the bookmarks of another tool', '{"title":"menu","children":[]}', 'This file is of something else'],
    [
      'a pack',
      '{"format":1,"name":"Seas","entries":[]}',
      'This is a pack of terms and no backup. Add it under “Packs”.',
    ],
    ['one without a version', '{"format":"newsgloss-backup","parts":{}}', 'does not say of which version'],
    ['one without parts', '{"format":"newsgloss-backup","version":1}', 'its parts are missing'],
    ['one with nothing in it', backup({}), 'there is nothing in it to restore'],
  ])('%s', (_what, text, message) => {
    expect(() => readBackup(text)).toThrow(message);
  });

  it('one that is cut off anywhere', async () => {
    const whole = await readerInMemory({ words: [ownWord('quorum')], packs: { Seas: [{ term: 'a' }] } }).backUp();
    for (let at = 60; at < whole.trimEnd().length; at += 7) {
      expect(() => readBackup(whole.slice(0, at))).toThrow('This backup is cut off or damaged');
    }
  });
});

describe('a backup is read part by part and item by item', () => {
  it('with all that was written, and nothing left out', async () => {
    const reader = readerInMemory({
      settings: {
        level: 3,
        sites: { 'bbc.com/news': { on: true, since } },
        topics: { markets: { on: false, level: null, since } },
        known: { quorum: { since } },
        hidden: { nato: { since } },
        doubted: { 'reserve#bank': { since } },
      },
      words: [ownWord('orchard', { aliases: ['orchards'], near: ['fruit'] })],
      notes: [noteOn('quorum', 'Ask <b>Mum</b> "about" it\n\u2028')],
      met: [metWord('levy', '2026-03-01')],
      packs: { Seas: [{ term: 'trawler', definition: 'A boat.' }], Empty: [] },
    });
    const { content, summary } = readBackup(await reader.backUp());
    expect(summary).toMatchObject({ made: '2026-03-12T12:00:00.000Z', newer: false, unknown: [] });
    expect(summary.faults.map(({ part }) => part)).toEqual(['packs']);
    expect(content.settings?.get('level')).toBe(3);
    expect(content.sites?.get('bbc.com/news')).toEqual({ on: true, since });
    expect(content.topics?.get('markets')).toEqual({ on: false, level: null, since });
    expect(content.words?.get('id-orchard')).toEqual(reader.words.get('id-orchard'));
    expect(content.notes?.get('quorum')).toEqual(reader.notes.get('quorum'));
    expect([...(content.met?.values() ?? [])]).toEqual([...reader.met.values()]);
    expect(content.packs?.get('Seas')).toMatchObject({ entries: [{ term: 'trawler', definition: 'A boat.' }] });
  });

  it('without the part that is damaged, and with all others', () => {
    const { content, summary } = readBackup(backup({ sites: 'all', words: { a: 1 }, known: { quorum: { since } } }));
    expect(Object.keys(content)).toEqual(['known']);
    expect(summary.faults.map(({ part, refused }) => [part, told(refused)])).toEqual([
      ['sites', 'It is damaged: it is no list of the kind that a backup has.'],
      ['words', 'It is damaged: it is no list of the kind that a backup has.'],
    ]);
  });

  it('without the items that are damaged, each with a reason', () => {
    const { content } = readBackup(backup({ known: { quorum: { since }, veto: { since: 'once' }, nato: 7 } }));
    expect([...(content.known?.keys() ?? [])]).toEqual(['quorum']);
    expect(reasonsOf({ known: { veto: { since: 'once' } }, notes: [null, noteOn('', 'x')] })).toEqual([
      { name: 'veto', reason: 'It is damaged.' },
      { name: 'number 1', reason: 'It is damaged.' },
      { name: 'number 2', reason: 'It is damaged.' },
    ]);
  });

  it('that a newer version made, as far as this one knows it, and what it does not know is named', () => {
    const text = backup(
      { settings: { version: 1, level: 3, moods: ['calm'], density: 'sparse' }, dreams: [1], known: {} },
      { version: 4 },
    );
    const { content, summary } = readBackup(text);
    expect(summary).toMatchObject({ newer: true, unknown: ['dreams'] });
    expect([...(content.settings ?? [])]).toEqual([['level', 3]]);
    expect(summary.faults[0]?.leftOut.map(leftOutInWords)).toEqual([
      { name: 'moods', reason: 'This version of Newsgloss does not know it.' },
      { name: 'density', reason: 'This version of Newsgloss does not know its value.' },
    ]);
  });
});

describe('a hostile backup does no harm', () => {
  it('by the names of prototypes', () => {
    const text = backup({}).replace(
      '"parts":{}',
      '"parts":{"known":{"__proto__":{"since":"2026-03-01"},"constructor":{"since":"2026-03-01"},"toString":{"since":"2026-03-01"}},"settings":{"__proto__":{"level":3}},"__proto__":{"known":{}}}',
    );
    const { content } = readBackup(text);
    expect([...(content.known?.keys() ?? [])]).toEqual(['toString']);
    expect([...(content.settings?.keys() ?? [])]).toEqual([]);
    expect(({} as Record<string, unknown>).level).toBeUndefined();
  });

  it('by values that are nested a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = backup({ known: { quorum: { since } } }).replace(
      '"known":{',
      `"settings":{"level":${deep},"moods":${deep}},"words":[${deep}],"dreams":${deep},"known":{"deep":${deep},`,
    );
    const { content } = readBackup(text);
    expect([...(content.known?.keys() ?? [])]).toEqual(['quorum']);
    expect(content.words?.size).toBe(0);
  });

  it('by texts that are longer than anything, by scripts for addresses and by what is no site', () => {
    const huge = 'x'.repeat(1_000_000);
    expect(
      reasonsOf({
        sites: {
          'javascript:alert(1)': { on: true, since },
          'https://bbc.com': { on: true, since },
          '*': { on: true, since },
          [`${huge}.example`]: { on: true, since },
        },
        known: { [huge]: { since } },
        words: [ownWord(huge), ownWord('the'), ownWord('ok', { meaning: huge }), ownWord('<b>bold</b> claim')],
        notes: [noteOn('quorum', huge)],
        met: [
          metWord('levy', '2026-03-01', { address: 'javascript:alert(1)' }),
          metWord('duty', '2026-03-01', { sentence: huge }),
        ],
        packs: [{ name: 'a/b', entries: [{}] }, { name: huge, entries: [{}] }, { name: 'None', entries: [] }, 7],
      }).map(({ name, reason }) => `${name.slice(0, 20)}: ${reason}`),
    ).toEqual([
      'javascript:alert(1): It is no site.',
      'https://bbc.com: It is no site.',
      '*: It is no site.',
      'xxxxxxxxxxxxxxxxxxxx: Its name is no name.',
      'xxxxxxxxxxxxxxxxxxxx: Its name is no name.',
      'xxxxxxxxxxxxxxxxxxxx: Its name is no name.',
      'the: “the” stands in nearly every text, and would be marked in all.',
      'ok: It has 1,000,000 characters; a card has room for 1,000.',
      'quorum: It has 1,000,000 characters; a note has 2,000 at most.',
      'levy: It is damaged.',
      'duty: It is longer than anything that Newsgloss keeps.',
      'a/b: Its name is no name.',
      'xxxxxxxxxxxxxxxxxxxx: Its name is no name.',
      'None: It is empty.',
      'number 4: It is damaged.',
    ]);
  });

  it('by a million rules', () => {
    const rules = Array.from({ length: 1_000_000 }, (_, at) => `"a${at}.example":1`).join();
    const text = backup({ known: {}, sites: {} }).replace('"sites":{', `"sites":{${rules}`);
    expect(told(readBackup(text).summary.faults[0]?.refused)).toBe(
      'It has 1,000,000 items; Newsgloss has room for 20,000.',
    );
  });

  it('by naming more than anybody reads', () => {
    const known = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`entry-${at}`, 0]));
    const [faults] = faultsOf({ known });
    expect(faults?.leftOut).toHaveLength(100);
    expect(faults?.leftOutCount).toBe(5000);
  });

  it('by two words of one wording, or two items of one key', () => {
    expect(
      reasonsOf({
        words: [ownWord('quorum'), ownWord('Quorum ', { id: 'other' }), ownWord('veto', { id: 'id-quorum' })],
      }),
    ).toEqual([
      { name: 'Quorum', reason: 'Its wording stands in the file twice.' },
      { name: 'veto', reason: 'It stands in the file twice.' },
    ]);
  });
});
