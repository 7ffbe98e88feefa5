import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { repository } from '../build/repository.ts';
import { differences } from './compare-files.ts';
import { readZip } from './read-zip.ts';
import { runWxt } from './run-wxt.ts';
import { unpack } from './unpack.ts';

/**
 * Builds Firefox's package again from its sources package, as a reviewer does, in a folder of its own; but with the packages of npm that are
 * installed here.
 * @returns what came out otherwise than it ships; empty: nothing
 */
export async function rebuildFromSources(sources: string, shipped: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-sources-'));
  try {
    unpack(readZip(sources), folder);
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
    await runWxt(['build', '-b', 'firefox'], folder);
    return differences(readZip(shipped), filesBelow(join(folder, '.output', 'firefox-mv3')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All files of a folder by their paths, with slashes. */
function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)];
    }),
  );
}
