import { describe, expect, it } from 'vitest';
import { marksCss } from '../../../page/marks/marks-css.ts';

describe('marksCss', () => {
  it('styles every highlight of the prefix and nothing else', () => {
    const selectors = [...marksCss('x7').matchAll(/::highlight\(([^)]+)\)/g)].map((match) => match[1]);
    expect(new Set(selectors)).toEqual(new Set(['x7-dotted', 'x7-line', 'x7-wash', 'x7-open', 'x7-flash']));
    const bare = marksCss('x7')
      .replace(/\{[^{}]*\}/g, '')
      .replace(/@media [^{]+\{|\}/g, '');
    expect(bare.replace(/::highlight\(x7-\w+\)/g, '').replace(/[,\s]/g, '')).toBe('');
  });

  it('gives every style of mark a line, since a wash alone is too faint', () => {
    for (const style of ['dotted', 'line', 'wash', 'open']) {
      expect(marksCss('x')).toMatch(new RegExp(`highlight\\(x-${style}\\)\\{[^}]*text-decoration:underline`));
    }
  });
});
