// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { OpenedFile, PackPreview } from '../../../contract/pack-preview.ts';
import { type Message, message, verbatim } from '../../../i18n/message.ts';
import { button, press, textOf } from '../rendered.ts';
import { alert, harbours, packs, settled, statuses } from './shown-packs.tsx';

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
const read = (change: Partial<PackPreview>, problem: Message | null = null): OpenedFile => ({
  id: 1,
  file: 'harbours.json',
  phase: 'read',
  preview: { ...preview, ...change },
  problem,
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
      files: [{ id: 7, file: 'a.json', phase: 'failed', problem: message('problems.file.empty') }],
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
      { place: { line: 1200, column: 5 }, name: 'pier', problem: message('problems.entry.noDefinition') },
      { place: { row: 4, column: 'level' }, name: 'jetty', problem: message('problems.entry.level') },
      {
        place: { row: 5, column: null },
        name: message('problems.entry.unnamed', { number: 4 }),
        problem: message('problems.entry.noTerm'),
      },
    ];
    const add = vi.fn(async () => ({ name: 'Harbours', count: 3, replaced: true, leftOut: 150 }));
    const { box } = packs({ files: [read({ faults, faulty: 150 })] }, { add });
    const list = [...box.querySelectorAll('[aria-label="What cannot be used"] li')].map(textOf);
    expect(list).toEqual([
      'pier: its definition is missingLine 1,200, column 5',
      'jetty: its level is none of 1, 2 and 3Row 4, column “level”',
      'entry 4: it has no termRow 5',
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
    const { box } = packs({ files: [read({}, verbatim('There is no room left.'))] });
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
