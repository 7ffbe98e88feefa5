import { describe, expect, it } from 'vitest';
import { markStyles } from '../../../contract/choices.ts';
import { colourOf, lookOf, markColours } from '../../../contract/mark-look.ts';
import { marksCss } from '../../../page/marks/marks-css.ts';

const looks = markColours.flatMap((colour) => markStyles.map((style) => lookOf(style, colour)));

describe('marksCss', () => {
  it('styles every highlight of the prefix and nothing else', () => {
    const selectors = [...marksCss('x7').matchAll(/::highlight\(([^)]+)\)/g)].map((match) => match[1]);
    expect(new Set(selectors)).toEqual(new Set([...looks, 'open', 'flash'].map((name) => `x7-${name}`)));
    const bare = marksCss('x7')
      .replace(/\{[^{}]*\}/g, '')
      .replace(/@media [^{]+\{|\}/g, '');
    expect(bare.replace(/::highlight\(x7-[\w-]+\)/g, '').replace(/[,\s]/g, '')).toBe('');
  });

  it('gives every look of marks a line, since a wash alone is too faint', () => {
    for (const look of [...looks, 'open']) {
      expect(marksCss('x')).toMatch(new RegExp(`highlight\\(x-${look}\\)\\{[^}]*text-decoration:underline`));
    }
  });

  it('draws lines in the chosen colour, and in the system’s where it has its own', () => {
    expect(marksCss('x')).toMatch(/highlight\(x-dotted-red\)\{[^}]*text-decoration-color:#da4a42/);
    expect(marksCss('x')).toMatch(
      /highlight\(x-dotted\)\{[^}]*text-decoration-color:color-mix\(in srgb, ?currentColor/,
    );
    const forced = marksCss('x').split('forced-colors')[1];
    for (const look of looks) expect(forced).toContain(`::highlight(x-${look})`);
  });
});

describe.each(Object.entries(colourOf))('marks in %s', (_name, colour) => {
  it.each(['#ffffff', '#f6f1e7', '#fff1e5', '#2a2a2a', '#1b1f1d', '#121212', '#000000'])('hold 3:1 on %s', (ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });
});

/** As WCAG counts it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
