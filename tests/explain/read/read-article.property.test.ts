import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../explain/model/article.ts';
import type { Outline } from '../../../explain/model/outline.ts';
import { readArticle } from '../../../explain/read/read-article.ts';
import { expectSteadyWork } from '../../counted-work/work-of.ts';
import { anyOutline, outlineOfMany } from '../any-outline.ts';

/** For every outline. */
const always = (holds: (article: Article, outline: Outline) => void) =>
  fc.assert(
    fc.property(anyOutline, (outline) => {
      holds(readArticle(outline), outline);
    }),
    { numRuns: 150 },
  );

describe('readArticle, given any outline', () => {
  it('takes over blocks word for word, each once and in their order', () => {
    always(({ blocks }, outline) => {
      for (const [at, { id, text }] of blocks.entries()) {
        expect(id).toBeGreaterThan(blocks[at - 1]?.id ?? -1);
        expect(text).toBe(outline.blocks[id]?.text);
      }
    });
  });

  it('numbers paragraphs from 1 without a gap, and neither headings nor captions', () => {
    always(({ blocks }) => {
      const counted = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'caption');
      expect(counted.map(({ paragraph }) => paragraph)).toEqual(counted.map((_, at) => at + 1));
      expect(blocks.filter(({ paragraph }) => paragraph !== null)).toHaveLength(counted.length);
    });
  });

  it('names as section only a heading above', () => {
    always(({ blocks }) => {
      const above = new Set<string | null>([null]);
      for (const { kind, text, section } of blocks) {
        expect(above.has(section)).toBe(true);
        if (kind === 'heading') above.add(text);
      }
    });
  });

  it('gives answers whose lines stand on the page, word for word, or only in the metadata', () => {
    always(({ blocks, faq }, outline) => {
      const texts = new Map(blocks.map(({ id, text }) => [id, text]));
      for (const pair of faq) {
        expect(pair.answer).not.toBe('');
        expect(pair.kind === 'backstory' ? pair.question : null).toBeNull();
        const own = pair.blocks.map((id) => texts.get(id) ?? null);
        expect(own).not.toContain(null);
        // A line may be less than its block: "A:" before it and "Read more" behind it do not answer. And not all that
        // answers must be the article's: what it left out as furniture is no block of the pair.
        const lines = pair.answer.split('\n');
        const stands = (line: string) => outline.blocks.some(({ text }) => text.includes(line));
        if (own.length > 0) expect(lines.filter((line) => !stands(line))).toEqual([]);
        for (const text of own) expect(lines.some((line) => text?.includes(line))).toBe(true);
      }
    });
  });

  it('gives the same for the same, and leaves the outline as it was', () => {
    always((article, outline) => {
      const copy = structuredClone(outline);
      expect(readArticle(outline)).toEqual(article);
      expect(outline).toEqual(copy);
    });
  });
});

describe('readArticle, given headings without a rank', () => {
  it.each([0, -1, Number.NEGATIVE_INFINITY, Number.NaN])('comes to an end with %s', (level) => {
    const text = 'The minister said on Monday that the two towns would meet again in the old harbour in May.';
    const page = outlineOfMany(4, (at) =>
      at % 2 ? { text: `${text} ${at}` } : { kind: 'heading', level, text: 'Next' },
    );
    expect(readArticle(page).blocks.length).toBeGreaterThan(0);
  });
});

/** As much as the page's script reads at most. */
const mostBlocks = 5000;
const mostChars = 400_000;

/** Enough for a square to show. */
const someBlocks = 600;
const someChars = 20_000;

describe('readArticle, given as much as a page may hold', () => {
  const line = 'The minister said on Monday that the two towns would meet again in May. ';
  const many: Readonly<Record<string, Parameters<typeof outlineOfMany>[1]>> = {
    paragraphs: (at) => ({ text: `${at} ${line}` }),
    'the same paragraph': () => ({ text: line }),
    headings: (at) => ({ kind: 'heading', level: 1 + (at % 6), text: `Part ${at}` }),
    questions: (at) => ({ kind: 'heading', level: 2 + (at % 5), text: `Why ${at}?` }),
    'headings for questions': () => ({ text: 'FAQ', boldChars: 3 }),
    'labels of folds': (at) => ({ kind: 'question', text: `Why ${at}?` }),
    'terms and definitions': (at) => ({ kind: at % 2 ? 'definition' : 'term', text: at % 2 ? line : `Term ${at}` }),
    'items of one list': () => ({ kind: 'list-item', text: line }),
    'one box in the other': (at) => ({ text: line, box: at + 2 }),
  };
  it.each(Object.entries(many))('takes twice the work for twice as many: %s', (name, draft) => {
    const pageOf = (count: number): Outline => {
      const page = outlineOfMany(count, draft);
      const boxes = page.boxes.map((box, at) => ({ ...box, parent: at - 1 }));
      return name === 'one box in the other' ? { ...page, boxes } : page;
    };
    expectSteadyWork(someBlocks, pageOf, readArticle);
    readArticle(pageOf(mostBlocks));
  });

  const texts = [
    ' ',
    'a',
    'a ',
    'A. ',
    '?',
    'Q: ',
    '"',
    '“',
    '(',
    '1 ',
    'said ',
    '<a ',
    '&',
    'a\n',
    '、',
    'May 3, 2024 ',
    '- ',
  ];
  it.each(texts)('takes twice the work for one block twice as long of %j alone', (text) => {
    const long = (chars: number) => text.repeat(Math.floor(chars / text.length));
    const paragraph = (chars: number) => outlineOfMany(1, () => ({ text: long(chars) }));
    const heading = (chars: number) => outlineOfMany(1, () => ({ text: `${long(chars)}x`, kind: 'heading', level: 1 }));
    for (const pageOf of [paragraph, heading]) {
      expectSteadyWork(someChars, pageOf, readArticle);
      readArticle(pageOf(mostChars));
    }
  });
});
