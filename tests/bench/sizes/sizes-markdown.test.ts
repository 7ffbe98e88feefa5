import { describe, expect, it } from 'vitest';
import { withSizes } from '../../../bench/sizes/sizes-markdown.ts';

describe('withSizes', () => {
  const sizes = [
    { name: 'card.js', bytes: 62_840, gzipped: 23_407 },
    { name: 'everything', bytes: 4_373_274, gzipped: 1_616_373 },
  ];

  it('writes whole kilobytes, so that a changed line of code is no changed line of the document', () => {
    const document = withSizes('# Figures\n', sizes);
    expect(document).toContain('| `card.js` | 63 kB | 23 kB |\n| everything | 4,373 kB | 1,616 kB |');
    expect(
      withSizes(
        document,
        sizes.map((size) => ({ ...size, bytes: size.bytes + 9 })),
      ),
    ).toBe(document);
  });
});
