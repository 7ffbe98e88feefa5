import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../scripts/roles/read-labels.ts';

describe('readLabels', () => {
  it('reads a letter for each paragraph', () => {
    const labels = readLabels('{"id":"one","roles":"lnbqaxo"}\n{"id":"two","roles":"l"}\n');
    expect(labels.get('one')).toEqual(['lead', 'news', 'background', 'quote', 'analysis', 'next', 'other']);
    expect(labels.get('two')).toEqual(['lead']);
  });

  it('says which article has a letter that stands for nothing', () => {
    expect(() => readLabels('{"id":"one","roles":"lz"}')).toThrow('"z" in the labels of one');
  });

  it('reads the labels that the model was trained from', () => {
    const labels = readLabels(
      readFileSync(new URL('../../../scripts/roles/data/labels.ndjson', import.meta.url), 'utf8'),
    );
    expect(labels.size).toBeGreaterThan(900);
  });
});
