import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { checkPackEntry } from '../../../extension/packs/check-pack-entry.ts';
import { repository } from '../../../scripts/build/repository.ts';
import { packEntrySchema, packJsonSchema } from '../../../scripts/pack-schema/pack-schema.ts';

const published = () => readFileSync(join(repository, 'docs/pack.schema.json'), 'utf8');

/** What a field may hold, good and bad. No word of it is common, and none longer than twelve words: a schema cannot tell. */
const value = fc.oneof(
  fc.constantFrom('quay', 'port levy', '', ' ', 'x'.repeat(80), 'x'.repeat(81), 'x'.repeat(1000), 'x'.repeat(1001)),
  fc.constantFrom(1, 2, 3, 4, 1.5, null, true, {}),
  fc.array(fc.constantFrom('wharf', 'harbour dues', '', 'x'.repeat(81), 7), { maxLength: 3 }),
  fc.constantFrom(
    Array.from({ length: 40 }, () => 'wharf'),
    Array.from({ length: 41 }, () => 'wharf'),
  ),
);
const fields = ['short', 'aliases', 'verbs', 'matters', 'example', 'cues', 'topic', 'level'] as const;
const entry = fc.record(
  { term: value, definition: value, ...Object.fromEntries(fields.map((field) => [field, value])) },
  { requiredKeys: [] },
);
const nearlyGood = fc.tuple(entry, fc.constantFrom(...fields)).map(([odd, field]) => ({
  term: 'quay',
  definition: 'A wall.',
  ...(odd[field as keyof typeof odd] === undefined ? {} : { [field]: odd[field as keyof typeof odd] }),
}));

describe('the published schema of packs', () => {
  it('is the one that is made from the schema in the code: `npm run pack-schema` renews it', () => {
    expect(published()).toBe(packJsonSchema());
  });

  it('takes and refuses what adding a pack takes and refuses', () => {
    fc.assert(
      fc.property(fc.oneof(entry, nearlyGood), (item) => {
        const isTaken = 'entry' in checkPackEntry(item, 0, english);
        expect([item, v.is(packEntrySchema, item)]).toEqual([item, isTaken]);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows the fields that packs know, and no others', () => {
    const { properties } = JSON.parse(published()).properties.entries.items;
    const odd = Object.fromEntries(Object.keys(properties).map((key) => [key, 1]));
    expect(checkPackEntry({ ...odd, alias: 1 }, 0, english).unknownKeys).toEqual(['alias']);
    expect(Object.keys(properties)).toHaveLength(10);
  });
});
