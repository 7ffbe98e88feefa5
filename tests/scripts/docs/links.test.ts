import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, linksOf } from './markdown.ts';

const repository = join(import.meta.dirname, '../../..');

/** Every document of the repository, by its path in it. */
const documents = globSync(['*.md', '{docs,store,.github}/**/*.md'], { cwd: repository }).sort();

const read = (document: string) => readFileSync(join(repository, document), 'utf8');

/** Where a link leads, as a path in the repository; itself where it is an anchor alone. */
function targetOf(document: string, link: string): { path: string; anchor: string } {
  const [file = '', anchor = ''] = link.split('#');
  const path = file === '' ? document : join(dirname(document), decodeURIComponent(file));
  return { path: normalize(path), anchor };
}

describe.each(documents)('the links in %s', (document) => {
  // "mailto:" and "https://…" are not ours to keep.
  const links = linksOf(read(document)).filter((link) => !/^[a-z]+:/.test(link));

  it('lead to a file or folder of the repository', () => {
    const lost = links.filter((link) => {
      const { path } = targetOf(document, link);
      return relative(repository, join(repository, path)).startsWith('..') || !existsSync(join(repository, path));
    });
    expect(lost).toEqual([]);
  });

  it('lead to a heading, where they name one', () => {
    const lost = links.filter((link) => {
      const { path, anchor } = targetOf(document, link);
      if (anchor === '' || !path.endsWith('.md') || !existsSync(join(repository, path))) return false;
      return !anchorsOf(read(path)).has(anchor);
    });
    expect(lost).toEqual([]);
  });
});

describe('the pictures in docs/', () => {
  it.each(globSync('docs/**/*.{png,webp}', { cwd: repository }))('weigh no more than 120 kB: %s', (picture) => {
    expect(statSync(join(repository, picture)).size).toBeLessThanOrEqual(120_000);
  });

  it('are all shown somewhere', () => {
    const shown = new Set(
      documents.flatMap((document) => linksOf(read(document)).map((link) => targetOf(document, link).path)),
    );
    expect(globSync('docs/**/*.{png,svg,webp}', { cwd: repository }).filter((picture) => !shown.has(picture))).toEqual(
      [],
    );
  });
});

describe('the README', () => {
  it('is short enough to be read: what is longer stands in docs/', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThan(150);
  });

  it('leads to every document in docs/, in a step or two', () => {
    const reached = new Set(['README.md']);
    for (const document of reached) {
      for (const link of linksOf(read(document))) {
        const { path } = targetOf(document, link);
        if (path.endsWith('.md') && existsSync(join(repository, path))) reached.add(path);
      }
    }
    // The decisions are a folder, which the README names.
    const ours = documents.filter((path) => path.startsWith('docs/') && !path.startsWith('docs/decisions/'));
    expect(ours.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('has the two commands that continuous integration runs', () => {
    const commands = [...read('README.md').matchAll(/^```sh\n(npm ci && .+)\n/gm)].map(([, command]) => command);
    expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe('npm ci && npm test');
  });
});

describe('the decisions', () => {
  it('have one number each, without a gap', () => {
    const numbers = globSync('docs/decisions/*.md', { cwd: repository })
      .map((file) => Number(/(\d{4})-[^/]+$/.exec(file)?.[1]))
      .sort((one, other) => one - other);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('links and anchors', () => {
  it('are read outside code, from Markdown and from HTML', () => {
    const text =
      'A [link](a.md#b "title"), `[no](one.md)`, ![picture](b.png), <img src="c.png" alt="">\n```\n[no](d.md)\n```\n';
    expect(linksOf(text)).toEqual(['a.md#b', 'b.png', 'c.png']);
  });

  it('are named as forges name headings', () => {
    expect([
      ...anchorsOf('# One, two: `three`!\n## The [card](a.md)’s way\n## Same\n## Same\n```\n# none\n```\n'),
    ]).toEqual(['one-two-three', 'the-cards-way', 'same', 'same-1']);
  });
});
