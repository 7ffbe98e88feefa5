import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from '../../../scripts/build/repository.ts';

/** A sentence that is or holds a quotation or reported speech. */
export interface SaidItem {
  /** Its first words. */
  readonly starts: string;
  /** What its speaker may be called; none where nobody may be named. */
  readonly by: readonly string[];
}

/** A short news text, written to test who says what. */
export interface QuotationText {
  readonly id: string;
  /** ISO day. */
  readonly published: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly said: readonly SaidItem[];
}

/** When it was written: before the rules that find speakers were made strict, or after. */
export const quotationBankNames = ['before', 'after'] as const;
export type QuotationBankName = (typeof quotationBankNames)[number];

/** The texts of one bank, by people who did not see the rules; none where it is not written yet. */
export function readQuotationBank(name: QuotationBankName): readonly QuotationText[] {
  const file = join(repository, 'bench/quality/banks/quotations', `${name}.yaml`);
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
}
