import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { repository } from '../build/repository.ts';
import type { Mutation } from './mutation.ts';
import type { Question, Reply } from './test-mutants.ts';
import type { Baseline, Outcome } from './warm-vitest.ts';

/** No single test file takes so long, in ms, unless something in it goes on for ever. */
const longestSilence = 60_000;

export interface RunnerOptions {
  /** The files whose mutants are tested. */
  readonly files: readonly string[];
  readonly isolate: boolean;
}

/** Tests mutants in a process of its own, which it replaces where a mutant never ends. */
export class MutantRunner {
  readonly #options: RunnerOptions;
  #baseline: Baseline | null = null;
  #child: ChildProcess | null = null;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  /** Resolves to the test files that fail without any mutation, and so tell nothing. */
  async prepare(): Promise<readonly string[]> {
    this.#child ??= start();
    const reply = await ask(this.#child, { kind: 'prepare', ...this.#options, baseline: this.#baseline });
    if (reply?.kind !== 'prepared') throw new Error(reply?.kind === 'failed' ? reply.message : 'the tests do not run');
    this.#baseline = reply.baseline;
    return reply.baseline.failing;
  }

  async test(mutation: Mutation): Promise<Outcome | 'timed out'> {
    if (this.#child === null) await this.prepare();
    const reply = this.#child && (await ask(this.#child, { kind: 'test', mutation }));
    if (reply?.kind === 'tested') return reply.outcome;
    this.stop();
    if (reply?.kind === 'failed') throw new Error(reply.message);
    return 'timed out';
  }

  stop(): void {
    if (this.#child?.pid !== undefined) endGroup(this.#child.pid);
    this.#child = null;
  }
}

function start(): ChildProcess {
  const script = fileURLToPath(new URL('test-mutants.ts', import.meta.url));
  return spawn(join(repository, 'node_modules', '.bin', 'node'), [script], {
    cwd: repository,
    // Its own group, so that the processes it starts end with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Null: silent for too long, or gone. */
function ask(child: ChildProcess, question: Question): Promise<Reply | null> {
  return new Promise((resolve) => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    const finish = (reply: Reply | null) => {
      clearTimeout(silence);
      child.off('message', hear).off('exit', gone);
      resolve(reply);
    };
    const gone = () => finish(null);
    const wait = () => {
      clearTimeout(silence);
      silence = setTimeout(gone, longestSilence);
    };
    const hear = (message: unknown) => {
      const reply = message as Reply;
      if (reply.kind === 'alive') wait();
      else finish(reply);
    };
    child.on('message', hear).on('exit', gone);
    wait();
    child.send(question);
  });
}
