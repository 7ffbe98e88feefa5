// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../page/reading/read-page.ts';
import { pageFrom } from '../page-from.ts';

/** Without white space: a Range does not tell of the breaks it covers. */
const solid = (text: string) => text.replace(/[\s\u00ad\u200b]/g, '');

/** A random inline tree: text with all the white space there is, in nested elements, with breaks. */
type Tree = string | 'BR' | { readonly tag: string; readonly children: readonly Tree[] };
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', '😀', '.', ' ', '\u00a0', '\n', '\t', '\u00ad', '\u200b'),
  maxLength: 8,
});
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constant<Tree>('BR'),
    fc.record({ tag: fc.constantFrom('b', 'span', 'a', 'em'), children: fc.array(tie('tree'), { maxLength: 4 }) }),
  ),
}));
const trees = fc.array(tree, { maxLength: 8 });

function build(tree: Tree): Node {
  if (tree === 'BR') return document.createElement('br');
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  element.append(...tree.children.map(build));
  return element;
}

function readTrees(children: readonly Tree[]) {
  document.body.replaceChildren();
  const paragraph = document.createElement('p');
  paragraph.append(...children.map(build));
  document.body.append(paragraph);
  return readPage(document);
}

describe('range', () => {
  it('finds words split by inline markup', () => {
    const { anchors, outline } = pageFrom('<p>The sec<b>urity guar</b>antees hold.</p>');
    const start = outline.blocks[0]?.text.indexOf('security') ?? -1;
    expect(anchors.range(0, start, start + 19)?.toString()).toBe('security guarantees');
  });

  it('covers the same text as the block says, for every span of every inline tree', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (children, a, b) => {
        const { outline, anchors } = readTrees(children);
        for (const block of outline.blocks) {
          const start = a % block.text.length;
          const end = start + 1 + (b % (block.text.length - start));
          const wanted = solid(block.text.slice(start, end));
          const range = anchors.range(block.id, start, end);
          if (wanted === '') continue;
          expect(range && solid(range.toString())).toBe(wanted);
        }
      }),
    );
  });

  it('finds the paragraphs of one text that only blank lines part, and none where other words stand there now', () => {
    const { anchors, outline } = pageFrom(
      '<p style="white-space: pre-line">One two.\n\nThree\u00ad four.\n \nFive.</p>',
    );
    expect(outline.blocks.map(({ text }) => text)).toEqual(['One two.', 'Three four.', 'Five.']);
    expect(anchors.range(0, 4, 7)?.toString()).toBe('two');
    expect(anchors.range(1, 6, 10)?.toString()).toBe('four');
    expect(anchors.whole(2)?.toString()).toBe('Five.');
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = 'One two.';
    expect(anchors.range(0, 4, 7)?.toString()).toBe('two');
    expect(anchors.range(1, 6, 10)).toBeNull();
  });

  it('is null outside the text and for blocks that do not exist', () => {
    const { anchors } = pageFrom('<p>Words</p>');
    expect(anchors.range(0, 3, 3)).toBeNull();
    expect(anchors.range(0, 0, 6)).toBeNull();
    expect(anchors.range(0, -1, 2)).toBeNull();
    expect(anchors.range(1, 0, 1)).toBeNull();
  });

  it('is null across the border of a shadow root, which no Range can cross', () => {
    document.body.replaceChildren();
    const [paragraph, host] = [document.createElement('p'), document.createElement('span')];
    host.attachShadow({ mode: 'open' }).append('two');
    paragraph.append('one ', host, ' three');
    document.body.append(paragraph);
    const { anchors, outline } = readPage(document);
    expect(outline.blocks[0]?.text).toBe('one two three');
    expect(anchors.range(0, 0, 7)).toBeNull();
    expect(anchors.range(0, 4, 7)?.toString()).toBe('two');
  });

  it('is null when its nodes have left the document', () => {
    const { anchors } = pageFrom('<p>Words</p>');
    document.querySelector('p')?.remove();
    expect(anchors.range(0, 0, 5)).toBeNull();
  });

  it('is null when other words stand there now, and holds where the change is elsewhere', () => {
    const { anchors } = pageFrom('<p>Old words <b>here</b></p>');
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = 'Odd words ';
    expect(anchors.range(0, 0, 3)).toBeNull();
    expect(anchors.range(0, 4, 9)?.toString()).toBe('words');
  });
});
