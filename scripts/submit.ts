import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs, parseEnv } from 'node:util';
import { repository } from './build/repository.ts';
import { runCommand } from './command-line/run-command.ts';
import { checkPackages } from './packages/make-packages.ts';
import { packageFiles, packagesFolder, statedVersion } from './packages/package-files.ts';
import { stores } from './submit/stores.ts';
import { type Submission, submissionOf } from './submit/submission.ts';

/**
 * `npm run submit [-- --dry-run] [--store chrome|firefox|edge]… [--packages FOLDER]`: hands the packages that `npm run zip` made to the stores,
 * by `wxt submit`. Credentials are environment variables, or lines of `.env.submit`. A dry run shows the stores the credentials and uploads nothing.
 */
async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      'dry-run': { type: 'boolean', default: false },
      store: { type: 'string', multiple: true },
      packages: { type: 'string', default: packagesFolder },
    },
  });
  const files = packageFiles(statedVersion());
  checkPackages(files, values.packages);
  const only = values.store ?? null;
  const at = (file: string) => join(values.packages, file);
  const environment = { ...variablesOf(join(repository, '.env.submit')), ...process.env };
  const submission = submissionOf({ files, at, only, environment });
  for (const { name } of submission.stores) console.log(`${name}: ${statedVersion()}`);
  return submit(submission, environment, values['dry-run']);
}

function variablesOf(file: string): Readonly<Record<string, string | undefined>> {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

/** The stores that were not chosen are told nothing, whatever else the environment says of them. */
function submit({ environment }: Submission, all: NodeJS.ProcessEnv, dryRun: boolean): Promise<number> {
  const others = Object.keys(all).filter((name) => stores.some(({ id }) => name === `${id.toUpperCase()}_ZIP`));
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => !others.includes(name)));
  const wxt = join(repository, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [wxt, 'submit', ...(dryRun ? ['--dry-run'] : [])], {
      cwd: repository,
      stdio: 'inherit',
      env: { ...kept, DRY_RUN: String(dryRun), ...environment },
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

await runCommand(main);
