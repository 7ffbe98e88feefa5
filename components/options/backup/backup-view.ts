import type { FileSummary, KeptBefore, PartChanges, PartOutcome, RestoreMode } from '../../../contract/backup.ts';
import type { SyncAct, SyncState } from '../../../contract/sync.ts';

export interface BackupView {
  /** What was here before the last restore; null: nothing is kept. */
  readonly before: KeptBefore | null;
  /** Null: it is being asked. */
  readonly sync: SyncState | null;
}

/** A file that was opened. */
export type OpenedFile =
  | { readonly kind: 'failed'; readonly problem: string }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly summary: FileSummary;
      readonly changes: Readonly<Record<RestoreMode, readonly PartChanges[]>>;
    };

export type RestoreFate =
  /** Nothing was changed. */
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'done'; readonly outcomes: readonly PartOutcome[] };

export interface BackupActions {
  /** Gives everything as a file. The answer is what went wrong, in a sentence; null: nothing did. */
  backUp(choice: { readonly met: boolean; readonly packs: boolean }): Promise<string | null>;
  /** Reads a file, and changes nothing. Never rejects. */
  open(file: File): Promise<OpenedFile>;
  /** Restores the file that was opened last. Never rejects. */
  restore(mode: RestoreMode): Promise<RestoreFate>;
  /** Takes the last restore back. Never rejects. */
  putBack(): Promise<RestoreFate>;
  /** Null: done; otherwise what went wrong, in a sentence. */
  sync(act: SyncAct): Promise<string | null>;
}
