import type { Block } from '../../explain/model/article.ts';
import type { Explainer, Line, Passage, Perspective, Reading } from '../../explain/model/reading.ts';
import { emptyBriefing } from '../../explain/tell/briefing/write-briefing.ts';

/** A text of so many words. */
export function wordsOf(count: number, word = 'word'): string {
  return Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
}

export function passageOf(text: string, change: Partial<Passage> = {}): Passage {
  return {
    block: 5,
    start: 0,
    end: text.length,
    text,
    leansBack: false,
    reason: 'background',
    role: 'background',
    section: 'Background',
    paragraph: 5,
    speaker: null,
    quoted: false,
    ...change,
  };
}

export function explainerOf(change: Partial<Explainer> = {}): Explainer {
  return {
    entry: 'levy',
    source: 'glossary',
    term: 'levy',
    definition: 'A charge that a state collects for a set purpose.',
    passages: [],
    faq: [],
    ...change,
  };
}

/** A line of What's next that the article itself tells. */
export function nobodys(line: Line): Perspective {
  return { ...line, speaker: '', description: '', quoted: false, saysWho: true };
}

export function blockOf(id: number, text: string, change: Partial<Block> = {}): Block {
  return { id, kind: 'paragraph', text, role: 'news', section: null, paragraph: id, quiet: [], ...change };
}

export function readingOf(
  blocks: readonly Block[] = [],
  briefing: Partial<Reading['briefing']> = {},
  change: Partial<Reading> = {},
): Reading {
  const meta = { title: 'Port levy returns', byline: null, published: null, site: null, genre: 'report' as const };
  return {
    isArticle: true,
    language: 'en',
    article: { isArticle: true, language: 'en', meta, blocks, faq: [], complete: true },
    mentions: [],
    explainers: {},
    briefing: { ...emptyBriefing, ...briefing },
    ...change,
  };
}
