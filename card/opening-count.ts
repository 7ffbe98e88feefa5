import type { CardBackground } from './card-background.ts';

/**
 * Counts openings, and says of which term the reader is to be asked whether to go on marking it: once, at the third. Known
 * before a card opens, for a question that came a moment later would move what the reader is about to press.
 */
export function createOpeningCount(background: Pick<CardBackground, 'opened' | 'oftenOpened' | 'askedToStop'>) {
  const often = new Set<string>();
  void background.oftenOpened().then((entries) => entries.forEach((entry) => void often.add(entry)));
  return {
    /** Whether to ask at this opening. */
    asks: (entry: string) => often.has(entry),
    count(entry: string): void {
      if (often.delete(entry)) background.askedToStop(entry);
      else void background.opened(entry).then((asksNext) => asksNext && often.add(entry));
    },
  };
}
