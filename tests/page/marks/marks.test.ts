// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks } from '../../../page/marks/marks.ts';
import { given } from '../../given.ts';
import { pageFrom } from '../page-from.ts';
import { FakeHighlight, type FakeRegistry, installHighlights } from './fake-highlights.ts';

let registry: FakeRegistry;
const css = '::highlight(x7-dotted) { color: red }';
const paragraph = () => pageFrom('<p>one two three</p>').anchors;

beforeEach(() => {
  registry = installHighlights();
});

function twoWords() {
  const anchors = paragraph();
  const range = (start: number, end: number) => anchors.range(0, start, end) as Range;
  return { one: { id: 'a', range: range(0, 3) }, two: { id: 'b', range: range(4, 7) }, again: range };
}

describe('paint', () => {
  it('registers the words under its own name and style', () => {
    const { one, two } = twoWords();
    createMarks(document, 'x7', () => css).paint([one, two], 'dotted');
    expect(registry.texts('x7-dotted')).toEqual(['one', 'two']);
  });

  it('keeps the ranges that are painted already, and the same highlight', () => {
    const { one, two, again } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint([one], 'dotted');
    marks.paint([{ id: 'a', range: again(0, 3) }, two], 'dotted');
    expect(registry.held.get('x7-dotted')?.ranges.has(one.range)).toBe(true);
    expect(registry.texts('x7-dotted')).toEqual(['one', 'two']);
    expect(registry.writes).toBe(1);
  });

  it('takes away what is no longer a mark', () => {
    const { one, two } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint([one, two], 'dotted');
    marks.paint([two], 'dotted');
    expect(registry.texts('x7-dotted')).toEqual(['two']);
    marks.paint([], 'dotted');
    expect(registry.held.size).toBe(0);
  });

  it('changes the style of all marks at once', () => {
    const { one } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint([one], 'dotted');
    marks.paint([one], 'wash');
    expect([...registry.held.keys()]).toEqual(['x7-wash']);
    expect(registry.texts('x7-wash')).toEqual(['one']);
  });
});

describe('the open word and the flash', () => {
  it('lie above the marks and go on their own', () => {
    const { one } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.setOpen(one.range);
    marks.setFlash(one.range);
    expect(registry.held.get('x7-open')?.priority).toBe(1);
    marks.setOpen(null);
    expect([...registry.held.keys()]).toEqual(['x7-flash']);
  });
});

describe('the shared registry', () => {
  it('is left as it was, with what the page has in it', () => {
    const own = new FakeHighlight();
    registry.set('page-search', own);
    const { one } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint([one], 'line');
    marks.setOpen(one.range);
    marks.clear();
    expect([...registry.held.keys()]).toEqual(['page-search']);
    expect(registry.get('page-search')).toBe(own);
  });

  it('gets back what the page removed, but not for ever', () => {
    const { one } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint([one], 'line');
    marks.repaintIfLost();
    expect(registry.writes).toBe(1);
    for (let round = 0; round < 50; round += 1) {
      registry.held.clear();
      marks.repaintIfLost();
    }
    expect(registry.writes).toBe(1 + 20);
  });
});

describe('marks in an open shadow root', () => {
  it('are styled inside it, and leave nothing there', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>one</p>';
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('p') as Node);
    const styled = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    const marks = createMarks(document, 'x7', () => css);
    marks.paint([{ id: 'a', range }], 'dotted');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(styled).toHaveBeenCalledExactlyOnceWith(css);
    marks.clear();
    expect(root.adoptedStyleSheets).toEqual([]);
    styled.mockRestore();
  });
});

describe('at', () => {
  it('finds the mark under a point by the identity of its range', () => {
    const { one, two, again } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint([one, two], 'line');
    const top = vi.spyOn(document, 'elementFromPoint').mockReturnValue(document.querySelector('p'));
    registry.under = [again(0, 3), two.range];
    expect(marks.at(1, 1)).toBe('b');
    top.mockRestore();
  });

  it('finds nothing where something else lies on top', () => {
    const { one } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint([one], 'line');
    registry.under = [one.range];
    const cover = document.createElement('div');
    document.body.append(cover);
    const top = vi.spyOn(document, 'elementFromPoint').mockReturnValue(cover);
    expect(marks.at(1, 1)).toBeNull();
    top.mockRestore();
  });

  it('finds marks by caret and rectangles where the browser knows no highlightsFromPoint', () => {
    const { one } = twoWords();
    Object.assign(registry, { highlightsFromPoint: undefined });
    const marks = createMarks(document, 'x7', () => css);
    marks.paint([one], 'line');
    const top = vi.spyOn(document, 'elementFromPoint').mockReturnValue(document.querySelector('p'));
    one.range.getClientRects = () => [{ left: 0, right: 30, top: 0, bottom: 10 }] as unknown as DOMRectList;
    const caret = { offsetNode: one.range.startContainer, offset: 2 };
    given(document, 'caretPositionFromPoint', () => caret);
    expect(marks.at(10, 5)).toBe('a');
    // The caret snaps to the nearest text; the point itself is beside it.
    expect(marks.at(10, 50)).toBeNull();
    caret.offset = 9;
    expect(marks.at(10, 5)).toBeNull();
    top.mockRestore();
  });
});
