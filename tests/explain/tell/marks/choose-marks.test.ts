import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import type { Block } from '../../../../explain/model/article.ts';
import { defaultPreferences, type Level, type Preferences } from '../../../../explain/model/preferences.ts';
import { chooseMarks, type MarkableTerm } from '../../../../explain/tell/marks/choose-marks.ts';
import type { Markable } from '../../../../explain/tell/marks/places.ts';
import { prepareArticle, wordsBefore } from '../../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

const filler = (count: number) => `${'so it went on '.repeat(Math.ceil(count / 4)).trim()}.`;

/** What is known of a term besides where it stands. */
interface Draft {
  readonly worth: number;
  readonly sense?: string;
  /** Who the reader is in its topic: as in general, if nothing is said. */
  readonly reader?: Level | 'off';
  /** Its mention of this number is explained where it stands. */
  readonly explainedAt?: number;
  readonly wordsFromFullName?: number;
}

/** The marked words, and the block of each, of terms that stand in these paragraphs as they are called. */
function marks(
  drafts: readonly BlockDraft[],
  terms: Readonly<Record<string, Draft>>,
  preferences: Partial<Preferences> = {},
): readonly string[] {
  const prepared = prepareArticle(articleOf(drafts), english);
  const names: string[] = [];
  const markables = Object.entries(terms).map(([entry, draft]): MarkableTerm => {
    const mentions = prepared.blocks.flatMap((block) =>
      [...block.block.text.matchAll(new RegExp(`\\b${entry}\\b`, 'g'))].map(({ index }): Omit<Markable, 'at'> => {
        const end = index + entry.length;
        const word = wordsBefore(block, index);
        return { block, start: index, end, word, explainedHere: false, wordsFromFullName: Number.POSITIVE_INFINITY };
      }),
    );
    const placed = mentions.map((mention, at) => ({
      ...mention,
      at: names.push(`${entry} ${mention.block.at}`) - 1,
      explainedHere: draft.explainedAt === at,
      wordsFromFullName: draft.wordsFromFullName ?? mention.wordsFromFullName,
    }));
    const reader = draft.reader ?? preferences.level ?? defaultPreferences.level;
    return { entry, sense: draft.sense ?? null, reader, worth: draft.worth, mentions: placed };
  });
  const chosen = chooseMarks(markables, prepared.wordCount, { ...defaultPreferences, ...preferences });
  return [...chosen].map((at) => names[at] ?? '').sort();
}

const sure = { worth: 0.9 };

