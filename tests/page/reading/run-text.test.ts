// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runText, type TextPiece } from '../../../page/reading/run-text.ts';

const run = (...pieces: string[]): TextPiece[] =>
  pieces.map((piece) => (piece === '|' ? '\n' : document.createTextNode(piece)));

/** The rules of explain/model/outline.ts, said once more in the plainest way. */
function plainly(pieces: readonly string[]): string {
  return pieces
    .map((piece) => (piece === '|' ? '¶' : piece))
    .join('')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?¶[ ¶]*/g, '\n')
    .trim();
}

describe('runText', () => {
  it('makes one space of any white space, also across nodes', () => {
    expect(runText(run('  a\u00a0 \n b ', ' c\t'))).toBe('a b c');
  });

  it('drops soft hyphens and zero-width spaces but keeps joiners', () => {
    expect(runText(run('guar\u00adan\u200btees', '\ufeff', ' می\u200cخواهم'))).toBe('guarantees می\u200cخواهم');
  });

  it('keeps breaks without spaces around, and none at the ends', () => {
    expect(runText(run('|', ' a ', '|', ' ', '|', 'b', '|'))).toBe('a\nb');
  });

  it('does the same as the plain rules on any text', () => {
    const piece = fc.oneof(
      fc.constant('|'),
      fc.string({ unit: fc.constantFrom('a', '😀', '.', ' ', '\u00a0', '\n', '\u3000', '\u00ad', '\u200b', '\ufeff') }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(runText(run(...pieces))).toBe(plainly(pieces));
      }),
    );
  });

  it('tells of every stretch where it stands', () => {
    const pieces = run(' ab\u00adc', ' d');
    const text = runText(pieces, (node, from, to, at) =>
      expect(stretch(pieces, at, to - from)).toBe(node.data.slice(from, to)),
    );
    expect(text).toBe('abc d');
  });
});

function stretch(pieces: readonly TextPiece[], at: number, length: number): string {
  return runText(pieces).slice(at, at + length);
}
