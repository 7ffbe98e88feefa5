import type { Background } from './background.ts';

/**
 * Which terms were opened often. Known before a card opens: a question that came a moment later would move what the
 * reader is about to press.
 */
export function createOpeningCount(background: Pick<Background, 'opened' | 'oftenOpened'>) {
  const often = new Set<string>();
  void background.oftenOpened().then((entries) => entries.forEach((entry) => void often.add(entry)));
  return {
    often,
    countOpening(entry: string) {
      void background.opened(entry).then((asksNext) => (asksNext ? often.add(entry) : often.delete(entry)));
    },
  };
}
