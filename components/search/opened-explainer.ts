import type { Explainer, Reading } from '../../explain/model/reading.ts';

/**
 * An entry that was looked up, as the card may show it: it names the sense meant here only where the word stands in the
 * page's article and was decided there. Elsewhere the first meaning stands for itself, the others behind it.
 */
export function openedExplainer(explainer: Explainer, reading: Reading | null): Explainer {
  const { sense, senseLabel: _, ...others } = explainer;
  return sense !== undefined && sense === reading?.explainers[explainer.entry]?.sense ? explainer : others;
}
