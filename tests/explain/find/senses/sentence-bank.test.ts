import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BankVerdict, bankNames, judgeBank, readBank } from '../../../../bench/quality/sentence-bank.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { compileGlossary } from '../../../../glossary/build/compile-glossary.ts';
import { readFrequencies } from '../../../../glossary/build/frequencies.ts';
import { readTopics } from '../../../../glossary/build/read-topics.ts';
import { repository } from '../../../../scripts/build/repository.ts';

const all = bankNames.flatMap(readBank);
const index = buildTermIndex(compileGlossary(readTopics(join(repository, 'glossary/topics')).files, readFrequencies()));

const shareRight = (verdicts: readonly BankVerdict[]) => verdicts.filter(({ right }) => right).length / verdicts.length;

describe('the sentence bank', () => {
  it('is large enough to mean something', () => {
    expect(new Set(all.map(({ entry }) => entry)).size).toBeGreaterThanOrEqual(120);
    expect(all.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(600);
  });

  it('names only entries and senses that exist', () => {
    const known = new Set(
      index.standing.flatMap(({ entry }) => [entry.id, ...(entry.senses ?? []).map(({ id }) => id)]),
    );
    const unknown = all.flatMap(({ entry, items }) =>
      [entry, ...items.flatMap(({ means }) => means ?? [])].filter((id) => !known.has(id)),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['before', 0.97],
    ['during', 0.92],
    ['after', 0.92],
  ] as const)('is judged right in what was written %s the rules', (name, least) => {
    const verdicts = judgeBank(readBank(name), index);
    expect(shareRight(verdicts)).toBeGreaterThanOrEqual(least);
    expect(shareRight(verdicts.filter(({ means }) => means === null))).toBeGreaterThanOrEqual(0.88);
  });
});
