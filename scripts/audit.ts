import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { judgeAudit, type Weight } from './audit/judge-audit.ts';
import { repository } from './build/repository.ts';

/**
 * `npm run audit`: asks the registry for known weaknesses of the packages. What ships must have none, and the tools no grave one. Exit code 1 where
 * there are; a registry that answers no such question is named, and is no failure.
 */
const asked: readonly (readonly [what: string, least: Weight, args: readonly string[]])[] = [
  ['what ships', 'low', ['--omit=dev']],
  ['the tools', 'high', []],
];

for (const [what, least, args] of asked) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...args], {
    cwd: repository,
    encoding: 'utf8',
    // npm is a script for the shell on Windows.
    shell: process.platform === 'win32',
  });
  const verdict = judgeAudit(stdout ?? '', least);
  if (verdict.kind === 'clean') console.log(`${what}: no known weakness that counts`);
  if (verdict.kind === 'unanswered') console.log(`${what}: not asked (${verdict.why})`);
  if (verdict.kind !== 'weak') continue;
  const counts = Object.entries(verdict.counts).map(([weight, count]) => `${count} ${weight}`);
  console.error(`${what}: ${counts.join(', ')}; npm audit says which`);
  process.exitCode = 1;
}
