import { execFileSync } from 'node:child_process';
import process from 'node:process';

/** Runs Git in a folder, and never elsewhere: a hook of Git's names its own repository in the environment. @throws with what Git says where it fails */
export function gitIn(folder: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
