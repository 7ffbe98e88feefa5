import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { english } from '../../../../explain/english/english.ts';
import { findTerms } from '../../../../explain/find/find-terms.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { compileGlossary } from '../../../../glossary/build/compile-glossary.ts';
import { readTopics } from '../../../../glossary/build/read-topics.ts';
import { articleOf } from '../../article-of.ts';

/** A sentence that holds an entry's word; `means`: the entry's or the sense's id, or null where it means something else. */
interface BankItem {
  readonly text: string;
  readonly means: string | null;
}

type Bank = readonly { readonly entry: string; readonly items: readonly BankItem[] }[];

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const readBank = (name: string): Bank => parse(readFileSync(path(`./sentence-bank/${name}.yaml`), 'utf8'));
const all = ['before', 'during', 'after'].flatMap(readBank);
const index = buildTermIndex(compileGlossary(readTopics(path('../../../../glossary/topics')).files));

/** What the engine takes the entry's word for: ids of entry or sense, none where it is left alone. */
function takenFor(entry: string, text: string): readonly string[] {
  return findTerms(prepareArticle(articleOf([text]), english), index, new Set())
    .filter((mention) => mention.entry.entry.id === entry)
    .map(({ sense }) => sense ?? entry);
}

function judge(bank: Bank) {
  const items = bank.flatMap(({ entry, items }) => items.map((item) => ({ entry, ...item })));
  const verdicts = items.map(({ entry, text, means }) => {
    const taken = takenFor(entry, text);
    return {
      means,
      right: means === null ? taken.length === 0 : taken.length > 0 && taken.every((id) => id === means),
    };
  });
  const shareRight = (some: typeof verdicts) => some.filter(({ right }) => right).length / some.length;
  return {
    right: shareRight(verdicts),
    leftAlone: shareRight(verdicts.filter(({ means }) => means === null)),
  };
}

describe('the sentence bank', () => {
  it('is large enough to mean something', () => {
    expect(new Set(all.map(({ entry }) => entry)).size).toBeGreaterThanOrEqual(120);
    expect(all.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(600);
  });

  it('names only entries and senses that exist', () => {
    const known = new Set(
      [...index.entries.values()].flatMap(({ entry }) => [entry.id, ...(entry.senses ?? []).map(({ id }) => id)]),
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
  ])('is judged right in what was written %s the rules', (name, least) => {
    const { right, leftAlone } = judge(readBank(name));
    expect(right).toBeGreaterThanOrEqual(least);
    expect(leftAlone).toBeGreaterThanOrEqual(0.88);
  });
});
