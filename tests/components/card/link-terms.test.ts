import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../../components/card/link-terms.ts';

const related = [
  { id: 'bank', term: 'bank' },
  { id: 'central-bank', term: 'central bank' },
  { id: 'tax', term: 'tax' },
];
const linked = (text: string) => linkTerms(text, related).filter(({ entry }) => entry !== null);

describe('linkTerms', () => {
  it('links whole words in any case, plurals included', () => {
    expect(linked('Taxes that Banks pay')).toEqual([
      { text: 'Taxes', entry: 'tax' },
      { text: 'Banks', entry: 'bank' },
    ]);
  });

  it('links no part of a word', () => {
    expect(linked('Taxi, banking, non-tax')).toEqual([]);
  });

  it('takes the longer term', () => {
    expect(linked('A central bank')).toEqual([{ text: 'central bank', entry: 'central-bank' }]);
  });

  it('links only the first mention', () => {
    expect(linked('tax on tax')).toHaveLength(1);
  });

  it('takes terms with marks of regular expressions as they are', () => {
    expect(linkTerms('The U.S. (x) bill', [{ id: 'us', term: 'U.S. (x)' }])[1]).toEqual({
      text: 'U.S. (x)',
      entry: 'us',
    });
  });

  it('gives the text again when joined', () => {
    const words = fc
      .array(fc.constantFrom('tax', 'Taxes', 'central', 'bank', 'a', '–', '.'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(
        words,
        (text) =>
          linkTerms(text, related)
            .map((piece) => piece.text)
            .join('') === text,
      ),
    );
  });
});
