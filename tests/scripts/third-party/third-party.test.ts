import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../../scripts/build/repository.ts';
import { aboutBuild } from '../../../scripts/third-party/about-build.ts';
import { dataOfOthers } from '../../../scripts/third-party/data-of-others.ts';
import { packagesOf } from '../../../scripts/third-party/packages-of.ts';
import { shippedModules } from '../../../scripts/third-party/shipped-modules.ts';

const modules = join(repository, 'node_modules');

describe('the packages of a build', () => {
  it('are named by their modules, each once, the inner one of two', () => {
    expect(
      packagesOf([
        '/home/newsgloss/node_modules/preact/dist/preact.mjs',
        '/home/newsgloss/node_modules/preact/hooks/dist/hooks.mjs',
        '/home/newsgloss/node_modules/outer/node_modules/@scope/inner/index.js',
        '\0/home/newsgloss/node_modules/idb/build/index.js?commonjs',
        '/home/newsgloss/components/card/card.tsx',
        '\0virtual:helper',
      ]),
    ).toEqual(['@scope/inner', 'idb', 'preact']);
  });

  it('are those of which something is left in it', () => {
    const { modules: kept, plugin } = shippedModules();
    const chunk = (...built: readonly (readonly [string, number])[]) => ({
      type: 'chunk' as const,
      modules: Object.fromEntries(built.map(([id, renderedLength]) => [id, { renderedLength }])),
    });
    plugin.generateBundle(null, { a: chunk(['one', 12], ['shaken off', 0]), b: { type: 'asset' } });
    plugin.generateBundle(null, { c: chunk(['two', 3]) });
    expect([...kept]).toEqual(['one', 'two']);
  });
});

describe('what the options tell of the build', () => {
  const about = () => aboutBuild({ repository, modules: [join(modules, 'idb', 'build', 'index.js')], entries: 7 });

  it('is counted', () => {
    const { counts } = about();
    expect(counts.entries).toBe(7);
    expect(counts.sites).toBe(
      JSON.parse(readFileSync(join(repository, 'extension/sites/news-sites.json'), 'utf8')).length,
    );
    expect(counts.places).toBeGreaterThan(4000);
  });

  it('names each part with its licence and a text, versions as they are installed', () => {
    const { thirdParty } = about();
    const { version } = JSON.parse(readFileSync(join(modules, 'idb', 'package.json'), 'utf8'));
    expect(thirdParty[0]).toMatchObject({ kind: 'code', name: 'idb', version, licence: 'ISC' });
    for (const { name, licence, text } of thirdParty) {
      expect(licence, name).not.toBe('');
      expect(text.trim(), name).not.toBe('');
    }
  });

  it('fails where a package that ships names no licence', () => {
    expect(() =>
      aboutBuild({ repository, modules: [join(modules, '.cache-of-nobody', 'x.js')], entries: 0 }),
    ).toThrow();
  });
});

describe('data of others', () => {
  /** What the build makes of nothing that others made; so are the files of the glossary, which have no name there. */
  const ours = ['quantities.json', 'about.json'];

  it('is named for each file of data that the build ships', () => {
    const source = readFileSync(join(repository, 'scripts/build/bundled-files.ts'), 'utf8');
    const files = [...source.matchAll(/\['([^']+)', /g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(2);
    const named = new Set(dataOfOthers.map(({ in: file }) => file));
    expect(files.filter((file) => !named.has(file) && !ours.includes(file))).toEqual([]);
  });

  it('has a package for each that only the build reads', () => {
    // What knip is told that it cannot see: packages of data.
    const { ignoreDependencies } = JSON.parse(readFileSync(join(repository, 'knip.json'), 'utf8'));
    const named = dataOfOthers.map(({ package: from }) => from);
    expect(named).toEqual(expect.arrayContaining(ignoreDependencies.filter((name: string) => name !== 'axe-core')));
  });

  it('is what LICENSE names, too', () => {
    const licence = readFileSync(join(repository, 'LICENSE'), 'utf8');
    for (const name of ['GeoNames', 'CLDR', 'countries-list', 'Natural Earth', 'Public Suffix List'])
      expect(licence).toContain(name);
  });

  it('has no font and no picture of others among it', () => {
    const made = readdirSync(join(repository, 'public'), { recursive: true, encoding: 'utf8' });
    expect(made.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });
});
