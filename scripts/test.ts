import process from 'node:process';
import { browserKinds, ensureBrowser } from './browsers/find-browser.ts';
import { runStep, type Step, type StepResult } from './steps/run-step.ts';

/**
 * `npm test`: all checks and tests, also after one has failed. Its last line is "N passed, N failed" over all single
 * tests, with each check that is no test runner counted as one. Exit code 1 where anything failed.
 */

/** Steps that run one after the other. */
type Track = readonly Step[];

/** Lanes run one after the other, the tracks of a lane side by side: what keeps two cores busy. */
const lanes: readonly (readonly Track[])[] = [
  [
    [{ name: 'types', program: 'tsc', args: ['-b'] }],
    [
      { name: 'lint', program: 'biome', args: ['check'] },
      { name: 'nothing unused', program: 'knip', args: [] },
      { name: 'walls between folders', program: 'depcruise', args: ['--config', '.dependency-cruiser.cjs', '.'] },
      { name: 'glossary', program: 'node', args: ['scripts/glossary.ts'] },
    ],
  ],
  [
    // Not side by side: both write the index of the glossary to the same place.
    [
      { name: 'build for Chromium', program: 'wxt', args: ['build'] },
      { name: 'package for Firefox', program: 'wxt', args: ['zip', '-b', 'firefox'] },
      { name: 'the same from sources', program: 'node', args: ['scripts/zip.ts', '--only-check'] },
      { name: 'quality', program: 'node', args: ['bench/bench.ts', 'quality'] },
    ],
    [{ name: 'unit tests', program: 'vitest', args: ['run'], counts: true }],
  ],
  [
    [
      {
        name: 'both browsers',
        program: 'vitest',
        args: ['run', '--config', 'tests/e2e/vitest.config.ts'],
        counts: true,
      },
    ],
  ],
];

async function main(): Promise<StepResult[]> {
  for (const kind of browserKinds) ensureBrowser(kind);
  const results: StepResult[] = [];
  for (const lane of lanes) {
    const done = await Promise.all(lane.map(runTrack));
    results.push(...done.flat());
  }
  return results;
}

async function runTrack(track: Track): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of track) {
    const result = await runStep(step);
    print(result);
    results.push(result);
  }
  return results;
}

function print({ name, passed, failed, skipped, seconds, output }: StepResult): void {
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed > 0 ? 'FAILED' : '    ok'}  ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`);
}

try {
  const results = await main();
  const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped (docs/testing.md says how to run them)`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
