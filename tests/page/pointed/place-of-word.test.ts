// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placeOfWord } from '../../../page/pointed/place-of-word.ts';
import { pageFrom } from '../page-from.ts';

/** The place of the nth text node's [start, end). */
function placeIn(body: string, find: string, nth = 0) {
  const page = pageFrom(body);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = node.data.indexOf(find); at >= 0; at = node.data.indexOf(find, at + 1)) {
      if (left > 0) {
        left -= 1;
        continue;
      }
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + find.length);
      return placeOfWord(page, range);
    }
  }
  throw new Error('not there');
}

describe('where a word stands', () => {
  it('is found among blocks and places that look the same', () => {
    const body = '<p>A veto is a veto.</p><p>No veto here.</p>';
    expect(placeIn(body, 'veto', 0)).toMatchObject({ block: 0, at: 2 });
    expect(placeIn(body, 'veto', 1)).toMatchObject({ block: 0, at: 12 });
    expect(placeIn(body, 'veto', 2)).toMatchObject({ block: 1, at: 3 });
  });

  it('counts characters of the text, not of the document', () => {
    expect(placeIn('<p>  The\n    <b>arms</b>\n  embargo  ends.</p>', 'embargo')).toEqual({
      block: 0,
      text: 'The arms embargo ends.',
      at: 9,
    });
    expect(placeIn('<p>The em\u00adbar\u00adgo ends.</p>', 'em\u00adbar\u00adgo')).toMatchObject({ at: 4 });
    expect(placeIn('<p><span>T</span>he veto.</p>', 'he')).toMatchObject({ at: 1 });
  });

  it('is none for what is not read', () => {
    expect(placeIn('<p>A text.</p><button>veto</button>', 'veto')).toBeNull();
  });
});
