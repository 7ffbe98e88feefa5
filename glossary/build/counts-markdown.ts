import type { GlossaryCounts, Row } from './count-glossary.ts';

const marker = '<!-- What follows is written by `npm run glossary -- --write`. -->';

/**
 * A document with its generated part renewed: all behind the marker, which is added where it is missing. What stands
 * before it is written by people and kept.
 */
export function withCounts(document: string, counts: GlossaryCounts, medianGrade: number): string {
  const [written = ''] = document.split(marker, 1);
  const parts = [
    marker,
    '## What it holds',
    table('all', counts.byMark),
    `Half of all definitions are at or below reading grade ${medianGrade.toFixed(1)} (Flesch–Kincaid).`,
    table('topic', counts.byTopic),
    table('level', counts.byLevel),
    table('kind', counts.byKind),
    table('facts last confirmed', counts.byAge),
  ];
  return `${written.trimEnd()}\n\n${parts.join('\n\n')}\n`;
}

function table(what: string, rows: readonly Row[]): string {
  return [`| ${what} | entries |`, '|---|---|', ...rows.map(([name, count]) => `| ${name} | ${count} |`)].join('\n');
}
