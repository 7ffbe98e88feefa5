import { describe, expect, it } from 'vitest';
import { statedAddress } from '../../../scripts/pages/stated-address.ts';

describe('the address that a saved page states', () => {
  it('is its canonical link, in whatever order and quotes', () => {
    expect(statedAddress('<link rel="canonical" href="https://a.test/2024/x?y=1&amp;z=2">')).toBe(
      'https://a.test/2024/x?y=1&z=2',
    );
    expect(statedAddress("<LINK data-x href='https://a.test/b' rel=canonical />")).toBe('https://a.test/b');
    expect(statedAddress(Buffer.from('<link href=https://a.test/c rel=canonical>'))).toBe('https://a.test/c');
  });

  it('is og:url where there is no canonical link', () => {
    expect(
      statedAddress(
        '<link rel="stylesheet" href="https://a.test/s.css"><meta property="og:url" content="https://a.test/d">',
      ),
    ).toBe('https://a.test/d');
  });

  it('is unknown where it is neither stated nor an address', () => {
    expect(statedAddress('<title>x</title>')).toBeNull();
    expect(statedAddress('<link rel="canonical" href="/relative">')).toBeNull();
  });
});
