/**
 * Brings what an older version stored one version up. Pure, and given whatever was stored, for it may be damaged; where it
 * cannot make sense of that it throws.
 */
export interface Migration {
  readonly from: number;
  migrate(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** In order, one from each version to the next. Settings have been of version 1 only. */
export const settingsMigrations: readonly Migration[] = [];

export interface Migrated {
  readonly stored: unknown;
  /** A step failed: what it could not read must be put aside before anything is written. */
  readonly failed: boolean;
}

/**
 * What is stored, in the form of the newest version. What no migration knows, and what a newer version wrote, stays as it is.
 * After a step that fails it is left as the step before left it: each field is read on its own. Never throws.
 */
export function migrated(stored: unknown, migrations: readonly Migration[] = settingsMigrations): Migrated {
  let now = stored;
  for (const { from, migrate } of migrations) {
    if (versionOf(now) !== from) continue;
    try {
      now = { ...migrate(structuredClone(now) as Readonly<Record<string, unknown>>), version: from + 1 };
    } catch {
      return { stored: now, failed: true };
    }
  }
  return { stored: now, failed: false };
}

/** What has a readable form but no version is of the first. Null: it is nothing that has versions. */
function versionOf(stored: unknown): number | null {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return null;
  const version = 'version' in stored ? stored.version : 1;
  return typeof version === 'number' ? version : 1;
}
