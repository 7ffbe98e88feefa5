import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { repository } from './build/repository.ts';
import { seededSample } from './chance/seeded-sample.ts';
import { runCommand } from './command-line/run-command.ts';
import { findMutations } from './mutations/find-mutations.ts';
import { MutantRunner } from './mutations/mutant-runner.ts';
import type { Mutation } from './mutations/mutation.ts';
import { isKilled, scoreLines, survivorLine, type Tested } from './mutations/mutation-score.ts';
import { readMutateCall } from './mutations/read-mutate-call.ts';

/**
 * `npm run mutate -- [--seed N] [--sample N] [FILES]`: changes the source in small ways, one at a time and in memory only,
 * and says which changes no unit test notices. docs/testing.md, "Mutations".
 */

/** Rooms whose tests share a page, and must not share its process. */
const live = /^(?:page|components|entrypoints)\//;

function sourcesIn(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => {
    const whole = join(repository, path);
    return statSync(whole).isDirectory() ? globSync(join(whole, '**/*.{ts,tsx}')) : [whole];
  });
  return files.map((file) => relative(repository, file).replaceAll('\\', '/')).sort();
}

async function testAll(mutations: readonly Mutation[], isolate: boolean, tested: Tested[]): Promise<void> {
  if (mutations.length === 0) return;
  const files = [...new Set(mutations.map(({ file }) => file))];
  const runner = new MutantRunner({ files, isolate });
  try {
    for (const failing of await runner.prepare())
      console.log(`left out, for it fails as it is: ${relative(repository, failing)}`);
    for (const mutation of mutations) {
      const one = { mutation, outcome: await runner.test(mutation) };
      tested.push(one);
      if (!isKilled(one)) console.log(survivorLine(one));
    }
  } finally {
    runner.stop();
  }
}

async function main(args: readonly string[]): Promise<void> {
  const call = readMutateCall(args);
  if (call === null) throw new Error('npm run mutate -- [--seed N] [--sample N] [FILES OR FOLDERS]');
  const all = sourcesIn(call.paths).flatMap((file) =>
    findMutations(file, readFileSync(join(repository, file), 'utf8')),
  );
  const sample = seededSample(all, call.sample, call.seed);
  console.log(`${sample.length} of ${all.length} mutations in ${call.paths.join(', ')}, seed ${call.seed}\n`);
  const tested: Tested[] = [];
  const printScore = () => console.log(`\n${tested.length} tested\n${scoreLines(tested).join('\n')}`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      printScore();
      process.exit(1);
    });
  await testAll(
    sample.filter(({ file }) => !live.test(file)),
    false,
    tested,
  );
  await testAll(
    sample.filter(({ file }) => live.test(file)),
    true,
    tested,
  );
  printScore();
}

await runCommand(main);
