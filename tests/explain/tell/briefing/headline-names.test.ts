import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../../explain/tell/briefing/headline.ts';
import { headlineNames } from '../../../../explain/tell/briefing/headline-names.ts';
import { pieceSourceOf } from './piece-source-of.ts';

function namesOf(title: string, ...texts: readonly string[]): readonly string[] {
  const source = pieceSourceOf(texts, title);
  return [...headlineNames(source, headlineOf(source.prepared))];
}

const other = 'A cat slept in the sun all day.';

describe('headlineNames', () => {
  it('finds what the article comes back to by name', () =>
    expect(namesOf('Port Report and Velmar', 'The report came to Velmar.', 'In Velmar the report was read.')).toEqual([
      'velmar',
    ]));

  it('takes no word for a name that has its capital only where a sentence opens', () =>
    expect(namesOf('Port Report', 'Report after report came.', 'Report it.')).toEqual([]));

  it('leaves out a name that stands somewhere only', () =>
    expect(namesOf('Report on Velmar', 'She had been to Velmar.', ...Array<string>(6).fill(other))).toEqual([]));
});
