import process from 'node:process';
import { parseArgs } from 'node:util';

/** What `npm run soak` is to try. */
export interface SoakOptions {
  readonly parts: ReadonlySet<Part>;
  /** How often the background is ended in each browser. */
  readonly kills: number;
  /** Files of saved pages. */
  readonly files: readonly string[];
}

const parts = ['pages', 'lives', 'words'] as const;
export type Part = (typeof parts)[number];

/** In both browsers together 200. */
const usualKills = 100;

/** @throws where the arguments say something else */
export function soakOptions(args = process.argv.slice(2)): SoakOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: 'string' }, kills: { type: 'string', default: String(usualKills) } },
  });
  const only = parts.filter((part) => values.only === undefined || values.only === part);
  const kills = Number(values.kills);
  if (only.length === 0) throw new Error(`--only takes one of ${parts.join(', ')}`);
  if (!Number.isInteger(kills) || kills < 0) throw new Error('--kills takes a number');
  return { parts: new Set(only), kills, files: positionals };
}
