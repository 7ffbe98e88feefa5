import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Writes files below a folder. @throws where a path leads out of it */
export function unpack(files: ReadonlyMap<string, Buffer>, folder: string): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    if (relative(folder, file).startsWith('..')) throw new Error(`${path} leads out of its archive.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
