import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findTerms } from '../../explain/find/find-terms.ts';
import type { TermIndex } from '../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../explain/text/prepared-article.ts';
import { repository } from '../../scripts/build/repository.ts';
import { articleOfText } from '../terms/articles.ts';

/** A sentence that holds an entry's word; `means`: the entry's or the sense's id, or null where it means something else. */
interface BankItem {
  readonly text: string;
  readonly means: string | null;
}

export type Bank = readonly { readonly entry: string; readonly items: readonly BankItem[] }[];

/** When it was written: before the rules that tell senses, while they were made, or after. */
export const bankNames = ['before', 'during', 'after'] as const;
export type BankName = (typeof bankNames)[number];

/** The bank's sentences, which live beside the test of the senses. */
export function readBank(name: BankName): Bank {
  const file = join(repository, 'tests/explain/find/senses/sentence-bank', `${name}.yaml`);
  return parse(readFileSync(file, 'utf8'));
}

export interface BankVerdict extends BankItem {
  readonly entry: string;
  /** What the engine takes the entry's word for: ids of entry or sense, none where it is left alone. */
  readonly taken: readonly string[];
  /** Whether every mention is taken for what it means; one that means something else must be left alone. */
  readonly right: boolean;
}

/** Lets the engine read each sentence by itself. */
export function judgeBank(bank: Bank, index: TermIndex): readonly BankVerdict[] {
  return bank.flatMap(({ entry, items }) =>
    items.map(({ text, means }) => {
      const taken = takenFor(entry, text, index);
      const right = means === null ? taken.length === 0 : taken.length > 0 && taken.every((id) => id === means);
      return { entry, text, means, taken, right };
    }),
  );
}

function takenFor(entry: string, text: string, index: TermIndex): readonly string[] {
  return findTerms(prepareArticle(articleOfText([text]), index.language), index, new Set())
    .filter((mention) => mention.entry.entry.id === entry)
    .map(({ sense }) => sense ?? entry);
}
