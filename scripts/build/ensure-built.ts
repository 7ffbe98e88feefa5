import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { BrowserKind } from '../browsers/find-browser.ts';
import { repository } from './repository.ts';

/** All that a build is made from. */
const sources = [
  'glossary',
  'explain',
  'contract',
  'page',
  'components',
  'card',
  'extension',
  'entrypoints',
  'i18n',
  'locales',
  'map',
  'public',
  'manifest.ts',
  'wxt.config.ts',
  'package.json',
];
/** Edited without anything else, and put into a built extension by itself. */
const topics = join('glossary', 'topics');

/** Folder of the built extension. */
export function builtExtension(kind: BrowserKind): string {
  return join(repository, '.output', `${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
}

/**
 * Builds the extension where it is missing or older than its sources. The build's own words go to stderr.
 * @param topicsToo false: the glossary's topics may be newer
 * @returns the folder of the built extension
 */
export function ensureBuilt(kind: BrowserKind, topicsToo = true): string {
  if (isOutdated(join(builtExtension(kind), 'manifest.json'), sources, topicsToo)) build(kind);
  return builtExtension(kind);
}

/** Whether a built file is missing or older than what it is made from. @param from paths in the repository */
export function isOutdated(built: string, from: readonly string[], topicsToo = true): boolean {
  const builtAt = existsSync(built) ? statSync(built).mtimeMs : 0;
  return Math.max(...from.map((source) => newest(join(repository, source), topicsToo))) > builtAt;
}

/** Milliseconds since 1970 of the latest change in a file or below a folder. */
function newest(path: string, topicsToo: boolean): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const below = readdirSync(path, { recursive: true, withFileTypes: true }).filter(
    ({ parentPath, name }) => topicsToo || !join(parentPath, name).includes(topics),
  );
  return Math.max(mtimeMs, ...below.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** Builds the extension. @throws with the end of the build's output */
function build(kind: BrowserKind): void {
  console.error(`Building the extension for ${kind} …`);
  const wxt = join(repository, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: repository,
    encoding: 'utf8',
    // A test runner says NODE_ENV=test, and the bundler would build what nobody ships.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${`${stdout}\n${stderr}`.trim().slice(-2000)}`);
}
