import type { Message } from '../i18n/message.ts';

/** What a backup holds, part by part: each is restored whole or not at all. In the order in which they are restored and shown. */
export const backupParts = [
  'settings',
  'sites',
  'topics',
  'known',
  'hidden',
  'doubted',
  'words',
  'notes',
  'met',
  'packs',
] as const;
export type BackupPart = (typeof backupParts)[number];

/**
 * `merge`: what is here and newer, or only here, stays. `replace`: as in the file.
 */
export const restoreModes = ['merge', 'replace'] as const;
export type RestoreMode = (typeof restoreModes)[number];

/** Something of a file that cannot be restored. */
export interface LeftOut {
  /** As the file calls it, cut short; "number 12" where it has no name. */
  readonly name: string | Message;
  readonly reason: Message;
}

/** What restoring does to a part. */
export interface PartChanges {
  readonly part: BackupPart;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Here as in the file. */
  readonly same: number;
  /** Here otherwise than in the file, and staying so. */
  readonly kept: number;
  /** What is changed, by name, where that is told: of settings and packs. */
  readonly names: readonly string[];
  /** Why it cannot be restored so, in a sentence; null: it can. */
  readonly problem: Message | null;
}

/** What a file holds, as far as it can be used. */
export interface FileSummary {
  /** ISO date-time; null: it does not say. */
  readonly made: string | null;
  /** The file is of a newer version of Newsgloss. */
  readonly newer: boolean;
  /** Parts that this version does not know. */
  readonly unknown: readonly string[];
  readonly faults: readonly PartFaults[];
}

export interface PartFaults {
  readonly part: BackupPart;
  /** Why nothing of it can be used, in a sentence; null: some of it can. */
  readonly refused: Message | null;
  /** The first of them. */
  readonly leftOut: readonly LeftOut[];
  readonly leftOutCount: number;
}

/** What became of a part, or of one of its packs. */
export interface PartOutcome {
  readonly part: BackupPart;
  /** Of the pack. */
  readonly name: string | null;
  /** It was not changed, and why; null: it was restored. */
  readonly problem: Message | null;
  /** Entries of the pack that cannot be used. */
  readonly leftOut: readonly LeftOut[];
}

/** What was here before the last restore. */
export interface KeptBefore {
  /** ISO date-time. */
  readonly made: string;
  /** The restore was not finished: the page was closed, or the browser ended. */
  readonly interrupted: boolean;
}
