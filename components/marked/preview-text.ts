import type { KeptDensity } from '../../contract/choices.ts';
import type { Level } from '../../explain/model/preferences.ts';

/** A piece of the invented story that the previews mark. */
export interface PreviewPiece {
  readonly text: string;
  /** Present on terms: the best-informed reader who may still want it, and its rank among the marks (1: always). */
  readonly term?: { readonly level: Level; readonly rank: 1 | 2 | 3 };
}

/** Two paragraphs of a story that never happened. */
export const previewText: readonly (readonly PreviewPiece[])[] = [
  [
    { text: 'Merrow and Castane will meet again on Tuesday after ' },
    { text: 'mediators', term: { level: 1, rank: 2 } },
    { text: ' proposed a ' },
    { text: 'phased approach', term: { level: 2, rank: 1 } },
    { text: ': Merrow opens the Sill bridge to ' },
    { text: 'inspectors', term: { level: 1, rank: 3 } },
    { text: ', and Castane answers with ' },
    { text: 'sanctions relief', term: { level: 2, rank: 2 } },
    { text: '.' },
  ],
  [
    { text: 'Its opposition wants a ' },
    { text: 'snapback', term: { level: 3, rank: 1 } },
    { text: ' before parliament is asked to ' },
    { text: 'ratify', term: { level: 1, rank: 3 } },
    { text: '.' },
  ],
];

const ranksShown: Readonly<Record<KeptDensity, number>> = { few: 1, normal: 2, many: 3 };

/** Whether a term of the preview would be marked for this reader. */
export function isMarked({ term }: PreviewPiece, level: Level, density: KeptDensity): boolean {
  return term !== undefined && term.level >= level && term.rank <= ranksShown[density];
}
