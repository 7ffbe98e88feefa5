import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createVitest, type TestCase, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import { repository } from '../build/repository.ts';
import { type Mutation, mutated } from './mutation.ts';

/** `untested`: no test imports the file, however indirectly. */
export type Outcome = 'killed' | 'survived' | 'untested';

/** What the tests do without a mutation. */
export interface Baseline {
  /** Test files that fail: they are not run, for they tell nothing. */
  readonly failing: readonly string[];
  /** How many tests of the other files pass. */
  readonly passing: Readonly<Record<string, number>>;
}

/** Random and slow: what they find depends on the run. */
const leftOut = /\.property\.test\.tsx?$/;

/** A run that was cut off says nothing; so often it is tried again. */
const mostTries = 3;

/** What the latest run has shown so far. */
interface Run {
  failed: boolean;
  readonly passed: Map<string, number>;
}

/**
 * A Vitest that is started once and tests one mutant after the other. A mutant exists in memory only: its file is served
 * with the change in it, and the tree stays as it is.
 */
export class WarmVitest {
  readonly #alive: () => void;
  readonly #mutant = { file: '', source: '' };
  readonly #specs = new Map<string, readonly TestSpecification[]>();
  #vitest: Vitest | undefined;
  #baseline: Baseline = { failing: [], passing: {} };
  #run: Run = { failed: false, passed: new Map() };

  /** @param alive called whenever a test file has ended */
  constructor(alive: () => void) {
    this.#alive = alive;
  }

  /** @param isolate a process for each test file: slower, for tests that leave something behind in the page */
  async start(isolate: boolean): Promise<void> {
    const mutant = this.#mutant;
    const plugin = {
      name: 'mutant',
      enforce: 'pre' as const,
      load: (id: string) => (id.split('?')[0] === mutant.file ? mutant.source : null),
    };
    this.#vitest = await createVitest(
      {
        root: repository,
        watch: false,
        silent: true,
        isolate,
        // What is on the disk is not what is tested.
        fsModuleCache: false,
        testTimeout: 20_000,
        setupFiles: [join(repository, 'scripts/mutations/still-clock.ts')],
        reporters: [{ onTestCaseResult: (test) => this.#note(test), onTestModuleEnd: (file) => this.#noteFile(file) }],
      },
      { plugins: [plugin] },
    );
  }

  /** Runs all tests of these files as they are, and takes what they do for the rule. */
  async findBaseline(files: readonly string[]): Promise<Baseline> {
    const specs = await this.#relatedTo(files);
    this.#run = { failed: false, passed: new Map() };
    const { testModules } = await this.#started().runTestSpecifications([...specs]);
    const failing = testModules.filter((module) => !module.ok()).map(({ moduleId }) => moduleId);
    this.expect({ failing, passing: Object.fromEntries(this.#run.passed) });
    return this.#baseline;
  }

  /** Takes what was found before for the rule. */
  expect(baseline: Baseline): void {
    this.#baseline = baseline;
    this.#started().config.bail = 1;
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
      this.#started().invalidateFile(file);
    }
  }

  #serve(file: string, source: string): void {
    Object.assign(this.#mutant, { file, source });
    if (file !== '') this.#started().invalidateFile(file);
  }

  async #isKilledBy(specs: readonly TestSpecification[]): Promise<boolean> {
    if (specs.length === 0) return false;
    for (let tries = 0; tries < mostTries; tries += 1) {
      this.#run = { failed: false, passed: new Map() };
      const { unhandledErrors } = await this.#started().runTestSpecifications([...specs]);
      if (this.#run.failed || unhandledErrors.length > 0) return true;
      if (specs.every(({ moduleId }) => this.#run.passed.get(moduleId) === this.#baseline.passing[moduleId]))
        return false;
    }
    throw new Error(`not all tests run: ${specs.map(({ moduleId }) => moduleId).join(' ')}`);
  }

  #note(test: TestCase): void {
    const { state } = test.result();
    const { passed } = this.#run;
    if (state === 'failed') this.#run.failed = true;
    if (state === 'passed') passed.set(test.module.moduleId, (passed.get(test.module.moduleId) ?? 0) + 1);
  }

  #noteFile(file: TestModule): void {
    if (!file.ok()) this.#run.failed = true;
    this.#alive();
  }

  #started(): Vitest {
    if (this.#vitest === undefined) throw new Error('not started');
    return this.#vitest;
  }

  async #relatedTo(files: readonly string[]): Promise<readonly TestSpecification[]> {
    this.#started().config.related = files.map((file) => resolve(repository, file));
    const specs = await this.#started().getRelevantTestSpecifications();
    return specs.filter(({ moduleId }) => !leftOut.test(moduleId) && !this.#baseline.failing.includes(moduleId));
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
