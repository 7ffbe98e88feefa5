import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../build/repository.ts';

/** What each store takes, as a file in `.output/`. */
export interface PackageFiles {
  readonly chrome: string;
  readonly edge: string;
  readonly firefox: string;
  /** What Firefox's reviewers build the package from. */
  readonly sources: string;
  /** SHA-256 of each of the others, as `sha256sum --check` reads it. */
  readonly checksums: string;
}

/** The names of a version's packages. */
export function packageFiles(version: string): PackageFiles {
  const named = (what: string) => `newsgloss-${version}-${what}.zip`;
  return {
    chrome: named('chrome'),
    edge: named('edge'),
    firefox: named('firefox'),
    sources: named('sources'),
    checksums: `newsgloss-${version}-SHA256SUMS`,
  };
}

/** The packages themselves, without the list of their checksums. */
export function zipsOf({ chrome, edge, firefox, sources }: PackageFiles): readonly string[] {
  return [chrome, edge, firefox, sources];
}

/** Where packages are put. */
export const packagesFolder = join(repository, '.output');

/** The version that package.json states. */
export function statedVersion(folder = repository): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
