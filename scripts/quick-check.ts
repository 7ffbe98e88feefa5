import process from 'node:process';
import { repository } from './build/repository.ts';
import { gitIn } from './release/git.ts';
import { quickSteps } from './steps/quick-steps.ts';
import { runStep } from './steps/run-step.ts';

/**
 * `npm run quick-check`: of what is staged for a commit its format, its types and the unit tests that depend on it. What the hook in .githooks/
 * runs before a commit, where somebody has switched it on. Exit code 1 where anything failed.
 */
const staged = gitIn(repository)('diff', '--cached', '--name-only', '--diff-filter=d', '-z').split('\0');
for (const step of quickSteps(staged.filter((file) => file !== ''))) {
  const { failed, seconds, output } = await runStep(step);
  console.log(`${failed > 0 ? 'FAILED' : '    ok'}  ${step.name} (${seconds.toFixed(1)} s)`);
  if (failed === 0) continue;
  console.log(`\n${output.trim()}`);
  process.exitCode = 1;
}
