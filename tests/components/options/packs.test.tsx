// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Packs } from '../../../components/options/packs/packs.tsx';
import type { PackRow, PacksActions, PacksView } from '../../../components/options/packs/packs-view.ts';
import type { OpenedFile, PackPreview } from '../../../contract/pack-preview.ts';
import { button, press, rendered, textOf } from '../rendered.ts';

const harbours: PackRow = { name: 'Harbours', count: 12_345, on: true, answersOnly: false, problem: null };
const canals: PackRow = { ...harbours, name: 'Canals', count: 1 };
const nothing: PacksView = { rows: [], files: [], problem: null };

function packs(view: Partial<PacksView>, change: Partial<PacksActions> = {}) {
  const done = async () => null;
  const choices = { set: vi.fn(done), arrange: vi.fn(done), save: vi.fn(done), remove: vi.fn(done) };
  const actions: PacksActions = { open: vi.fn(), cancel: vi.fn(), add: vi.fn(done), ...choices, ...change };
  const Shown = (shown: Partial<PacksView>) => (
    <Packs view={{ ...nothing, ...shown }} actions={actions} ownOnPages={{ shown: false, onChange: vi.fn() }} />
  );
  const { box, again } = rendered(<Shown {...view} />);
  return { box, actions, show: (next: Partial<PacksView>) => again(<Shown {...next} />) };
}

const preview: PackPreview = {
  name: 'Harbours',
  language: 'en',
  answersOnly: false,
  format: 'JSON',
  good: 3,
  faults: [],
  faulty: 0,
  unknownKeys: [],
  inGlossary: 0,
  changes: null,
};
const read = (change: Partial<PackPreview>, problem: string | null = null): OpenedFile => ({
  id: 1,
  file: 'harbours.json',
  phase: 'read',
  preview: { ...preview, ...change },
  problem,
});
const statuses = (box: Element) =>
  [...box.querySelectorAll('[role="status"]')].map(textOf).filter((text) => text !== '');
const alert = (box: Element) => box.querySelector('[role="alert"]')?.textContent;
const settled = () => act(async () => undefined);

describe('Options: packs', () => {
  it('lists packs with the number of their terms and what is wrong with them', () => {
    const damaged = { ...canals, problem: 'It is damaged: add it again.' };
    const { box } = packs({ rows: [harbours, damaged, { ...harbours, name: 'Docks', on: false }] });
    const rows = [...box.querySelectorAll('[aria-label="Your packs"] > li')].map(textOf);
    expect(rows[0]).toContain('12,345 terms');
    expect(rows[1]).toContain('1 term. It is damaged');
    expect(rows[1]).not.toContain('Answers only');
    expect(rows[2]).toContain('switched off');
  });

  it('names a pack of which nothing is left but the name, and removes it', () => {
    const problem = 'It is damaged: add it again, or remove it.';
    const { box } = packs({ rows: [harbours, { ...canals, count: 0, problem }] });
    const [whole, row] = box.querySelectorAll('[aria-label="Your packs"] > li');
    expect(textOf(whole as Element)).not.toContain('Down');
    expect(
      [...(row?.querySelectorAll('button, input') ?? [])].map((control) => control.getAttribute('aria-label')),
    ).toEqual(['Remove Canals']);
    expect(textOf(row as Element)).toContain(problem);
    expect(textOf(row as Element)).not.toContain('0 terms');
    act(() => row?.querySelector<HTMLElement>('[aria-label="Remove Canals"]')?.click());
    expect(textOf(row as Element)).toContain('Remove all its terms');
  });

  it('has a switch for each, and a choice to answer only', async () => {
    const { box, actions, show } = packs({ rows: [harbours] });
    await press(box, 'Harbours');
    expect(actions.set).toHaveBeenCalledWith('Harbours', { on: false });
    const only = box.querySelector('[aria-label="Harbours: answers only"]') as HTMLInputElement;
    await act(async () => only.click());
    expect(actions.set).toHaveBeenCalledWith('Harbours', { answersOnly: true });
    show({ rows: [{ ...harbours, answersOnly: true }] });
    expect(textOf(box)).toContain('explained where you ask, never marked');
  });

  it('moves packs by keys, keeps the focus on the button and says where the pack is now', async () => {
    const { box, actions, show } = packs({ rows: [canals, harbours] });
    await press(box, 'Move Canals down');
    expect(actions.arrange).toHaveBeenCalledWith(['Harbours', 'Canals']);
    show({ rows: [harbours, canals] });
    expect(statuses(box)).toEqual(['Canals is number 2 of 2.']);
    // At the end there is no way further down.
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Canals up');
    expect(box.querySelector('[aria-label="Move Harbours up"]')).toBeNull();
  });

  it('says that they could not be read, and not that there are none', () => {
    const { box } = packs({ problem: 'Your packs could not be read.' });
    expect(alert(box)).toBe('Your packs could not be read.');
    expect(textOf(box)).not.toContain('0 terms');
  });

  it('saves a pack, or says why not', async () => {
    const { box, actions } = packs({ rows: [harbours] }, { save: vi.fn(async () => 'It is damaged.') });
    await press(box, 'Save as a file: Harbours');
    await settled();
    expect(actions.save).toHaveBeenCalledWith('Harbours');
    expect(alert(box)).toBe('It is damaged.');
  });

  it('asks before it removes a pack, and keeps the focus', async () => {
    const remove = vi.fn(async () => null);
    const { box, show } = packs({ rows: [harbours, canals] }, { remove });
    await press(box, 'Remove Harbours');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Harbours, 12,345 terms?');
    await press(box, 'Keep');
    expect(document.activeElement).toBe(button(box, 'Remove Harbours'));
    expect(remove).not.toHaveBeenCalled();
    await press(box, 'Remove Harbours');
    await press(box, 'Remove 12,345 terms');
    show({ rows: [canals] });
    expect(remove).toHaveBeenCalledWith('Harbours');
    expect(statuses(box)).toEqual(['Removed Harbours, 12,345 terms.']);
    expect(document.activeElement?.textContent).toBe('Packs');
  });

  it('says why a pack could not be removed', async () => {
    const { box } = packs({ rows: [harbours] }, { remove: async () => '“Harbours” could not be removed.' });
    await press(box, 'Remove Harbours');
    await press(box, 'Remove 12,345 terms');
    await settled();
    expect(alert(box)).toBe('“Harbours” could not be removed.');
  });
});

