import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    {
      term: 'buffer zone',
      definition: 'A strip of land between two armies in which neither may keep troops or heavy weapons.',
    },
  ]),
);

function passages(...drafts: BlockDraft[]) {
  return explainArticle(articleOf(drafts), index, defaultPreferences).explainers['buffer-zone']?.passages ?? [];
}

describe('findPassages', () => {
  it('puts the sentence that explains the term first', () => {
    const [best] = passages(
      'Ministers spoke about the buffer zone on Monday in the capital.',
      'The buffer zone is a strip of ten kilometres which no army may enter.',
    );
    expect(best).toMatchObject({ block: 1, reason: 'definition', paragraph: 2, quoted: false, speaker: null });
  });

  it.each([
    'Both armies would leave the buffer zone, a strip ten kilometres wide, within a month.',
    'The ten kilometres in question are known as the buffer zone among the people there.',
    'Patrols of both armies avoid the buffer zone, the largest wetland of the province.',
    'The buffer zone (a strip that no army may enter) has held for a decade.',
    'The buffer zone, which parts both armies, has held for a decade.',
    'The buffer zone, which is a strip ten kilometres wide, has held for a decade.',
    'Both towns want a buffer zone — a strip that no army may enter — along the river.',
  ])('takes for a definition: %s', (text) => {
    expect(passages(text)[0]?.reason).toBe('definition');
  });

  it('takes no progress report for a definition', () => {
    expect(passages('The buffer zone is being discussed by both ministers on Monday.')[0]?.reason).not.toBe(
      'definition',
    );
  });

  it('ranks plain statements before quotations', () => {
    const found = passages(
      '“A buffer zone on our own land by the river,” said Ilse Varga, the mediator.',
      'Ministers drew a buffer zone along the river in the treaty text.',
    );
    expect(found.map(({ block }) => block)[0]).toBe(1);
  });

  it('prefers background and gives the sentence before one that leans on it', () => {
    const [best] = passages('Talks on a buffer zone went on for days in the city.', {
      text: 'In 1974 the river became the line. That buffer zone has kept troops of both sides apart since.',
      role: 'background',
      section: 'How it began',
    });
    expect(best).toMatchObject({ block: 1, start: 0, section: 'How it began', role: 'background' });
    expect(best?.text).toMatch(/^In 1974 .* since\.$/);
  });

  it('gives none rather than one of a list or a question', () => {
    expect(passages('They discussed prisoners, a buffer zone, and monitors.')).toEqual([]);
    expect(passages('So what about the buffer zone?')).toEqual([]);
  });

  it('gives at most five, each sentence once', () => {
    const found = passages(
      ...Array.from({ length: 9 }, (_, at) => `The buffer zone would let group ${at} return to its villages.`),
    );
    expect(found).toHaveLength(5);
    expect(new Set(found.map(({ block }) => block)).size).toBe(5);
  });

  it('gives no passage that overlaps a better one, and none out of a table', () => {
    const overlapping = passages({
      text: 'The buffer zone was drawn by treaty in 1974 along the river. It made the buffer zone a home for birds.',
      role: 'background',
    });
    expect(overlapping).toHaveLength(1);
    expect(passages({ kind: 'table', text: 'The buffer zone is a strip of ten kilometres which is empty.' })).toEqual(
      [],
    );
  });

  it('brings the question before an answer that cannot stand alone', () => {
    const text = 'Why a buffer zone? Because the buffer zone would keep both armies apart for a decade.';
    expect(passages(text)[0]?.text).toBe(text);
  });

  it('cuts every passage verbatim from its block', () => {
    const text = 'It began in 1974. A buffer zone was created by treaty along the river.';
    for (const passage of passages(text)) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
  });

  it('marks a passage that leans on another paragraph, and puts it behind one that stands', () => {
    const found = passages(
      'Ministers spoke about the buffer zone on Monday.',
      { text: 'They want the buffer zone on both banks of the Lisk river.', role: 'background' },
      { text: 'Mayors want the buffer zone on both banks of the Lisk river.', role: 'background' },
    );
    const marks = found.filter(({ block }) => block > 0).map(({ block, leansBack }) => [block, leansBack]);
    expect(marks).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it('marks no passage that brings what it leans on', () => {
    const [best] = passages('Ministers spoke on Monday. They want the buffer zone on both banks of the Lisk river.');
    expect(best).toMatchObject({ start: 0, leansBack: false });
  });

  it.each([
    'The mayor called the buffer zone a sham on Monday evening.',
    'After a vote on the buffer zone, the two mayors went home to their towns.',
    'The buffer zone was the first matter on which both of the mayors agreed.',
    'The loudest critic of the mediators and of the buffer zone is a farmer from the valley.',
    'Prices fell by half in the buffer zone, the lowest level since the war of 1974.',
    'Guards left the buffer zone, the mediators reported.',
    'Guards left the buffer zone, which the mediators had seen in May.',
    'The buffer zone, which faces both armies, has held for a decade.',
    'Both towns have lost half of the buffer zone, the richest land of the valley.',
    'Farmers could work in the buffer zone, a freedom not known since the war.',
    'The buffer zone is a big mistake, both of the mayors think.',
    'The buffer zone was the first thing that both of the mayors wanted.',
    'Trade fell in the buffer zone (Lisk alone lost ten shops) during the summer.',
    'In our tests, with rain on both banks and the buffer zone, a pump drained the land.',
    'Both mayors say that despite the buffer zone, the trade of the valley remains immense.',
    'Both towns want no buffer zone, or farmers who may not go home to their land.',
    'Trade fell in the buffer zone (“We have nothing left to sell”) during the summer.',
  ])('takes for no definition: %s', (text) => {
    expect(passages(text).map(({ reason }) => reason)).not.toContain('definition');
  });

  it('takes for a definition what a verb names in the passive voice', () => {
    expect(passages('The strip by the river is called the buffer zone in the treaty.')[0]?.reason).toBe('definition');
  });

  it('gives what stands right below a heading that names the term where that speaks of it', () => {
    const heading = { kind: 'heading', text: 'An end to the buffer zone' } as const;
    const found = passages(heading, 'It would let families on both banks of the river go home to their farms.');
    expect(found.map(({ block, section }) => [block, section])).toEqual([[1, 'An end to the buffer zone']]);
    expect(passages(heading, 'Families on both banks of the river may go home to their farms.')).toEqual([]);
  });

  it('gives nothing that only shares words with the definition: it may be about another', () => {
    const found = passages('Ministers spoke about the buffer zone on Monday in the capital.', {
      text: 'No soldier of the armies may bring heavy weapons to the strip between them since then.',
      role: 'background',
    });
    expect(found.map(({ block }) => block)).toEqual([0]);
  });

  it('gives nothing that names the term only for who says or is something', () => {
    expect(passages('Floods are near, according to the buffer zone.')).toEqual([]);
    expect(passages('On Monday buffer zone spokeswoman Ilse Varga went home to her farm.')).toEqual([]);
    expect(passages('The farms make money again in a post-buffer zone world.')).toEqual([]);
  });

  it('gives no sentence that stands twice: its reader may be at either', () => {
    const twice = 'Ministers drew a buffer zone along the river in the treaty text.';
    expect(
      passages(twice, 'Farmers of both towns ploughed up the buffer zone in May.', twice).map(({ block }) => block),
    ).toEqual([1]);
  });

  it('ends no passage before the sentence that reverses it', () => {
    const turned = 'The buffer zone would let farmers go home to their villages. But nobody believes in it.';
    expect(passages(turned).map(({ text }) => text)).toEqual([turned]);
    expect(passages(turned.slice(0, 60), 'Farmers, however, do not believe in it.')).toEqual([]);
  });

  it('calls a passage quoted where the sentence that it brings is a quotation', () => {
    const text = '“Nobody will ever farm on this land again,” said Ilse Varga. But the buffer zone was drawn in 1974.';
    expect(passages(text)[0]).toMatchObject({ text, quoted: true, speaker: null });
  });
});
