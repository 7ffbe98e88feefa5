import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../../scripts/build/repository.ts';
import { runStep } from '../../../scripts/steps/run-step.ts';

describe('a step of npm test', () => {
  let folder: string;
  beforeAll(() => {
    // Inside the repository, where Vitest is found; hidden and ignored.
    folder = mkdtempSync(join(repository, 'node_modules', '.step-test-'));
    writeFileSync(
      join(folder, 'vitest.config.mjs'),
      `export default { root: ${JSON.stringify(folder)}, test: { include: ['*.spec.mjs'], exclude: [] } };`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const node = (code: string) => runStep({ name: 'x', program: 'node', args: ['-e', code] });
  const vitest = (test: string) => {
    writeFileSync(join(folder, 'a.spec.mjs'), `import { it, expect } from 'vitest';\n${test}`);
    return runStep({
      name: 'x',
      program: 'vitest',
      args: ['run', '--config', join(folder, 'vitest.config.mjs')],
      counts: true,
    });
  };

  it('counts as one test by its exit code, and keeps what it printed', async () => {
    expect(await node('console.log("fine")')).toMatchObject({ passed: 1, failed: 0, output: 'fine\n' });
    expect(await node('console.error("why"); process.exit(3)')).toMatchObject({
      passed: 0,
      failed: 1,
      output: 'why\n',
    });
    expect(await runStep({ name: 'x', program: 'no-such-program', args: [] })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts every test of a runner', async () => {
    const mixed = `it('a', () => {}); it('b', () => expect(1).toBe(2)); it.skip('c', () => {}); it('d', () => {});`;
    expect(await vitest(mixed)).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
  });

  it.each([
    ['without tests', ''],
    ['that did not load', 'throw new Error("broken");'],
  ])('never takes a run %s for a success', async (_which, test) => {
    expect(await vitest(test)).toMatchObject({ passed: 0, failed: 1 });
  });
});
