import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { repository } from '../../scripts/build/repository.ts';
import { measureSizes } from './measure-sizes.ts';
import { withSizes } from './sizes-markdown.ts';

const document = join(repository, 'docs/figures.md');

/**
 * Prints the sizes of the extension built for Chromium, in bytes.
 * @param write renews the table in docs/figures.md
 */
export function benchSizes(write: boolean): void {
  const sizes = measureSizes(ensureBuilt('chromium'));
  for (const { name, bytes, gzipped } of sizes) {
    console.log(`${name.padEnd(16)} ${String(bytes).padStart(9)} ${String(gzipped).padStart(9)} gzipped`);
  }
  if (write) writeFileSync(document, withSizes(readFileSync(document, 'utf8'), sizes));
}
