import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TermIndex } from '../../../explain/find/index/term-index.ts';
import { explainText } from '../../../scripts/explaining/explain-texts.ts';

/** When it was written: before the rules by which rival meanings compete, or after them. */
export const senseBankNames = ['before', 'after'] as const;
export type SenseBankName = (typeof senseBankNames)[number];

/**
 * What must become of the word. Easy: other words make its meaning plain; hard: none does, or the meaning that is to be left alone
 * is of the same field.
 */
export type SenseTextKind = 'find-easy' | 'find-hard' | 'leave-easy' | 'leave-hard';

export interface SenseText {
  readonly kind: SenseTextKind;
  /** The entry's or the sense's id; of a word that is to be left alone what it means. */
  readonly means: string;
  readonly title?: string;
  readonly text: string;
}

export type SenseBank = readonly {
  readonly entry: string;
  readonly wording: string;
  readonly texts: readonly SenseText[];
}[];

/** The bank's texts, by writers who saw neither rules nor cues. */
export function readSenseBank(name: SenseBankName): SenseBank {
  return parse(readFileSync(join(import.meta.dirname, 'senses', `${name}.yaml`), 'utf8'));
}

export interface SenseVerdict extends SenseText {
  readonly entry: string;
  readonly wording: string;
  /** The meaning for which the entry's word is taken; null where it is left alone. */
  readonly taken: string | null;
  readonly right: boolean;
}

/** Lets the engine read each text by itself, as the command line does. */
export function judgeSenseBank(bank: SenseBank, index: TermIndex): readonly SenseVerdict[] {
  return bank.flatMap(({ entry, wording, texts }) =>
    texts.map((text) => {
      const taken = takenFor(entry, text, index);
      const isToFind = text.kind.startsWith('find');
      return { ...text, entry, wording, taken, right: isToFind ? taken === text.means : taken === null };
    }),
  );
}

function takenFor(entry: string, { title, text }: SenseText, index: TermIndex): string | null {
  const explained = explainText(JSON.stringify({ id: entry, title, paragraphs: [text] }), index);
  if ('error' in explained) throw new Error(`${entry}: ${explained.error}`);
  const explainer = explained.explainers[entry];
  return explainer === undefined ? null : (explainer.sense ?? entry);
}
