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
  const held = new Map<number, Held>();
  const [inReadingTurn, inAddingTurn] = [createTurns(), createTurns()];
  let last = 0;
  const show = () => ports.changed([...held.values()].map(({ view }) => view));
  const become = (one: Held, next: PhaseOf<OpenedFile>) => {
    const { id, file } = one.view;
    if (held.get(id) !== one) return;
    one.view = { id, file, ...next };
    show();
  };
  const read = (one: Held) =>
    inReadingTurn(async () => {
      if (held.get(one.view.id) !== one) return;
      become(one, { phase: 'reading', share: 0 });
      try {
        one.reading = await ports.read(one.file, (share) => become(one, { phase: 'reading', share }));
        if (held.get(one.view.id) !== one) return one.reading.close();
        become(one, { phase: 'read', preview: await one.reading.preview, problem: null });
      } catch (error) {
        one.reading?.close();
        become(one, { phase: 'failed', problem: reasonOf(error) });
      }
    });
  const readAgain = (name: string) => {
    for (const one of held.values()) {
      if (one.view.phase !== 'read' || one.view.preview.name !== name) continue;
      one.reading?.close();
      become(one, { phase: 'waiting' });
      void read(one);
    }
  };
  return {
    /** Reads these files, one after the other. */
    open(files: readonly File[]): void {
      for (const file of files) {
        last += 1;
        const one: Held = { view: { id: last, file: file.name, phase: 'waiting' }, file, reading: null, adding: null };
        held.set(last, one);
        void read(one);
      }
      show();
    },
    /** Adds the good entries of a file that was read. Null: it was not added, and the file says why; or it was given up. */
    add(id: number): Promise<AddedPack | null> {
      const one = held.get(id);
      if (one === undefined || one.view.phase !== 'read' || one.reading === null) return Promise.resolve(null);
      const { preview } = one.view;
      const { reading } = one;
      const adding = new AbortController();
      one.adding = adding;
      become(one, { phase: 'adding', preview, share: 0 });
      const pack: PackToAdd = { ...preview, count: preview.good, part: (from) => reading.part(from) };
      const progress = (share: number) => become(one, { phase: 'adding', preview, share });
      return inAddingTurn(async () => {
        try {
          const closed = await ports.add(pack, { progress, signal: adding.signal });
          held.delete(id);
          reading.close();
          show();
          // What others of its name would change is another thing now.
          readAgain(preview.name);
          return { ...closed, preview };
        } catch (error) {
          become(one, { phase: 'read', preview, problem: adding.signal.aborted ? null : reasonOf(error) });
          return null;
        }
      });
    },
    /** Stops what is being done with a file: adding it; else reading it, and then it is put away. */
    cancel(id: number): void {
      const one = held.get(id);
      if (one === undefined) return;
      if (one.view.phase === 'adding') one.adding?.abort();
      else {
        held.delete(id);
        one.reading?.close();
        show();
      }
    },
  };
}

type PhaseOf<View> = View extends OpenedFile ? Omit<View, 'id' | 'file'> : never;
