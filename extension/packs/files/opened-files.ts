import type { OpenedFile, PackPreview } from '../../../contract/pack-preview.ts';
import { reasonOf } from '../../../i18n/told-error.ts';
import { createTurns } from '../../turns.ts';
import type { ClosedPack, PackEntry } from '../pack.ts';
import type { PackToAdd, Sending } from '../send-pack.ts';

/** A file that is being read, or was. */
export interface ReadingFile {
  /** Rejects where it is no pack, with what to tell the reader. */
  readonly preview: Promise<PackPreview>;
  part(from: number): Promise<readonly PackEntry[]>;
  /** Stops reading, and lets go of what was read. */
  close(): void;
}

export interface OpenedFilesPorts {
  read(file: File, progress: (share: number) => void): ReadingFile | Promise<ReadingFile>;
  add(pack: PackToAdd, sending: Sending): Promise<ClosedPack>;
  /** The files at hand changed. */
  changed(files: readonly OpenedFile[]): void;
}

/** A pack that was added. */
export interface AddedPack extends ClosedPack {
  readonly preview: PackPreview;
}

interface Held {
  view: OpenedFile;
  readonly file: File;
  reading: ReadingFile | null;
  adding: AbortController | null;
}

/**
 * The files that a reader chose to add. Each is read, then waits for the reader; nothing of it is stored before. One is read
 * and one added at a time.
 */
export function createOpenedFiles(ports: OpenedFilesPorts) {
  const held = createHeldFiles(ports.changed);
  const { read, readAgain } = createReading(held, ports);
  const inAddingTurn = createTurns();
  return {
    /** Reads these files, one after the other. */
    open(files: readonly File[]): void {
      for (const one of held.take(files)) void read(one);
    },
    /** Adds the good entries of a file that was read. Null: it was not added, and the file says why; or it was given up. */
    add(id: number): Promise<AddedPack | null> {
      const one = held.get(id);
      if (one === undefined || one.view.phase !== 'read' || one.reading === null) return Promise.resolve(null);
      const { preview } = one.view;
      const { reading } = one;
      const adding = new AbortController();
      one.adding = adding;
      held.become(one, { phase: 'adding', preview, share: 0 });
      const pack: PackToAdd = { ...preview, count: preview.good, part: (from) => reading.part(from) };
      const progress = (share: number) => held.become(one, { phase: 'adding', preview, share });
      return inAddingTurn(async () => {
        try {
          const closed = await ports.add(pack, { progress, signal: adding.signal });
          held.putAway(one);
          // What others of its name would change is another thing now.
          readAgain(preview.name);
          return { ...closed, preview };
        } catch (error) {
          held.become(one, { phase: 'read', preview, problem: adding.signal.aborted ? null : reasonOf(error) });
          return null;
        }
      });
    },
    /** Stops what is being done with a file: adding it; else reading it, and then it is put away. */
    cancel(id: number): void {
      const one = held.get(id);
      if (one === undefined) return;
      if (one.view.phase === 'adding') one.adding?.abort();
      else held.putAway(one);
    },
  };
}

/** The files at hand, in the order in which they were chosen, and what is shown of each. */
function createHeldFiles(changed: OpenedFilesPorts['changed']) {
  const byId = new Map<number, Held>();
  let last = 0;
  const show = () => changed([...byId.values()].map(({ view }) => view));
  const has = (one: Held) => byId.get(one.view.id) === one;
  return {
    has,
    get: (id: number) => byId.get(id),
    all: () => byId.values(),
    take(files: readonly File[]): readonly Held[] {
      const taken = files.map((file): Held => {
        last += 1;
        return { view: { id: last, file: file.name, phase: 'waiting' }, file, reading: null, adding: null };
      });
      for (const one of taken) byId.set(one.view.id, one);
      show();
      return taken;
    },
    /** Nothing happens where it was put away meanwhile. */
    become(one: Held, next: PhaseOf<OpenedFile>): void {
      if (!has(one)) return;
      const { id, file } = one.view;
      one.view = { id, file, ...next };
      show();
    },
    putAway(one: Held): void {
      byId.delete(one.view.id);
      one.reading?.close();
      show();
    },
  };
}

type HeldFiles = ReturnType<typeof createHeldFiles>;

/** Reads files, one at a time. */
function createReading(held: HeldFiles, ports: Pick<OpenedFilesPorts, 'read'>) {
  const inTurn = createTurns();
  const read = (one: Held) =>
    inTurn(async () => {
      if (!held.has(one)) return;
      held.become(one, { phase: 'reading', share: 0 });
      try {
        one.reading = await ports.read(one.file, (share) => held.become(one, { phase: 'reading', share }));
        if (!held.has(one)) return one.reading.close();
        held.become(one, { phase: 'read', preview: await one.reading.preview, problem: null });
      } catch (error) {
        one.reading?.close();
        held.become(one, { phase: 'failed', problem: reasonOf(error) });
      }
    });
  /** Those that were read as packs of this name. */
  const readAgain = (name: string) => {
    for (const one of held.all()) {
      if (one.view.phase !== 'read' || one.view.preview.name !== name) continue;
      one.reading?.close();
      held.become(one, { phase: 'waiting' });
      void read(one);
    }
  };
  return { read, readAgain };
}

type PhaseOf<View> = View extends OpenedFile ? Omit<View, 'id' | 'file'> : never;