describe('Options: files of packs', () => {
  const file = (name: string) => new File(['{}'], name);

  it('are chosen, several at once', async () => {
    const { box, actions } = packs({});
    const input = box.querySelector('input[type="file"]') as HTMLInputElement;
    const files = [file('a.json'), file('b.csv')];
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.open).toHaveBeenCalledWith(files);
  });

  it('are dropped, and nothing else is taken from who drops', async () => {
    const { box, actions } = packs({});
    const drop = async (type: string, files: readonly File[]) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', {
        value: { types: files.length > 0 ? ['Files'] : ['text'], files },
      });
      await act(async () => void box.querySelector('.drop')?.dispatchEvent(event));
      return event.defaultPrevented;
    };
    expect([await drop('dragover', []), await drop('dragover', [file('a.yaml')])]).toEqual([false, true]);
    expect(await drop('drop', [file('a.yaml')])).toBe(true);
    expect(actions.open).toHaveBeenCalledOnce();
    await drop('drop', []);
    expect(actions.open).toHaveBeenCalledOnce();
  });

  it('say how far they are, and can be given up', async () => {
    const { box, actions, show } = packs({
      files: [
        { id: 1, file: 'a.json', phase: 'reading', share: 0.406 },
        { id: 2, file: 'b.json', phase: 'waiting' },
      ],
    });
    expect(textOf(box)).toContain('Reading: 40 %');
    expect(textOf(box)).toContain('Waits for the file before it.');
    await press(box, 'Cancel');
    expect(actions.cancel).toHaveBeenCalledWith(1);
    show({ files: [{ id: 1, file: 'a.json', phase: 'adding', preview, share: 0.2 }] });
    expect(textOf(box)).toContain('Adding: 20 %. It goes on while this page is open.');
    expect(box.querySelector('progress')?.value).toBe(20);
  });

  it('that are no pack say why', async () => {
    const { box, actions } = packs({
      files: [{ id: 7, file: 'a.json', phase: 'failed', problem: 'This file is empty.' }],
    });
    expect(alert(box)).toBe('This file is empty.');
    await press(box, 'Close');
    expect(actions.cancel).toHaveBeenCalledWith(7);
  });

  it('say what they hold before anything is stored: all of it, where nothing is wrong', async () => {
    const add = vi.fn(async () => ({ name: 'Harbours', count: 3, replaced: false, leftOut: 0 }));
    const { box, show } = packs({ files: [read({})] }, { add });
    expect(statuses(box)).toEqual(['A new pack: 3 terms.']);
    expect(textOf(box)).toContain('harbours.json · JSON · English');
    await press(box, 'Add all 3 terms');
    expect(add).toHaveBeenCalledWith(1);
    show({ files: [], rows: [harbours] });
    await settled();
    expect(statuses(box)).toEqual(['“Harbours” was added: 3 terms.']);
  });

  it('say what would change of the pack that is there, and what stays', () => {
    const changes = { before: 4, added: 1, changed: 1, same: 1, gone: 2 };
    const { box, show } = packs({ files: [read({ changes })] });
    expect(statuses(box)).toEqual([
      'Takes the place of the pack that you have: 1 new, 1 changed, 1 as before, 2 no longer in it.',
    ]);
    expect(textOf(box)).toContain('What you know, hid or wrote beside its terms stays.');
    expect(button(box, 'Replace it with all 3 terms')).toBeDefined();
    show({ files: [read({ changes: { before: 3, added: 0, changed: 0, same: 3, gone: 0 } })] });
    expect(statuses(box)).toEqual(['You have this pack as it is here: nothing would change.']);
  });

  it('name each fault with its place, a hundred at most, and offer the good ones', async () => {
    const faults = [
      { place: { line: 1200, column: 5 }, name: 'pier', problem: 'its definition is missing' },
      { place: { row: 4, column: 'level' }, name: 'jetty', problem: 'its level is none of 1, 2 and 3' },
      { place: { row: 5, column: null }, name: 'mole', problem: 'it has no term' },
    ];
    const add = vi.fn(async () => ({ name: 'Harbours', count: 3, replaced: true, leftOut: 150 }));
    const { box } = packs({ files: [read({ faults, faulty: 150 })] }, { add });
    const list = [...box.querySelectorAll('[aria-label="What cannot be used"] li')].map(textOf);
    expect(list).toEqual([
      'pier: its definition is missingLine 1,200, column 5',
      'jetty: its level is none of 1, 2 and 3Row 4, column “level”',
      'mole: it has no termRow 5',
      'and 147 more',
    ]);
    expect(statuses(box)).toEqual(['A new pack: 3 terms. 150 entries cannot be used.']);
    await press(box, 'Add the 3 good ones');
    await settled();
    expect(statuses(box)).toContain('“Harbours” was replaced: 3 terms. Left out: 150.');
  });

  it('of which nothing can be used offer nothing to add', () => {
    const { box } = packs({ files: [read({ good: 0, faulty: 1 })] });
    expect(statuses(box)).toEqual(['None of its entries can be used.']);
    expect([...box.querySelectorAll('fieldset button')].map(textOf)).toEqual(['Cancel']);
  });

  it('say what counts for nothing, and write nothing of what they hold as HTML', () => {
    const { box } = packs({ files: [read({ name: '<b>A</b>', inGlossary: 1, unknownKeys: ['alias', '<i>'] })] });
    expect(textOf(box)).toContain('1 term is in Newsgloss’s own glossary, which is shown instead.');
    expect(textOf(box)).toContain('packs have no such keys: “alias”, “<i>”.');
    expect([box.querySelector('fieldset b b'), box.querySelector('fieldset i')]).toEqual([null, null]);
  });

  it('say why they could not be added, and can be added again', () => {
    const { box } = packs({ files: [read({}, 'There is no room left.')] });
    expect(alert(box)).toBe('There is no room left.');
    expect(button(box, 'Add all 3 terms')).toBeDefined();
  });

  it('keep the focus where it was pressed, and give it to the heading when they are gone', async () => {
    const added = Promise.withResolvers<null>();
    const { box, show } = packs({ files: [read({})] }, { add: () => added.promise });
    await press(box, 'Add all 3 terms');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('harbours.json');
    await press(box, 'Cancel');
    expect(document.activeElement?.textContent).toBe('Packs');
    show({ files: [] });
  });
});
