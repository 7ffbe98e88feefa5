import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SavedPage {
  readonly name: string;
  readonly file: string;
  /** The body of its article as somebody else wrote it down; null where nobody did. */
  readonly truth: string | null;
}

const extension = /\.html?(?:\.gz)?$/;

/**
 * The saved pages of a folder, with the true bodies that its `ground-truth.json` holds by file name. The pages that
 * `pages.tsv` calls no article are left out: on them no reader has anything to find.
 * @throws where there are none; the message says so
 */
export function savedPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}: the bench needs saved pages.`);
  const truths = readTruths(join(folder, 'ground-truth.json'));
  const others = readOthers(join(folder, 'pages.tsv'));
  const pages = readdirSync(folder)
    .filter((file) => extension.test(file) && !others.has(nameOf(file)))
    .sort()
    .map((file) => ({
      name: nameOf(file),
      file: join(folder, file),
      truth: truths.get(nameOf(file)) ?? null,
    }));
  if (pages.length === 0) throw new Error(`There are no saved pages (.html, .html.gz) in ${folder}.`);
  return pages;
}

const nameOf = (file: string) => file.replace(extension, '');

function readTruths(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const truths: Record<string, { articleBody: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(truths).map(([name, { articleBody }]) => [nameOf(name), articleBody]));
}

/** Names of the pages without an article. */
function readOthers(file: string): Set<string> {
  if (!existsSync(file)) return new Set();
  const [head = [], ...rows] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const [name, article] = [head.indexOf('file'), head.indexOf('article')];
  return new Set(rows.filter((row) => row[article] === 'no').map((row) => nameOf(row[name] ?? '')));
}
