import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savedPages } from '../../../bench/reading/saved-pages.ts';

describe('saved pages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const save = (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  };

  it('are all articles, in order, each with its true body where that is known', () => {
    save({
      'b.html': '',
      'a.html.gz': '',
      'c.html': '',
      'notes.txt': '',
      'ground-truth.json': JSON.stringify({ 'a.html.gz': { articleBody: 'Body.' } }),
      'pages.tsv': 'file\tkind\tarticle\nb.html.gz\tx\tyes\nc.html.gz\tx\tno\n',
    });
    expect(savedPages(folder).map(({ name, truth }) => [name, truth])).toEqual([
      ['a', 'Body.'],
      ['b', null],
    ]);
  });

  it('need neither an index nor true bodies', () => {
    save({ 'a.htm': '' });
    expect(savedPages(folder)).toEqual([{ name: 'a', file: join(folder, 'a.htm'), truth: null }]);
  });

  it('are said to be missing where they are', () => {
    expect(() => savedPages(folder)).toThrow(/no saved pages/);
    expect(() => savedPages(join(folder, 'none'))).toThrow(/no folder/);
  });
});
