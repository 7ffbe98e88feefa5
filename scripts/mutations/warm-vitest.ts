import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { repository } from '../build.ts';
import { type Mutation, mutated } from './mutation.ts';

export interface WarmOptions {
  /** A process for each test file: slower, for tests that leave something behind in the page. */
  readonly isolate: boolean;
  /** Called whenever a test file has ended. */
  readonly alive: () => void;
}

/** `untested`: no test imports the file, however indirectly. */
export type Outcome = 'killed' | 'survived' | 'untested';

/** Random and slow: what they find depends on the run. */
const leftOut = /\.property\.test\.tsx?$/;

/**
 * A Vitest that is started once and tests one mutant after the other. A mutant exists in memory only: its file is served
 * with the change in it, and the tree stays as it is.
 */
export class WarmVitest {
  readonly #vitest: Vitest;
  readonly #mutant: { file: string; source: string };
  /** Test files that fail without a mutation. */
  #failing: ReadonlySet<string> = new Set();
  readonly #specs = new Map<string, readonly TestSpecification[]>();

  private constructor(vitest: Vitest, mutant: { file: string; source: string }) {
    this.#vitest = vitest;
    this.#mutant = mutant;
  }

  static async start({ isolate, alive }: WarmOptions): Promise<WarmVitest> {
    const mutant = { file: '', source: '' };
    const plugin = {
      name: 'mutant',
      enforce: 'pre' as const,
      load: (id: string) => (id.split('?')[0] === mutant.file ? mutant.source : null),
    };
    const vitest = await createVitest(
      {
        root: repository,
        watch: false,
        silent: true,
        isolate,
        // What is on the disk is not what is tested.
        fsModuleCache: false,
        testTimeout: 20_000,
        setupFiles: [join(repository, 'scripts/mutations/still-clock.ts')],
        reporters: [{ onTestModuleEnd: alive, onTestCaseResult: (test) => cancelAfterFailure(test.result().state) }],
      },
      { plugins: [plugin] },
    );
    const cancelAfterFailure = (state: string) => {
      if (state === 'failed' && mutant.file !== '') void vitest.cancelCurrentRun('test-failure');
    };
    return new WarmVitest(vitest, mutant);
  }

  /** Runs all tests of these files as they are. Resolves to the test files that fail; they are left out from now on. */
  async findFailing(files: readonly string[]): Promise<readonly string[]> {
    const specs = await this.#relatedTo(files);
    const { testModules } = await this.#vitest.runTestSpecifications([...specs]);
    const failing = testModules.filter((module) => !module.ok()).map(({ moduleId }) => moduleId);
    this.leaveOut(failing);
    return failing;
  }

  /** Test files that are not run. */
  leaveOut(files: readonly string[]): void {
    this.#failing = new Set([...this.#failing, ...files]);
    this.#specs.clear();
  }

  /** Runs the tests of the file, nearest first, until one fails. */
  async test(mutation: Mutation): Promise<Outcome> {
    const file = resolve(repository, mutation.file);
    const specs = this.#specs.get(file) ?? (await this.#relatedTo([mutation.file]));
    this.#specs.set(file, specs);
    if (specs.length === 0) return 'untested';
    this.#serve(file, mutated(await readFile(file, 'utf8'), mutation));
    try {
      for (const some of byNearness(specs, file)) if (await this.#isKilledBy(some)) return 'killed';
      return 'survived';
    } finally {
      this.#serve('', '');
      this.#vitest.invalidateFile(file);
    }
  }

  #serve(file: string, source: string): void {
    Object.assign(this.#mutant, { file, source });
    if (file !== '') this.#vitest.invalidateFile(file);
  }

  async #isKilledBy(specs: readonly TestSpecification[]): Promise<boolean> {
    if (specs.length === 0) return false;
    const run = new Set(specs.map(({ moduleId }) => moduleId));
    const { testModules, unhandledErrors } = await this.#vitest.runTestSpecifications([...specs]);
    // What the last run left is in the list as well.
    return unhandledErrors.length > 0 || testModules.some((module) => run.has(module.moduleId) && !module.ok());
  }

  async #relatedTo(files: readonly string[]): Promise<readonly TestSpecification[]> {
    this.#vitest.config.related = files.map((file) => resolve(repository, file));
    const specs = await this.#vitest.getRelevantTestSpecifications();
    return specs.filter(({ moduleId }) => !leftOut.test(moduleId) && !this.#failing.has(moduleId));
  }
}

/** The tests that mirror the file; those in the same folder; all others. */
function byNearness(specs: readonly TestSpecification[], file: string): readonly TestSpecification[][] {
  const folder = dirname(file).replace(repository, join(repository, 'tests/'));
  const name = basename(file).replace(/\.tsx?$/, '');
  const near: TestSpecification[][] = [[], [], []];
  for (const spec of specs) {
    const isBeside = dirname(spec.moduleId) === folder;
    near[isBeside && basename(spec.moduleId).startsWith(name) ? 0 : isBeside ? 1 : 2]?.push(spec);
  }
  return near;
}
