import process from 'node:process';
import { parseArgs } from 'node:util';
import { type BrowserKind, browserKinds } from '../scripts/browsers/find-browser.ts';

/** What `npm run soak` is to try. */
export interface SoakOptions {
  readonly parts: ReadonlySet<Part>;
  /** Names of the only lives to be lived. None: all. */
  readonly named: ReadonlySet<string>;
  readonly browsers: readonly BrowserKind[];
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
    options: {
      only: { type: 'string' },
      life: { type: 'string', multiple: true, default: [] },
      browser: { type: 'string' },
      kills: { type: 'string', default: String(usualKills) },
    },
  });
  const only = parts.filter((part) => values.only === undefined || values.only === part);
  const browsers = browserKinds.filter((kind) => values.browser === undefined || values.browser === kind);
  const kills = Number(values.kills);
  if (only.length === 0) throw new Error(`--only takes one of ${parts.join(', ')}`);
  if (browsers.length === 0) throw new Error(`--browser takes one of ${browserKinds.join(', ')}`);
  if (!Number.isInteger(kills) || kills < 0) throw new Error('--kills takes a number');
  return { parts: new Set(only), named: new Set(values.life), browsers, kills, files: positionals };
}
