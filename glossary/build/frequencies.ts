import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How often entries stand in the news, as counted over a corpus. */
export interface Frequencies {
  /** Texts that were counted. */
  readonly texts: number;
  /** By entry id: the texts that mention it. */
  readonly mentionedIn: Readonly<Record<string, number>>;
}

const file = fileURLToPath(new URL('../frequencies.json', import.meta.url));
const ofTexts = 10_000;

export function readFrequencies(): Frequencies {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Writes them sorted by id, an entry a line. */
export function writeFrequencies({ texts, mentionedIn }: Frequencies): void {
  const sorted = Object.fromEntries(Object.entries(mentionedIn).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ texts, mentionedIn: sorted }, null, 2)}\n`);
}

/** Of ten thousand texts, how many mention an entry; undefined where none of the counted ones does. */
export function frequencyOf(id: string, { texts, mentionedIn }: Frequencies): number | undefined {
  const count = mentionedIn[id];
  return count === undefined ? undefined : Math.round((count / texts) * ofTexts);
}
