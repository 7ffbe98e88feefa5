import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line for each file, as `sha256sum --check` reads it. */
export function checksums(folder: string, files: readonly string[]): string {
  return files.map((file) => `${sha256(join(folder, file))}  ${file}\n`).join('');
}

/** Which of the listed files are missing or are not what was listed. */
export function changedSince(list: string, folder: string): readonly string[] {
  const lines = list.split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => {
    const [sum, file = ''] = line.split('  ');
    return sumOrNull(join(folder, file)) === sum ? [] : [file];
  });
}

function sumOrNull(file: string): string | null {
  try {
    return sha256(file);
  } catch {
    return null;
  }
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
