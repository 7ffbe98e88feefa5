import type { LabelChain } from '../../explain/read/roles/label-chain.ts';

/** Scores are kept in hundredths. */
const scale = 100;

/** Features whose scores all stay below this change no decision. */
const leastScore = 0.06;

/** A trained chain as the JSON text that the extension carries: whole numbers, weak features left out, one row a line. */
export function compactChain({ labels, features, start, transitions, scale: old }: LabelChain): string {
  const whole = (row: readonly number[]) => row.map((value) => Math.round((value * scale) / old));
  const rows = Object.entries(features)
    .filter(([, row]) => row.some((value) => Math.abs(value) >= leastScore * old))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(whole(row))}`);
  return `{
  "labels": ${JSON.stringify(labels)},
  "scale": ${scale},
  "start": ${JSON.stringify(whole(start))},
  "transitions": [
${transitions.map((row) => `    ${JSON.stringify(whole(row))}`).join(',\n')}
  ],
  "features": {
${rows.join(',\n')}
  }
}
`;
}
