import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statedVersion } from '../packages/package-files.ts';
import { notesOf, withRelease } from './changelog.ts';
import { gitIn } from './git.ts';
import { isAfter, numbersOf } from './version.ts';

export interface Release {
  readonly folder: string;
  readonly version: string;
  /** Of the release: 2026-11-30. */
  readonly day: string;
  /** Says what would be done, and does nothing. */
  readonly dryRun: boolean;
  /** Builds and checks the packages of the version that package.json states by then. */
  makePackages(): Promise<void>;
  log(line: string): void;
}

/** What a release changes; all of it is one commit. */
const changed = ['package.json', 'package-lock.json', 'CHANGELOG.md'];

/**
 * Releases a version: writes it into the files, builds the packages, commits, and tags with what the changelog says. Nothing is pushed. Where a
 * package fails, the files are as they were.
 * @throws where the tree has changes, the version is not a later one, its tag is taken or the changelog is silent
 */
export async function release({ folder, version, day, dryRun, makePackages, log }: Release): Promise<void> {
  const git = gitIn(folder);
  const tag = `v${version}`;
  check(folder, version, tag);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const before = changed.map(read);
  const changelog = withRelease(read('CHANGELOG.md'), version, day);
  log(`${statedVersion(folder)} → ${version}, tagged ${tag}:\n\n${notesOf(changelog, version)}\n`);
  if (dryRun) return log('A dry run: nothing was written, built, committed or tagged.');
  try {
    writeFileSync(join(folder, 'package.json'), withVersion(read('package.json'), version));
    writeFileSync(join(folder, 'package-lock.json'), lockWithVersion(read('package-lock.json'), version));
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    await makePackages();
    git('commit', '--quiet', '-m', `Release ${version}`, '--', ...changed);
  } catch (error) {
    for (const [at, file] of changed.entries()) writeFileSync(join(folder, file), before[at] ?? '');
    throw error;
  }
  // Else a line of the changelog that begins with "#" would be taken for a comment.
  git('tag', '--annotate', '--cleanup=verbatim', tag, '-m', `${version}\n\n${notesOf(changelog, version)}`);
  log(`Committed and tagged. To publish it: git push --follow-tags`);
}

function check(folder: string, version: string, tag: string): void {
  const git = gitIn(folder);
  numbersOf(version);
  const dirty = git('status', '--porcelain');
  if (dirty !== '') throw new Error(`There are changes that are not committed:\n${dirty}`);
  const now = statedVersion(folder);
  if (!isAfter(version, now)) throw new Error(`${version} does not come after ${now}.`);
  if (git('tag', '--list', tag) !== '') throw new Error(`There is a tag ${tag} already.`);
}

/** The text of a package.json with another version, and all else as it is written. */
function withVersion(text: string, version: string): string {
  return text.replace(/^( {2}"version": ")[^"]*"/m, `$1${version}"`);
}

/** A package-lock.json says the project's version twice. */
function lockWithVersion(text: string, version: string): string {
  const lock = JSON.parse(text);
  lock.version = version;
  lock.packages[''].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
}
