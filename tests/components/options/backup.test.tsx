// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { BackupActions, BackupView, OpenedFile } from '../../../components/options/backup/backup-view.ts';
import { momentInWords } from '../../../components/options/backup/moment-in-words.ts';
import { changesInWords } from '../../../components/options/backup/part-names.ts';
import type { PartChanges } from '../../../contract/backup.ts';
import type { SyncState } from '../../../contract/sync.ts';
import { contentOfSettings } from '../../../extension/backup/backup-content.ts';
import { defaultSettings } from '../../../extension/settings/settings.ts';
import { message, verbatim } from '../../../i18n/message.ts';
import { speak } from '../../../i18n/translate.ts';
import { noSync, options } from './shown-options.tsx';

const changes = (part: PartChanges['part'], change: Partial<PartChanges> = {}): PartChanges => ({
  ...{ part, added: 0, changed: 0, removed: 0, same: 0, kept: 0, names: [], problem: null },
  ...change,
});

const file: OpenedFile = {
  kind: 'read',
  name: 'backup.json',
  summary: { made: '2026-03-12T12:00:00.000Z', newer: true, unknown: ['dreams'], faults: [] },
  changes: {
    merge: [changes('sites', { added: 2, kept: 1 })],
    replace: [changes('sites', { added: 2, removed: 1 })],
  },
};

/** Until what a press began is done. */
const soon = () => new Promise((resolve) => setTimeout(resolve));

