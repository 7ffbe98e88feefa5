import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from './build/repository.ts';
import { runCommand } from './command-line/run-command.ts';
import { checkSources, makePackages } from './packages/make-packages.ts';
import { packageFiles, statedVersion } from './packages/package-files.ts';
import { notesOf } from './release/changelog.ts';
import { release } from './release/release.ts';

/**
 * `npm run release -- [--dry-run] VERSION`: a release in one commit and one tag, with packages and checksums in .output/; nothing is pushed.
 * `npm run release -- --notes VERSION` prints what the changelog says of a version.
 */
const usage = 'usage: npm run release -- [--dry-run | --notes] VERSION';

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean', default: false }, notes: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [version] = positionals;
  if (version === undefined || positionals.length > 1) throw new Error(usage);
  if (values.notes) return console.log(notesOf(readFileSync(join(repository, 'CHANGELOG.md'), 'utf8'), version));
  await release({
    folder: repository,
    version,
    day: new Date().toISOString().slice(0, 10),
    dryRun: values['dry-run'],
    log: console.log,
    async makePackages() {
      await makePackages(console.log);
      console.log('Building Firefox’s package again from its sources …');
      await checkSources(packageFiles(statedVersion()));
    },
  });
}

await runCommand(main);
