/** What "Erase everything" takes away, part by part, in this order: what is synced first, or it would come back; then settings, so that nothing further is kept. */
export const erasableParts = [
  'synced',
  'settings',
  'met',
  'words',
  'packs',
  'before',
  'permissions',
  'session',
] as const;
export type ErasablePart = (typeof erasableParts)[number];

/** What became of it. */
export interface Erased {
  readonly done: readonly ErasablePart[];
  /** What is still there, and why, as the browser says it. */
  readonly failed: readonly { readonly part: ErasablePart; readonly problem: string }[];
}
