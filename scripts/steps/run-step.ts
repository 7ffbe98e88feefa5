import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { repository } from '../build/repository.ts';

export interface Step {
  readonly name: string;
  /** Of `node_modules/.bin`. */
  readonly program: string;
  readonly args: readonly string[];
  /** A run of Vitest, of which each test counts; else the step counts as one. */
  readonly counts?: true;
}

export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** What it printed, both streams. */
  readonly output: string;
}

/** The part of Vitest's JSON report that is counted. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** Runs one step to its end; a failure is a result, not an error. */
export async function runStep(step: Step): Promise<StepResult> {
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-test-'));
  try {
    const report = join(folder, 'report.json');
    const reporting = step.counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
    const { ok, output } = await run(step.program, [...step.args, ...reporting]);
    const seconds = (performance.now() - began) / 1000;
    const counted = step.counts ? await countTests(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
    return { name: step.name, ...counted, seconds, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A run that fails without a failed test (a file that does not load, no report at all) counts as one failure. */
async function countTests(report: string, ok: boolean) {
  const text = await readFile(report, 'utf8').catch(() => null);
  const counted: TestReport | null = text === null ? null : JSON.parse(text);
  const passed = counted?.numPassedTests ?? 0;
  const failed = counted?.numFailedTests ?? 0;
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed, skipped: counted?.numPendingTests ?? 0 };
}

function run(program: string, args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const programs = join(repository, 'node_modules', '.bin');
    const child = spawn(join(programs, program), [...args], {
      cwd: repository,
      // Also without npm the project's own Node must run them.
      env: { ...process.env, NO_COLOR: '1', PATH: `${programs}${delimiter}${process.env.PATH ?? ''}` },
      stdio: ['ignore', 'pipe', 'pipe'],
      // The programs of npm are scripts for the shell on Windows.
      shell: process.platform === 'win32',
    });
    let output = '';
    const add = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('error', (error) => resolve({ ok: false, output: output + error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
