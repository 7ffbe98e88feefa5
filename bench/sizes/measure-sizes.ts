import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of one file of the built extension, or of all, as they are and gzipped (level 9). */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** What weighs on a page, on the background, and on who installs it. */
const named = ['article.js', 'card.js', 'background.js', 'glossary.lines', 'glossary.index', 'glossary.words'];

/**
 * The sizes of a built extension: its largest parts, then everything. The same build gives the same sizes.
 * @throws where one of these is missing
 */
export function measureSizes(folder: string): readonly Size[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => sizeOf(folder, relative(folder, join(entry.parentPath, entry.name))));
  return [...named.map((name) => sizeOf(folder, name)), sumOf(files)];
}

function sizeOf(folder: string, name: string): Size {
  const content = readFileSync(join(folder, name));
  return { name, bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
}

function sumOf(files: readonly Size[]): Size {
  const sum = (of: (file: Size) => number) => files.reduce((total, file) => total + of(file), 0);
  return { name: 'everything', bytes: sum(({ bytes }) => bytes), gzipped: sum(({ gzipped }) => gzipped) };
}
