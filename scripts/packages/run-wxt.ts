import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { repository } from '../build/repository.ts';

const wxt = join(repository, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

/**
 * Runs WXT to its end.
 * @param folder of the project; its node_modules may be elsewhere
 * @param show true: what it prints is shown; false: only where it fails, in the error
 * @throws where it fails
 */
export function runWxt(args: readonly string[], folder = repository, show = false): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [wxt, ...args], {
      cwd: folder,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // A test runner says NODE_ENV=test, and the bundler would build what nobody ships.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let output = '';
    const add = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`wxt ${args.join(' ')} failed.\n${output.slice(-2000)}`.trim())),
    );
  });
}
