import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyOfText } from '../../playground/story/story-of-text.ts';

const kinds = (text: string) => storyOfText(text)?.parts.map(({ kind }) => kind);
const texts = (text: string) => storyOfText(text)?.parts.map((part) => part.text);

const long =
  'The two governments agreed on Tuesday to go on with the talks, whatever their parliaments may say of them.';

describe('a pasted text', () => {
  it('has its first line for a headline, and paragraphs by empty lines', () => {
    const story = storyOfText(`Ministers meet again\n\n${long}\n \t\nNobody asked the mayor.\n`);
    expect(story?.headline).toBe('Ministers meet again');
    expect(story?.parts.map(({ text }) => text)).toEqual([long, 'Nobody asked the mayor.']);
  });

  it('has paragraphs by lines where no line is empty, and joins lines that were broken where some are', () => {
    expect(texts(`Ministers meet again\r\n${long}\r\nNobody asked.`)).toEqual([long, 'Nobody asked.']);
    expect(texts('They meet\n\nOne line\nand its end.\n\nThe next.')).toEqual(['One line and its end.', 'The next.']);
  });

  it.each([
    ['a sentence', `It rained on Monday.\n\n${long}`],
    ['a sentence in quotation marks', `“It rained.”\n\n${long}`],
    ['too long', `${'word '.repeat(60)}\n\n${long}`],
    ['all there is', 'Ministers meet again'],
  ])('has no headline where its first line is %s', (_why, text) => {
    expect(storyOfText(text)?.headline).toBe('');
    expect(storyOfText(text)?.parts.length).toBe(text.split('\n\n').length);
  });

  it('has headings where a short line that is no sentence stands above a longer one', () => {
    const text = ['Headline', long, 'What comes next', long, '• A point', long, 'The end'].join('\n\n');
    expect(kinds(text)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('is none where nothing is in it', () => {
    expect(storyOfText('')).toBeNull();
    expect(storyOfText(' \n\u00a0\n\t')).toBeNull();
  });

  it('keeps what looks like markup as it is', () => {
    expect(texts(`Head\n\n<img src=x onerror="alert(1)">\n\n<script>alert(2)</script> ${long}`)).toEqual([
      '<img src=x onerror="alert(1)">',
      `<script>alert(2)</script> ${long}`,
    ]);
  });

  it('loses no word, whatever it is', () => {
    const words = (text: string) => text.split(/\s+/u).filter(Boolean).join(' ');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Talks', 'go on.', '\n', '\n\n', '\r\n', ' ', '<b>', 'ß', '\u2028')),
        (bits) => {
          const text = bits.join('');
          const story = storyOfText(text);
          const told = story === null ? '' : [story.headline, ...story.parts.map((part) => part.text)].join(' ');
          expect(words(told)).toBe(words(text));
        },
      ),
    );
  });
});
