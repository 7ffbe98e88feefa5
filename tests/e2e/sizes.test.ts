import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { measureSizes } from '../../bench/sizes/measure-sizes.ts';
import { withSizes } from '../../bench/sizes/sizes-markdown.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { repository } from '../../scripts/build/repository.ts';

const kilobyte = 1000;
/**
 * What every page pays, what a page with marks pays at idle: the card and its menu, what the held key costs besides, and
 * what the side panel does; gzipped, in bytes.
 */
const limits = {
  'article.js': 12 * kilobyte,
  'card.js': 24 * kilobyte,
  'card-menu.js': 3 * kilobyte,
  'held-key.js': 3 * kilobyte,
  'follow.js': 1.5 * kilobyte,
} as const;

describe.each(browserKinds)('the scripts built for %s', (kind) => {
  it.each(Object.entries(limits))('keep %s within %i bytes gzipped', (script, limit) => {
    expect(gzipSync(readFileSync(join(ensureBuilt(kind), script)), { level: 9 }).length).toBeLessThanOrEqual(limit);
  });

  it('hold how articles are read in the background alone', () => {
    const folder = ensureBuilt(kind);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    const reading = scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes('remains to be seen'));
    expect(reading).toEqual(['background.js']);
  });

  it('weigh with all that ships 4 MB at most, gzipped', () => {
    const everything = measureSizes(ensureBuilt(kind)).find(({ name }) => name === 'everything');
    expect(everything?.gzipped).toBeLessThanOrEqual(4000 * kilobyte);
  });

  it('hold no framework in article.js', () => {
    expect(readFileSync(join(ensureBuilt(kind), 'article.js'), 'utf8')).not.toMatch(/__H\b|preact/);
  });
});

describe('docs/figures.md', () => {
  it('states the sizes of what is built', () => {
    const document = readFileSync(join(repository, 'docs/figures.md'), 'utf8');
    expect(document).toBe(withSizes(document, measureSizes(ensureBuilt('chromium'))));
  });
});
