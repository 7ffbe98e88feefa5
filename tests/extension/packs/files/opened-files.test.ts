import { describe, expect, it, vi } from 'vitest';
import type { OpenedFile, PackPreview } from '../../../../contract/pack-preview.ts';
import { createOpenedFiles, type OpenedFilesPorts } from '../../../../extension/packs/files/opened-files.ts';
import { verbatim } from '../../../../i18n/message.ts';

const previewOf = (name: string) => ({ name, good: 2, faulty: 1 }) as PackPreview;

/** Files whose reading and adding a test lets end. */
function world() {
  let shown: readonly OpenedFile[] = [];
  const readings = new Map<
    string,
    PromiseWithResolvers<PackPreview> & { tell(share: number): void; closed: boolean; times: number }
  >();
  const addings: (PromiseWithResolvers<{ count: number; replaced: boolean }> & {
    signal: AbortSignal;
    tell(share: number): void;
  })[] = [];
  const ports: OpenedFilesPorts = {
    read(file, progress) {
      const times = (readings.get(file.name)?.times ?? 0) + 1;
      const reading = Object.assign(Promise.withResolvers<PackPreview>(), { tell: progress, closed: false, times });
      readings.set(file.name, reading);
      const close = () => {
        reading.closed = true;
        reading.reject(new Error('It was put away.'));
      };
      return { preview: reading.promise, part: async () => [], close };
    },
    add(_pack, { progress = () => undefined, signal = new AbortController().signal }) {
      const adding = Object.assign(Promise.withResolvers<{ count: number; replaced: boolean }>(), {
        signal,
        tell: progress,
      });
      signal.addEventListener('abort', () => adding.reject(signal.reason));
      addings.push(adding);
      return adding.promise;
    },
    changed(files) {
      shown = files;
    },
  };
  const files = createOpenedFiles(ports);
  const reading = async (name: string) =>
    vi.waitFor(() => readings.get(name) ?? Promise.reject(new Error(`${name} is not read`)));
  const adding = async (at: number) => vi.waitFor(() => addings[at] ?? Promise.reject(new Error('not added')));
  const phases = () => shown.map(({ file, phase }) => `${file}: ${phase}`);
  const open = (...names: readonly string[]) => files.open(names.map((name) => new File([], name)));
  const become = (expected: readonly string[]) => vi.waitFor(() => expect(phases()).toEqual(expected));
  return { files, open, reading, adding, phases, become, readings, shown: () => shown };
}

describe('files that are opened', () => {
  it('are read one after the other, and each says how far it is', async () => {
    const { open, reading, become, readings, shown } = world();
    open('a.json', 'b.csv');
    (await reading('a.json')).tell(0.5);
    await become(['a.json: reading', 'b.csv: waiting']);
    expect(shown()[0]).toMatchObject({ share: 0.5 });
    expect(readings.has('b.csv')).toBe(false);
    (await reading('a.json')).resolve(previewOf('A'));
    (await reading('b.csv')).reject(new Error('This file is empty.'));
    await become(['a.json: read', 'b.csv: failed']);
    expect(shown()[1]).toMatchObject({ problem: verbatim('This file is empty.') });
  });

  it('are put away while they wait, are read, or were read, and let the next go on', async () => {
    const { files, open, reading, become, readings, shown } = world();
    open('a.json', 'b.json', 'c.json');
    await reading('a.json');
    files.cancel(shown()[1]?.id ?? 0);
    files.cancel(shown()[0]?.id ?? 0);
    expect(readings.get('a.json')?.closed).toBe(true);
    (await reading('c.json')).resolve(previewOf('C'));
    await become(['c.json: read']);
    expect(readings.has('b.json')).toBe(false);
    files.cancel(shown()[0]?.id ?? 0);
    expect([shown(), readings.get('c.json')?.closed]).toEqual([[], true]);
  });

  it('are added, and gone then', async () => {
    const { files, open, reading, adding, become, shown, readings } = world();
    open('a.json');
    (await reading('a.json')).resolve(previewOf('A'));
    await become(['a.json: read']);
    const added = files.add(shown()[0]?.id ?? 0);
    (await adding(0)).tell(0.25);
    expect(shown()[0]).toMatchObject({ phase: 'adding', share: 0.25 });
    (await adding(0)).resolve({ count: 2, replaced: true });
    expect(await added).toEqual({ count: 2, replaced: true, preview: previewOf('A') });
    expect([shown(), readings.get('a.json')?.closed]).toEqual([[], true]);
  });

  it('are there again where they were given up while they were added, or could not be', async () => {
    const { files, open, reading, adding, become, shown } = world();
    open('a.json');
    (await reading('a.json')).resolve(previewOf('A'));
    await become(['a.json: read']);
    const id = shown()[0]?.id ?? 0;
    const first = files.add(id);
    await adding(0);
    files.cancel(id);
    expect(await first).toBeNull();
    expect(shown()[0]).toMatchObject({ phase: 'read', problem: null });
    const second = files.add(id);
    (await adding(1)).reject(new Error('There is no room left.'));
    expect(await second).toBeNull();
    expect(shown()[0]).toMatchObject({ phase: 'read', problem: verbatim('There is no room left.') });
  });

  it('are added one at a time, for the next that is begun gives up another', async () => {
    const { files, open, reading, adding, become, shown } = world();
    open('a.json', 'b.json');
    (await reading('a.json')).resolve(previewOf('A'));
    (await reading('b.json')).resolve(previewOf('B'));
    await become(['a.json: read', 'b.json: read']);
    const both = shown().map(({ id }) => files.add(id));
    await adding(0);
    await new Promise((resolve) => setTimeout(resolve, 5));
    (await adding(0)).resolve({ count: 2, replaced: false });
    (await adding(1)).resolve({ count: 2, replaced: false });
    expect((await Promise.all(both)).map((added) => added?.preview.name)).toEqual(['A', 'B']);
  });

  it('are read again where another of their name was added: what they would change is another thing', async () => {
    const { files, open, reading, adding, become, shown, readings } = world();
    open('a.json', 'b.json', 'c.json');
    (await reading('a.json')).resolve(previewOf('Same'));
    (await reading('b.json')).resolve(previewOf('Same'));
    (await reading('c.json')).resolve(previewOf('Other'));
    await become(['a.json: read', 'b.json: read', 'c.json: read']);
    const added = files.add(shown()[0]?.id ?? 0);
    (await adding(0)).resolve({ count: 2, replaced: false });
    await added;
    await become(['b.json: reading', 'c.json: read']);
    expect([readings.get('b.json')?.times, readings.get('c.json')?.times]).toEqual([2, 1]);
  });
});
