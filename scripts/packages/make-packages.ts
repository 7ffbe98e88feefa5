import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedSince, checksums } from './checksums.ts';
import { type PackageFiles, packageFiles, packagesFolder, statedVersion, zipsOf } from './package-files.ts';
import { rebuildFromSources } from './rebuild.ts';
import { runWxt } from './run-wxt.ts';

/** Builds the packages of all stores, Firefox's sources and the list of checksums, all of the version that package.json states. */
export async function makePackages(log: (line: string) => void): Promise<PackageFiles> {
  const files = packageFiles(statedVersion());
  const at = (file: string) => join(packagesFolder, file);
  // One after the other: both write the index of the glossary to the same place.
  for (const browser of ['chrome', 'firefox']) {
    log(`Building and packing for ${browser} …`);
    await runWxt(['zip', '-b', browser]);
  }
  // Edge runs Chromium's extensions, and its store takes the same package.
  copyFileSync(at(files.chrome), at(files.edge));
  writeFileSync(at(files.checksums), checksums(packagesFolder, zipsOf(files)));
  return files;
}

/** @throws where Firefox's package, built again from its sources package, comes out otherwise */
export async function checkSources({ sources, firefox }: PackageFiles): Promise<void> {
  const found = await rebuildFromSources(join(packagesFolder, sources), join(packagesFolder, firefox));
  if (found.length > 0) throw new Error(`The sources package builds something else:\n  ${found.join('\n  ')}`);
}

/** @throws where a package of this version is missing, or is not what was listed when it was made */
export function checkPackages(files: PackageFiles, folder = packagesFolder): void {
  let list: string;
  try {
    list = readFileSync(join(folder, files.checksums), 'utf8');
  } catch {
    throw new Error(`There are no packages of this version (${files.checksums} is missing): npm run zip makes them.`);
  }
  const changed = changedSince(list, folder);
  if (changed.length > 0) throw new Error(`Not what ${files.checksums} lists: ${changed.join(', ')}`);
}
