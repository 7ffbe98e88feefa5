import type { GlossaryCounts, Row } from '../../glossary/build/count-glossary.ts';
import { withGeneratedPart } from './generated-part.ts';

const command = 'npm run glossary -- --write';

/** The glossary's document with its counts renewed; what people wrote in it is kept. */
export function withCounts(document: string, counts: GlossaryCounts, medianGrade: number): string {
  const parts = [
    '## What it holds',
    table('all', counts.byMark),
    `Half of all definitions are at or below reading grade ${medianGrade.toFixed(1)} (Flesch–Kincaid).`,
    table('topic', counts.byTopic),
    table('level', counts.byLevel),
    table('kind', counts.byKind),
    table('facts last confirmed', counts.byAge),
  ];
  return withGeneratedPart(document, command, parts.join('\n\n'));
}

function table(what: string, rows: readonly Row[]): string {
  return [`| ${what} | entries |`, '|---|---|', ...rows.map(([name, count]) => `| ${name} | ${count} |`)].join('\n');
}