describe('chooseMarks', () => {
  it('marks what is worth it to the reader, by how many marks they want', () => {
    const text = `One embargo. ${filler(20)} One quorum. ${filler(20)} One envoy. ${filler(20)} One tariff.`;
    const terms = { embargo: { worth: 0.9 }, quorum: { worth: 0.4 }, envoy: { worth: 0.1 }, tariff: { worth: 0.01 } };
    const counts = (level: 1 | 2 | 3) =>
      (['none', 'few', 'normal', 'many', 'all'] as const).map(
        (density) => marks([text], terms, { level, density }).length,
      );
    expect(counts(1)).toEqual([0, 1, 2, 2, 4]);
    expect(counts(2)).toEqual([0, 1, 2, 3, 4]);
    expect(counts(3)).toEqual([0, 2, 2, 3, 4]);
  });

  it('leaves no article of 300 words bare that holds a term of any worth, nor with fewer than three of some', () => {
    const words = ['embargo', 'quorum', 'envoy', 'tariff'];
    const drafts = [...words.map((word) => `One ${word}.`), filler(300)];
    const all = (worth: number) => Object.fromEntries(words.map((word) => [word, { worth }]));
    expect(marks(drafts, all(0.1))).toHaveLength(3);
    expect(marks(drafts, all(0.05))).toHaveLength(1);
    expect(marks(drafts, all(0.03))).toEqual([]);
    expect(marks(drafts.slice(0, 4), all(0.1))).toEqual([]);
  });

  it('marks no two terms in one line, but the one that is worth more', () => {
    expect(marks(['An embargo and a quorum.'], { embargo: { worth: 0.8 }, quorum: sure })).toEqual(['quorum 0']);
    expect(marks([`An embargo. ${filler(12)} A quorum.`], { embargo: sure, quorum: sure })).toHaveLength(2);
    expect(marks(['An embargo.', 'A quorum.'], { embargo: sure, quorum: sure })).toHaveLength(2);
  });

  it('takes a later mention where the first has no room', () => {
    const drafts = ['An embargo and a quorum.', 'The embargo held.'];
    expect(marks(drafts, { embargo: { worth: 0.8 }, quorum: sure })).toEqual(['embargo 1', 'quorum 0']);
  });

  it('marks as many as a long block has lines', () => {
    const words = ['embargo', 'quorum', 'envoy', 'tariff', 'decree'];
    const block = words.map((word) => `One ${word}. ${filler(12)}`).join(' ');
    expect(marks([block], Object.fromEntries(words.map((word) => [word, sure])))).toHaveLength(5);
  });

  it('marks a term again far below, as often as the reader wants', () => {
    const drafts = ['An embargo.', filler(300), 'The embargo held.', filler(450), 'The embargo fell.', 'No embargo.'];
    expect(marks(drafts, { embargo: sure })).toEqual(['embargo 0', 'embargo 4']);
    expect(marks(drafts, { embargo: sure }, { again: 250 })).toEqual(['embargo 0', 'embargo 2', 'embargo 4']);
    expect(marks(drafts, { embargo: sure }, { again: 0 })).toEqual(['embargo 0']);
  });

  it.each([
    ['a link', { text: 'They lifted the embargo at last.', quiet: [[4, 30]] }],
    ['a heading', { text: 'The embargo', kind: 'heading' }],
    ['a caption', { text: 'The embargo from above.', kind: 'caption' }],
    ['a folded block', { text: 'They lifted the embargo.', folded: true }],
  ] as const)('never marks in %s, but takes the next mention', (_, draft) => {
    const block = draft as Partial<Block> & { text: string };
    expect(marks([block, 'Ships ran the embargo again.'], { embargo: sure })).toEqual(['embargo 1']);
  });

  it('waits 150 words where the article explains the term itself', () => {
    const early = ['An embargo is a ban.', filler(40), 'The embargo held.'];
    const term = { embargo: { worth: 0.9, explainedAt: 0 } };
    expect(marks(early, term)).toEqual([]);
    expect(marks([...early, filler(160), 'The embargo held for weeks.'], term)).toEqual(['embargo 4']);
  });

  it('marks no initialism near its full name', () => {
    expect(marks(['The MHT did not reply.'], { MHT: { worth: 0.9, wordsFromFullName: 149 } })).toEqual([]);
    expect(marks(['The MHT did not reply.'], { MHT: { worth: 0.9, wordsFromFullName: 150 } })).toEqual(['MHT 0']);
  });

  it('marks nothing that the reader silenced: an entry, or one sense of it', () => {
    const sense = { embargo: { worth: 0.9, sense: 'embargo/trade' } };
    expect(marks(['The embargo held.'], sense)).toHaveLength(1);
    expect(marks(['The embargo held.'], sense, { silenced: ['embargo'] })).toEqual([]);
    expect(marks(['The embargo held.'], sense, { silenced: ['embargo/trade'] })).toEqual([]);
  });

  it('measures each term by who the reader is in its topic', () => {
    const text = `One quorum. ${filler(20)} One tariff.`;
    const both = { worth: 0.3 };
    expect(marks([text], { quorum: { ...both, reader: 1 }, tariff: { ...both, reader: 3 } })).toEqual(['tariff 0']);
    expect(marks([text], { quorum: { ...both, reader: 3 }, tariff: { ...both, reader: 1 } })).toEqual(['quorum 0']);
  });

  it('gives a line to what exceeds its own measure most', () => {
    const rivals = { quorum: { worth: 0.36, reader: 1 }, tariff: { worth: 0.33, reader: 3 } } as const;
    expect(marks(['No quorum and no tariff.'], rivals)).toEqual(['tariff 0']);
    expect(marks(['No quorum and no tariff.'], { ...rivals, tariff: { worth: 0.21, reader: 3 } })).toEqual([
      'quorum 0',
    ]);
  });

  it('marks nothing of a topic that is off, whatever it is worth, nor where all is wanted or the page stays bare', () => {
    const off = { embargo: { ...sure, reader: 'off' } } as const;
    expect(marks(['The embargo held.'], off)).toEqual([]);
    expect(marks(['The embargo held.'], off, { density: 'all' })).toEqual([]);
    expect(marks(['The embargo held.', filler(320)], off)).toEqual([]);
  });

  it('never marks two terms in a line nor the same within the distance, on any article', () => {
    const words = ['accord', 'blockade', 'embargo', 'tariff', 'quorum', 'armistice'];
    const block = fc.array(fc.constantFrom(...words, 'the', 'ships', 'left.', 'Then', 'a'), { maxLength: 60 });
    const worths = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), worths, (blocks, worth) => {
        const drafts = blocks.map((parts) => `${parts.join(' ')} end`);
        const terms = Object.fromEntries(words.map((word, at) => [word, { worth: worth[at] ?? 0 }]));
        const chosen = marks(drafts, terms, { density: 'many', again: 0 });
        expect(new Set(chosen.map((mark) => mark.split(' ')[0])).size).toBe(chosen.length);
        for (const [at, count] of Map.groupBy(chosen, (mark) => Number(mark.split(' ')[1])))
          expect(count.length).toBeLessThanOrEqual(Math.ceil(((blocks[at]?.length ?? 0) + 1) / 9));
      }),
      { numRuns: 50 },
    );
  });
});
