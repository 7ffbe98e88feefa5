import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitIn } from '../../../scripts/release/git.ts';
import { type Release, release } from '../../../scripts/release/release.ts';

const changelog = `# Changelog

## [Unreleased]

### Added

- A card for everybody.

## [0.1.0]

### Added

- First light.
`;

let folder: string;
let git: ReturnType<typeof gitIn>;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

/** A repository of one commit, with the files that a release changes. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-release-'));
  git = gitIn(folder);
  git('init', '--quiet');
  git('config', 'user.name', 'Somebody');
  git('config', 'user.email', 'somebody@newsgloss.example');
  write('package.json', '{\n  "name": "newsgloss",\n  "version": "0.1.0",\n  "scripts": { "version": "no" }\n}\n');
  const lock = { name: 'newsgloss', version: '0.1.0', packages: { '': { version: '0.1.0' }, a: { version: '0.1.0' } } };
  write('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  write('CHANGELOG.md', changelog);
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const said: string[] = [];
const run = (options: Partial<Release> = {}) =>
  release({
    folder,
    version: '0.2.0',
    day: '2026-11-30',
    dryRun: false,
    makePackages: async () => {},
    log: (line) => void said.push(line),
    ...options,
  });

describe('a release', () => {
  it('is one commit of version and changelog, tagged with its notes', async () => {
    await run();
    expect(JSON.parse(read('package.json'))).toMatchObject({ version: '0.2.0', scripts: { version: 'no' } });
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, a: { version: '0.1.0' } },
    });
    expect(read('CHANGELOG.md')).toContain('## [Unreleased]\n\n## [0.2.0] - 2026-11-30\n\n### Added\n\n- A card');
    expect(git('log', '--format=%s')).toBe('Release 0.2.0\nBegin');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('tag', '--list', '--format=%(contents)', 'v0.2.0')).toBe(
      '0.2.0\n\n### Added\n\n- A card for everybody.',
    );
  });

  it('builds its packages when the files state its version, and before anything is committed', async () => {
    const seen: string[] = [];
    await run({
      makePackages: async () => void seen.push(JSON.parse(read('package.json')).version, git('log', '--format=%s')),
    });
    expect(seen).toEqual(['0.2.0', 'Begin']);
  });

  it('leaves everything as it was where a package fails', async () => {
    const failing = run({ makePackages: () => Promise.reject(new Error('no package')) });
    await expect(failing).rejects.toThrow('no package');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('log', '--format=%s')).toBe('Begin');
    expect(git('tag')).toBe('');
  });

  it('only says what it would do, in a dry run', async () => {
    said.length = 0;
    await run({ dryRun: true, makePackages: () => Promise.reject(new Error('built')) });
    expect(said.join('\n')).toContain('0.1.0 → 0.2.0, tagged v0.2.0');
    expect(said.join('\n')).toContain('A card for everybody.');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('tag')).toBe('');
  });
});

describe('no release is made', () => {
  it('of a tree with changes, also of a new file alone', async () => {
    write('new.txt', '');
    await expect(run()).rejects.toThrow('not committed:\n?? new.txt');
  });

  it.each(['0.1.0', '0.0.9'])('of %s after 0.1.0', async (version) => {
    await expect(run({ version })).rejects.toThrow(`${version} does not come after 0.1.0`);
  });

  it.each(['0.2', 'v0.2.0', '0.2.0-beta', '0.02.0'])(
    'of %s, which is no version that browsers take',
    async (version) => {
      await expect(run({ version })).rejects.toThrow('is no version');
    },
  );

  it('of which the tag is taken', async () => {
    git('tag', 'v0.2.0');
    await expect(run()).rejects.toThrow('tag v0.2.0 already');
  });

  it('of which the changelog says nothing', async () => {
    await run();
    await expect(run({ version: '0.3.0' })).rejects.toThrow('says nothing under "Unreleased"');
  });
});