function backup(view: Partial<BackupView> = {}, acts: Partial<BackupActions> = {}) {
  const actions: BackupActions = {
    backUp: vi.fn(async () => null),
    open: vi.fn(async () => file),
    restore: vi.fn(async () => ({ kind: 'done', outcomes: [] }) as const),
    putBack: vi.fn(async () => ({ kind: 'done', outcomes: [] }) as const),
    sync: vi.fn(async () => null),
    ...acts,
  };
  const { box } = options({ backup: { view: { before: null, sync: noSync, ...view }, actions } });
  const section = box.querySelector('#backup') as HTMLElement;
  const text = () => section.textContent ?? '';
  const button = (label: string) =>
    [...section.querySelectorAll<HTMLElement>('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
    );
  const press = (label: string) =>
    act(async () => {
      button(label)?.click();
      await soon();
    });
  const choose = () =>
    act(async () => {
      const input = section.querySelector('input[type=file]') as HTMLInputElement;
      Object.defineProperty(input, 'files', { value: [new File(['{}'], 'backup.json')], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await soon();
    });
  return { section, text, button, press, choose, actions };
}

describe('a backup', () => {
  it('has everything unless the reader leaves something out', async () => {
    const { section, press, actions } = backup();
    await press('Save a backup');
    expect(actions.backUp).toHaveBeenLastCalledWith({ met: true, packs: true });
    await act(() => section.querySelector<HTMLElement>('input[type=checkbox]')?.click());
    await press('Save a backup');
    expect(actions.backUp).toHaveBeenLastCalledWith({ met: false, packs: true });
  });

  it('says what went wrong', async () => {
    const { section, press } = backup({}, { backUp: async () => 'The backup could not be made.' });
    await press('Save a backup');
    expect(section.querySelector('[role=alert]')?.textContent).toBe('The backup could not be made.');
  });
});

describe('restoring', () => {
  it('shows what changes, and does nothing before the reader agrees', async () => {
    const { text, choose, press, actions, section } = backup();
    await choose();
    expect(text()).toContain('2 added, 1 as now');
    expect(text()).toContain('A newer Newsgloss made this backup.');
    expect(text()).toContain('“dreams”');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Restore backup.json');
    await act(() => section.querySelector<HTMLElement>('input[value=replace]')?.click());
    expect(text()).toContain('2 added, 1 removed');
    expect(actions.restore).not.toHaveBeenCalled();
    await press('Replace what is here');
    expect(actions.restore).toHaveBeenCalledWith('replace');
    expect(text()).toContain('Done: everything is restored.');
  });

  it('can be given up', async () => {
    const { choose, press, actions, button } = backup();
    await choose();
    await press('Cancel');
    expect(button('Merge it')).toBeUndefined();
    expect(actions.restore).not.toHaveBeenCalled();
  });

  it('says why a file is none', async () => {
    const { choose, section } = backup({}, { open: async () => ({ kind: 'failed', problem: 'This file is empty.' }) });
    await choose();
    expect(section.querySelector('[role=alert]')?.textContent).toContain('This file is empty. Nothing was changed.');
  });

  it('says which parts are not restored, and why', async () => {
    const outcomes = [
      { part: 'words', name: null, problem: verbatim('There is no room left.'), leftOut: [] },
      {
        part: 'packs',
        name: 'Seas',
        problem: null,
        leftOut: [{ name: 'trawler', reason: message('problems.entry.noTerm') }],
      },
    ] as const;
    const { choose, press, text, section } = backup({}, { restore: async () => ({ kind: 'done', outcomes }) });
    await choose();
    await press('Merge it');
    expect(section.querySelector('[role=alert]')?.textContent).toContain('There is no room left.');
    expect(text()).toContain('Restored, but for some of it.');
    expect(text()).toContain('1 left out');
    expect(text()).toContain('it has no term');
  });

  it('can be taken back, after a question; one that was interrupted says so', async () => {
    const { press, text, actions } = backup({ before: { made: '2026-03-12T12:00:00.000Z', interrupted: true } });
    expect(text()).toContain('was interrupted');
    await press('Put back what was here before');
    expect(document.activeElement?.textContent).toContain('What you changed of it since then is lost.');
    await press('Leave it');
    expect(document.activeElement?.textContent).toBe('Backup and sync');
    expect(actions.putBack).not.toHaveBeenCalled();
    await press('Put back what was here before');
    await press('Put it back');
    expect(actions.putBack).toHaveBeenCalledOnce();
  });
});

describe('what becomes of a part', () => {
  it.each([
    [changes('sites'), ''],
    [changes('sites', { added: 1200, same: 3 }), '1,200 added, 3 as now'],
    [changes('settings', { changed: 2, names: ['level', 'sitesSeen'] }), '2 changed (who you are)'],
    [changes('packs', { added: 1, removed: 2, names: ['Seas'] }), '1 added (Seas), 2 removed'],
  ])('is told in a line: %j', (given, words) => {
    expect(changesInWords(given)).toBe(words);
  });

  it.each([...contentOfSettings(defaultSettings).settings.keys()].filter((name) => name !== 'sitesSeen'))(
    'names what the reader chose: %s',
    (name) => {
      expect(changesInWords(changes('settings', { changed: 1, names: [name] }))).toMatch(/^1 changed \(.+\)$/u);
    },
  );
});

describe('a moment', () => {
  it('is written as the language of the interface does', () => {
    speak((name) => (name === 'language' ? 'de' : ''));
    expect(momentInWords('2026-03-12T12:00:00.000Z')).toMatch(/^12\. März 2026 um \d/u);
  });
});

describe('syncing', () => {
  const on = (change: Partial<SyncState> = {}): SyncState => ({ ...noSync, on: true, ...change });

  it('says plainly what is synced, by whom, and what is not', () => {
    const { text } = backup();
    expect(text()).toContain('Your browser carries them through its maker’s account');
    expect(text()).toContain('Your words, packs and the words you met stay on this machine.');
  });

  it('is switched by the reader', async () => {
    const { press, actions } = backup();
    await press('Sync with my other machines');
    expect(actions.sync).toHaveBeenCalledWith('on');
  });

  it.each([
    [on({ last: '2026-03-12T12:00:00.000Z' }), 'Last synced on 12 March 2026'],
    [on({ left: { terms: 0, notes: 12 } }), '12 notes have no room in it and stay on this machine.'],
    [on({ left: { terms: 3, notes: 1 } }), '1 note and 3 terms have no room in it'],
    [
      on({ problem: verbatim('The browser could not sync it.') }),
      'The browser could not sync it. Nothing here is lost.',
    ],
    [on({ remote: 'damaged' }), 'What is synced is damaged.'],
    [on({ remote: 'newer' }), 'A newer Newsgloss wrote what is synced.'],
    [{ ...noSync, supported: false }, 'This browser has no sync for extensions.'],
  ])('says how it stands: %j', (sync, words) => {
    expect(backup({ sync }).text()).toContain(words);
  });

  it('writes over what is damaged only when the reader says so', async () => {
    const { press, actions } = backup({ sync: on({ remote: 'damaged' }) });
    await press('Write what is here over it');
    expect(actions.sync).toHaveBeenCalledWith('replace');
  });

  it('says what could not be done', async () => {
    const { press, section } = backup({}, { sync: async () => 'That could not be done.' });
    await press('Sync with my other machines');
    expect(section.querySelector('[role=alert]')?.textContent).toBe('That could not be done.');
  });
});
