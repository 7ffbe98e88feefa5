import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { repository } from '../../scripts/build/repository.ts';
import type { ExplainedPage } from '../../scripts/explaining/explain-pages.ts';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Without a display, as on a server. */
function run(script: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(repository, 'scripts', script), ...args],
      { cwd: repository, env: { ...process.env, CI: 'true' }, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

describe('npm run explain', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-explain-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints one line for each page, in order, and goes on after one that cannot be read', async () => {
    const gzipped = join(folder, 'wire.html.gz');
    writeFileSync(gzipped, gzipSync(readFileSync(join(repository, 'demo', 'wire.html'))));
    const front = join(folder, 'front.html');
    writeFileSync(front, '<!doctype html><title>Shop</title><ul><li><a href="/a">A</a><li><a href="/b">B</a></ul>');
    const files = [join(repository, 'demo', 'analysis.html'), join(folder, 'missing.html'), gzipped, front];
    const { code, stdout } = await run('explain.ts', ...files);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line): ExplainedPage => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(code).toBe(1);

    const [analysis, missing, wire, shop] = lines;
    expect(missing).toHaveProperty('error');
    expect(analysis).toMatchObject({ isArticle: true, language: 'en', article: { site: 'The Meridian Courier' } });
    expect(Object.keys(analysis ?? {}).sort()).toEqual(
      ['article', 'briefing', 'explainers', 'file', 'isArticle', 'language', 'mentions', 'timing'].sort(),
    );
    for (const field of ['readMs', 'explainMs', 'paintMs', 'longestTaskMs']) {
      expect(analysis).toHaveProperty(['timing', field], expect.any(Number));
    }
    expect(wire).toMatchObject({ isArticle: true });
    expect(shop).toMatchObject({ isArticle: false });
  });

  it('says how it is called', async () => {
    expect(await run('explain.ts')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('usage') });
  });
});

describe.each(browserKinds)('npm start without a display, in %s', (kind) => {
  it('says what was explained and saves pictures', async () => {
    const began = Date.now();
    const { code, stdout, stderr } = await run('start.ts', '--browser', kind);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('In this article (');
    for (const name of ['page', 'card', 'card-dark', 'popup', 'options', 'welcome']) {
      const file = join(repository, 'demo-output', `${name}.png`);
      expect(stdout).toContain(file);
      expect(statSync(file).mtimeMs).toBeGreaterThan(began);
      expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
    }
  });

  it('says what is wrong with a file that is not there', async () => {
    expect(await run('start.ts', '--browser', kind, 'nowhere.html')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nowhere.html'),
    });
  });
});
