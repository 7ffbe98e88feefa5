// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { paintMarks } from '../../../components/marked/paint-marks.ts';

function words(...texts: string[]) {
  return texts.map((text) => {
    const word = document.createElement('span');
    word.textContent = text;
    document.body.append(word);
    return word;
  });
}

describe('paintMarks', () => {
  it('shares a highlight between previews, and takes back only its own marks', () => {
    const highlights = new Map<string, Set<Range>>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', Set);
    const painted = () => [...(highlights.get('ng-line') ?? [])].map((range) => range.toString());
    const undo = paintMarks(words('levy'), 'line');
    paintMarks(words('cargo'), 'line');
    expect(painted()).toEqual(['levy', 'cargo']);
    undo();
    expect(painted()).toEqual(['cargo']);
  });

  it('does nothing where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    expect(() => paintMarks(words('levy'), 'line')()).not.toThrow();
  });
});
