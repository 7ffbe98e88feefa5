import type { Finding } from '../judge/figures.ts';

/** What was wrong on one page, or in one bank of sentences, figure by figure; empty where nothing was. */
export function faultsInWords(name: string, findings: readonly Finding[]): string {
  const faults = findings.flatMap(({ figure, fault }) => (fault === null ? [] : [{ figure, fault }]));
  const byFigure = [...Map.groupBy(faults, ({ figure }) => figure)];
  if (byFigure.length === 0) return '';
  return [
    name,
    ...byFigure.flatMap(([figure, own]) => [`  ${figure}`, ...own.map(({ fault }) => `    ${fault}`)]),
    '',
  ].join('\n');
}
