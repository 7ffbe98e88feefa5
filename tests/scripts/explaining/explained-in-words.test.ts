import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../explain/model/reading.ts';
import { explainedInWords } from '../../../scripts/explaining/explained-in-words.ts';

const block = { kind: 'paragraph', role: 'news', section: null, quiet: [] } as const;
const passage = {
  leansBack: false,
  start: 0,
  end: 34,
  reason: 'definition',
  role: 'background',
  quoted: false,
} as const;

const reading: Reading = {
  isArticle: true,
  language: 'en',
  article: {
    isArticle: true,
    language: 'en',
    meta: { title: 'Talks open', byline: null, published: null, site: 'The Courier', genre: 'report' },
    blocks: [
      { ...block, id: 3, text: 'Both sides want a buffer zone soon.', paragraph: 1 },
      { ...block, id: 5, text: 'The zone would be ten miles wide.', section: 'Background', paragraph: 2 },
    ],
    faq: [],
    complete: true,
  },
  mentions: [
    { block: 3, start: 18, end: 29, text: 'buffer zone', entry: 'buffer-zone', painted: true, source: 'glossary' },
    { block: 5, start: 4, end: 8, text: 'zone', entry: 'buffer-zone', painted: false, source: 'glossary' },
  ],
  explainers: {
    'buffer-zone': {
      entry: 'buffer-zone',
      source: 'glossary',
      term: 'buffer zone',
      definition: 'Land that keeps two armies apart. It may be patrolled.',
      passages: [
        {
          ...passage,
          block: 3,
          text: 'Both sides want a buffer zone soon.',
          section: null,
          paragraph: 1,
          speaker: null,
        },
        {
          ...passage,
          block: 5,
          text: 'The zone would be ten miles wide.',
          section: 'Background',
          paragraph: 2,
          speaker: 'Ada Holm',
        },
      ],
      faq: [],
    },
  },
  briefing: {
    gist: [{ block: 3, text: 'Both sides want a buffer zone soon.', paragraph: 1, leansBack: false }],
    background: [],
    people: [],
    timeline: ['1990', '1991-05', '1992-05-07'].map((date, at) => ({
      date,
      block: at + 6,
      text: `Event of ${date}.`,
      paragraph: at + 3,
      leansBack: false,
      shown: true as const,
    })),
    perspectives: [],
    next: [],
    faq: [],
    bottomLine: [],
    words: [],
  },
};

describe('what npm start prints', () => {
  const text = explainedInWords(reading);

  it('names the article and counts what is marked', () => {
    expect(text).toContain(
      'Talks open (The Courier)\nTerms that can be explained: 1. Marked on the page: 1 (7.1 in 100 words).',
    );
  });

  it('shows a term where it stands, its meaning’s first sentence, and the passage from elsewhere with its speaker', () => {
    expect(text).toContain('buffer zone   …Both sides want a [buffer zone] soon.…');
    expect(text).toContain('\n    Land that keeps two armies apart.\n');
    expect(text).toContain('In this article (Ada Holm; Background, paragraph 2): “The zone would be ten miles wide.”');
  });

  it('ends with what happened, by paragraph', () => {
    expect(text).toContain('What happened:\n  ¶1  Both sides want a buffer zone soon.');
  });

  it('says what is no report', () => {
    const { article } = reading;
    const opinion = { ...article, meta: { ...article.meta, genre: 'opinion' as const } };
    expect(explainedInWords({ ...reading, article: opinion })).toMatch(/^Talks open \(The Courier\)\nOpinion\.\n/);
  });

  it('ends with the timeline, if there is one', () => {
    expect(text).toMatch(
      /Timeline:\n {2}1990 {2}Event of 1990\.\n {2}May 1991 {2}Event of 1991-05\.\n {2}7 May 1992 {2}/,
    );
    const { briefing } = reading;
    expect(explainedInWords({ ...reading, briefing: { ...briefing, timeline: [] } })).not.toContain('Timeline');
  });
});
