import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Where what was parsed is kept; whoever installs the packages anew begins anew. */
const kept = fileURLToPath(new URL('../../node_modules/.cache/newsgloss/yaml/', import.meta.url));

/**
 * What a YAML source says. Parsing the glossary's nine thousand entries takes six seconds, and every check, build and run of
 * the tests does it: so the last source of each name is kept as JSON, and parsed again only where it has changed.
 * @param folder where it is kept
 * @throws where the source is no YAML
 */
export function parsedOnce(name: string, source: string, folder = kept): unknown {
  const path = join(folder, `${name}.json`);
  const digest = createHash('sha256').update(source).digest('hex');
  const known = readKept(path, digest);
  if (known !== undefined) return known;
  const value: unknown = parse(source);
  keep(path, `${digest}\n${JSON.stringify(value)}`);
  return value;
}

function readKept(path: string, digest: string): unknown {
  try {
    const text = readFileSync(path, 'utf8');
    return text.startsWith(`${digest}\n`) ? JSON.parse(text.slice(digest.length + 1)) : undefined;
  } catch {
    return undefined;
  }
}

/** Another process may read or write the same meanwhile. Where nothing can be kept, the next one parses again. */
function keep(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const own = `${path}.${process.pid}`;
    writeFileSync(own, text);
    renameSync(own, path);
  } catch {
    // Nothing depends on it.
  }
}
