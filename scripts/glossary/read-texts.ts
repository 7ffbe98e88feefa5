import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { PlainText } from '../../explain/read/article-of-paragraphs.ts';
import { plainText } from '../explaining/explain-texts.ts';

/**
 * The articles in files: a `.txt` is one, a paragraph a line; an `.ndjson` has one on each line, as for `npm run explain -- --texts`.
 * @throws Error where a file is neither; the message names it
 */
export function readTexts(files: readonly string[]): readonly PlainText[] {
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const filled = lines.filter((line) => line.trim() !== '');
    if (file.endsWith('.txt')) return [{ paragraphs: filled }];
    if (!file.endsWith('.ndjson')) throw new Error(`${basename(file)} is neither .txt nor .ndjson`);
    return filled.map((line, at) => {
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), plainText), line);
      if (!read.success) throw new Error(`${basename(file)}, text ${at + 1}: ${read.issues[0].message}`);
      return read.output;
    });
  });
}
