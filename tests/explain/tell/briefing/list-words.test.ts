import { describe, expect, it } from 'vitest';
import type { Explainer, Mention } from '../../../../explain/model/reading.ts';
import { listWords } from '../../../../explain/tell/briefing/list-words.ts';

const mention = (entry: string, block: number, painted = false): Mention => ({
  block,
  start: 0,
  end: entry.length,
  text: entry,
  entry,
  painted,
  source: 'glossary',
});
const entries = (...mentions: readonly Mention[]) =>
  listWords(mentions, ['levy', 'quota', 'veto'], {}).map(({ entry }) => entry);

describe('the list of terms', () => {
  it('begins with the marked ones, in the order of their marks', () => {
    expect(
      entries(mention('veto', 1), mention('levy', 2), mention('quota', 3, true), mention('levy', 4, true)),
    ).toEqual(['quota', 'levy', 'veto']);
  });

  it('holds each term once, however often it is mentioned or marked', () => {
    const words = listWords([mention('levy', 1, true), mention('levy', 2), mention('levy', 9, true)], ['levy'], {});
    expect(words).toEqual([{ entry: 'levy', marked: true, explainedIn: null }]);
  });

  it('lists the others by what they are worth', () => {
    expect(entries(mention('veto', 1), mention('quota', 2, true), mention('levy', 3))).toEqual([
      'quota',
      'levy',
      'veto',
    ]);
  });

  it('names the block in which the article explains a term', () => {
    const passages = [
      { reason: 'mention', block: 2 },
      { reason: 'definition', block: 5 },
    ];
    const explainers = { levy: { entry: 'levy', passages } as unknown as Explainer };
    expect(listWords([mention('levy', 1)], ['levy'], explainers)).toMatchObject([{ explainedIn: 5 }]);
  });
});
