import { type FigureName, type Finding, figureTexts, readerNames } from '../judge/figures.ts';

export interface Figure {
  readonly name: FigureName;
  readonly right: number;
  readonly of: number;
  /** `right` by `of`, in three decimals; marks in 100 words where the name says so. */
  readonly value: number;
}

const perHundred: ReadonlySet<FigureName> = new Set(
  readerNames.map((reader) => `${reader}: marks in 100 words` as const),
);

/** Figures that are neither better for being higher nor the engine's: none of them has a floor. */
export const withoutFloor: ReadonlySet<FigureName> = new Set([...perHundred, 'gist: lead-3']);

/** The figures in the order of the table; those of which there was no case are left out. */
export function sumUp(findings: readonly Finding[]): readonly Figure[] {
  const byFigure = Map.groupBy(findings, ({ figure }) => figure);
  return [...figureTexts.keys()].flatMap((name) => {
    const own = byFigure.get(name) ?? [];
    const right = own.reduce((sum, finding) => sum + finding.right, 0);
    const of = own.reduce((sum, finding) => sum + finding.of, 0);
    if (of === 0) return [];
    const share = (perHundred.has(name) ? 100 : 1) * (right / of);
    return [{ name, right, of, value: Math.round(1000 * share) / 1000 }];
  });
}
