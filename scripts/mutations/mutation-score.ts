import type { Mutation } from './mutation.ts';
import type { Outcome } from './warm-vitest.ts';

export interface Tested {
  readonly mutation: Mutation;
  readonly outcome: Outcome | 'timed out';
}

/** What has no end is noticed as well. */
export function isKilled({ outcome }: Tested): boolean {
  return outcome === 'killed' || outcome === 'timed out';
}

/** A line for each folder with its killed and survived mutants, and one for all. */
export function scoreLines(tested: readonly Tested[]): readonly string[] {
  const byFolder = Map.groupBy(tested, ({ mutation }) => mutation.file.split('/').slice(0, -1).join('/'));
  const folders = [...byFolder].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...folders, ['all', tested] as const].map(([folder, some]) => {
    const killed = some.filter(isKilled).length;
    const late = some.filter(({ outcome }) => outcome === 'timed out').length;
    const counts = `${killed} killed${late > 0 ? ` (${late} timed out)` : ''}, ${some.length - killed} survived`;
    return `${folder.padEnd(24)} ${percent(killed, some.length)}  ${counts}`;
  });
}

/** A survivor's place and change. */
export function survivorLine({ mutation: { file, line, change }, outcome }: Tested): string {
  return `${file}:${line}  ${change}${outcome === 'untested' ? '  (no test imports it)' : ''}`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / Math.max(1, whole))} %`.padStart(5);
}
