// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks } from '../../../page/marks/marks.ts';
import { createPainter } from '../../../page/marks/painter.ts';
import { pageFrom } from '../page-from.ts';
import { FakeHighlight, type FakeRegistry, installHighlights } from './fake-highlights.ts';

let registry: FakeRegistry;
const css = '::highlight(x7-dotted) { color: red }';
const paragraph = () => pageFrom('<p>one two three</p>').anchors;

beforeEach(() => {
  registry = installHighlights();
});

const these = (...words: readonly { readonly id: string; readonly range: Range }[]) =>
  new Map(words.map(({ id, range }) => [id, range]));

function twoWords() {
  const anchors = paragraph();
  const range = (start: number, end: number) => anchors.range(0, start, end) as Range;
  return { one: { id: 'a', range: range(0, 3) }, two: { id: 'b', range: range(4, 7) } };
}

describe('paint', () => {
  it('registers the words under its own name and style', () => {
    const { one, two } = twoWords();
    createMarks(document, 'x7', () => css).paint(these(one, two), 'dotted');
    expect(registry.texts('x7-dotted')).toEqual(['one', 'two']);
  });

  it('keeps the ranges that are painted already, and the same highlight', () => {
    const page = pageFrom('<p>one two three</p>');
    const marks = createMarks(document, 'x7', () => css);
    const painter = createPainter(marks);
    const mention = (start: number, end: number) =>
      ({ block: 0, start, end, text: '', entry: 'e', painted: true, source: 'glossary' }) as const;
    painter.paint([mention(0, 3)], page.anchors, 'dotted');
    const [range] = registry.held.get('x7-dotted')?.ranges ?? [];
    painter.paint([mention(0, 3), mention(4, 7)], page.anchors, 'dotted');
    expect(registry.held.get('x7-dotted')?.ranges).toContain(range);
    expect(registry.texts('x7-dotted')).toEqual(['one', 'two']);
    expect(registry.writes).toBe(1);
  });

  it('takes away what is no longer a mark', () => {
    const { one, two } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint(these(one, two), 'dotted');
    marks.paint(these(two), 'dotted');
    expect(registry.texts('x7-dotted')).toEqual(['two']);
    marks.paint(these(), 'dotted');
    expect(registry.held.size).toBe(0);
  });

  it('changes the style of all marks at once', () => {
    const { one } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint(these(one), 'dotted');
    marks.paint(these(one), 'wash');
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
    marks.paint(these(one), 'line');
    marks.setOpen(one.range);
    marks.clear();
    expect([...registry.held.keys()]).toEqual(['page-search']);
    expect(registry.get('page-search')).toBe(own);
  });

  it('gets back what the page removed, but not for ever', () => {
    const { one } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint(these(one), 'line');
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
    marks.paint(these({ id: 'a', range }), 'dotted');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(styled).toHaveBeenCalledExactlyOnceWith(css);
    marks.clear();
    expect(root.adoptedStyleSheets).toEqual([]);
    styled.mockRestore();
  });
});

describe('at', () => {
  const everywhere = [{ left: 0, right: 30, top: 0, bottom: 10 }] as unknown as DOMRectList;
  const nowhere = [] as unknown as DOMRectList;

  it('finds the mark whose words are under the point', () => {
    const { one, two } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint(these(one, two), 'line');
    const top = vi.spyOn(document, 'elementFromPoint').mockReturnValue(document.querySelector('p'));
    one.range.getClientRects = () => nowhere;
    two.range.getClientRects = () => everywhere;
    expect(marks.at(10, 5)).toBe('b');
    expect(marks.at(10, 50)).toBeNull();
    top.mockRestore();
  });

  it('finds nothing where something else lies on top', () => {
    const { one } = twoWords();
    const marks = createMarks(document, 'x7', () => css);
    marks.paint(these(one), 'line');
    one.range.getClientRects = () => everywhere;
    const cover = document.createElement('div');
    document.body.append(cover);
    const top = vi.spyOn(document, 'elementFromPoint').mockReturnValue(cover);
    expect(marks.at(10, 5)).toBeNull();
    top.mockRestore();
  });
});
