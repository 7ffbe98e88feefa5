import { withGeneratedPart } from '../../scripts/documents/generated-part.ts';
import type { Size } from './measure-sizes.ts';

const kilobyte = 1000;

/** The document with the table of sizes renewed. In whole kilobytes, so that not every change of a line changes it. */
export function withSizes(document: string, sizes: readonly Size[]): string {
  const rows = sizes.map(({ name, bytes, gzipped }) => `| \`${name}\` | ${inWords(bytes)} | ${inWords(gzipped)} |`);
  const table = ['| file | size | gzipped |', '|---|---|---|', ...rows].join('\n');
  return withGeneratedPart(document, 'npm run bench -- sizes --write', table.replace('`everything`', 'everything'));
}

const inWords = (bytes: number) => `${Math.round(bytes / kilobyte).toLocaleString('en')} kB`;
