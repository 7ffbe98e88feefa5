import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import { type CaseContext, caseContextOf, type NamePairs, namePairsOf } from '../forms/case-context.ts';
import { casePermits } from '../forms/case-rules.ts';
import { isAmbiguous } from '../index/indexed-entry.ts';
import { isOfDictionary } from '../index/own-entries.ts';
import type { IndexedForm, TermIndex } from '../index/term-index.ts';
import { findLoose } from './loose-matches.ts';
import type { Candidate } from './term-mention.ts';

/** Every wording that stands where it may, before it is decided whether its entry is meant. */
export function findCandidates(
  prepared: PreparedArticle,
  index: TermIndex,
  foreign: ReadonlySet<string>,
): readonly Candidate[] {
  const names = namePairsOf(prepared.blocks);
  return prepared.blocks.flatMap((block) => {
    // Made only where a wording stands: most blocks of most articles hold none.
    let context: CaseContext | undefined;
    const accept = ({ form, entry }: IndexedForm, from: number, to: number) => {
      context ??= contextOf(block, names);
      const { kind } = entry.entry;
      // A dictionary has everyday words, and with a capital these are mostly names: "Chad", "Cook".
      const isEveryday = isAmbiguous(entry) || isOfDictionary(entry.entry);
      const standing = { isAmbiguous: isEveryday, isOffice: kind === 'role', isBody: kind === 'body' };
      return casePermits(form, context, from, to, standing) && !isForeign(block, from, to, foreign);
    };
    const exact = index.trie.find(block.words, accept);
    const taken = new Set(exact.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
    // "A gas light" is not the verb "gaslight".
    const acceptLoose = (value: IndexedForm, from: number, to: number) =>
      !(value.form.isVerb && value.form.keys.length === 1) && accept(value, from, to);
    const loose = findLoose(block.words, index.trie, taken, acceptLoose, prepared.language);
    const matches = loose.length > 0 ? [...exact, ...loose].sort((a, b) => a.from - b.from) : exact;
    return matches.flatMap(({ value, others, from, to }): readonly Candidate[] => {
      const sentence = sentenceOfWord(block, from);
      return sentence ? [{ block, sentence, from, to, form: value, others }] : [];
    });
  });
}

function isForeign(block: PreparedBlock, from: number, to: number, foreign: ReadonlySet<string>): boolean {
  return (
    foreign.size > 0 &&
    to - from === 1 &&
    foreign.has(block.language.initialisms.singularOf(block.words[from]?.text ?? ''))
  );
}

function contextOf(block: PreparedBlock, names: NamePairs): CaseContext {
  const isSentence = /[.!?…:]["”’)]*$/u.test(block.block.text);
  return caseContextOf(block.words, startsOf(block), isSentence, names, block.language);
}

/** Words that open a sentence, a quotation or what follows a colon: there a capital says nothing. */
function startsOf(block: PreparedBlock): readonly number[] {
  const { text } = block.block;
  const quoted = block.words.flatMap((word, at) =>
    /(?:^|[\s(:])["“‘']$|: $/.test(text.slice(Math.max(0, word.start - 2), word.start)) ? [at] : [],
  );
  return [...block.sentences.map((sentence) => sentence.from), ...quoted];
}

function sentenceOfWord(block: PreparedBlock, at: number): Sentence | undefined {
  return block.sentences.find((sentence) => sentence.from <= at && at < sentence.to);
}
