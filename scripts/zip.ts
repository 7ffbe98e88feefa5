import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command-line/run-command.ts';
import { checkSources, makePackages } from './packages/make-packages.ts';
import { packageFiles, packagesFolder, statedVersion } from './packages/package-files.ts';

/**
 * `npm run zip [-- --check | --only-check]`: the packages for Chrome, Edge and Firefox, Firefox's sources package and a list of
 * checksums, in .output/. `--check` builds Firefox's package once more, from its sources package, and fails where a byte differs;
 * `--only-check` does this for the packages that are there.
 */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean' }, 'only-check': { type: 'boolean' } } });
  const files = values['only-check'] ? packageFiles(statedVersion()) : await makePackages(console.log);
  if (!values['only-check']) for (const file of Object.values(files)) console.log(`  ${join(packagesFolder, file)}`);
  if (!values.check && !values['only-check']) return;
  console.log('Building Firefox’s package again from its sources …');
  await checkSources(files);
  console.log('The sources package builds the same, byte by byte.');
}

await runCommand(main);
