import { existsSync } from 'node:fs';
import { join } from 'node:path';
import addonsLinter from 'addons-linter';
import { runCommand } from './command-line/run-command.ts';
import { explanationOf, type Finding } from './packages/linter-findings.ts';
import { packageFiles, packagesFolder, statedVersion } from './packages/package-files.ts';
import { readZip } from './packages/read-zip.ts';

/**
 * `npm run lint-package [-- FILE.zip]`: asks the linter of Firefox's store of the package that `npm run zip` made. Exit code 1 where it has an
 * error, or a warning that nobody has explained.
 */
async function main([given]: readonly string[]): Promise<number> {
  const file = given ?? join(packagesFolder, packageFiles(statedVersion()).firefox);
  if (!existsSync(file)) throw new Error(`There is no ${file}: npm run zip makes it.`);
  const files = readZip(file);
  const textOf = (path: string) => files.get(path)?.toString() ?? '';
  let unexplained = 0;
  for (const finding of await findingsOf(file)) {
    const why = explanationOf(finding, textOf);
    if (why === null) unexplained += 1;
    const { _type, code, file: at = 'the package', message, description } = finding;
    console.log(`${why === null ? _type : 'explained'}: ${code} in ${at}: ${message}`);
    console.log(`  ${why ?? description ?? ''}`);
  }
  console.log(`${unexplained} findings that are not explained.`);
  return unexplained === 0 ? 0 : 1;
}

async function findingsOf(file: string): Promise<readonly Finding[]> {
  const linter = addonsLinter.createInstance({
    config: { _: [file], logLevel: 'fatal', output: 'none', shouldScanFile: () => true },
    runAsBinary: false,
  });
  const { errors, warnings, notices } = await linter.run();
  return [...errors, ...warnings, ...notices];
}

await runCommand(main);
