import { owns } from '../find/forms/owns.ts';
import type { PlaceCandidate } from './candidates.ts';
import type { Row } from './rows.ts';

/** How far behind a capital its verb may stand, and what it owns. In words. */
const toVerb = 5;
const toOwned = 4;
/** How far before a preposition stands what it ties: "talks this week with". In words. */
const toRelation = 4;

/**
 * Whether a capital stands for the government that sits there: it speaks or decides, is spoken to, owns a policy, or has
 * to do with others: "Washington said", "urged Beijing", "Moscow's demands", "talks with Tehran".
 */
export function isGovernment(candidate: PlaceCandidate, row: Row): boolean {
  return (
    isNamedSo(candidate) ||
    decides(row) ||
    pursuesPolicy(row) ||
    hasMinisters(row) ||
    isAmongOthers(row) ||
    speaksWithOthers(row.last) ||
    ownsPolicy(candidate) ||
    isAddressed(row.first) ||
    isRelated(row.first)
  );
}

/** "the Kabul government" */
function isNamedSo({ block, sentence, to }: PlaceCandidate): boolean {
  const { words, language } = block;
  const [last, next] = [words[to - 1], words[to]];
  if (next === undefined || to >= sentence.to || last?.tie !== 'space' || owns(last, next)) return false;
  return language.places.governments.has(next.lower);
}

function decides(row: Row): boolean {
  const { block, sentence, to } = row.last;
  const { words, language } = block;
  if (!isSubject(row)) return false;
  const { beforeVerbs, governmentVerbs } = language.places;
  if (words[to - 1]?.tie !== 'space' || owns(words[to - 1], words[to])) return false;
  for (let at = to; at < Math.min(sentence.to, to + toVerb); at += 1) {
    const word = words[at];
    if (word === undefined || word.text !== word.lower) return false;
    if (governmentVerbs.has(word.lower)) return true;
    if (!beforeVerbs.has(word.lower) && !language.names.titles.isAdverb(word.lower)) return false;
  }
  return false;
}

/** "Buses to Khartoum were stopped": it is not Khartoum that was. */
function isSubject({ first: { block, sentence, from } }: Row): boolean {
  const before = block.words[from - 1];
  if (before === undefined || from <= sentence.from || before.tie !== 'space') return true;
  const { towards, within, tieOf } = block.language.places;
  return before.lower !== tieOf && !towards.has(before.lower) && !within.has(before.lower);
}

/** How far behind its verb the policy may stand: "dropped its digital tax to save the trade talks". In words. */
const toPolicy = 9;

/** "Vienna dropped its veto", "Caracas broke off relations" */
function pursuesPolicy(row: Row): boolean {
  const { block, sentence, to } = row.last;
  const { words, language } = block;
  const { sharedVerbs, diplomacy, beforeVerbs } = language.places;
  if (words[to - 1]?.tie !== 'space' || owns(words[to - 1], words[to]) || !isSubject(row)) return false;
  let verb = to;
  while (beforeVerbs.has(words[verb]?.lower ?? '')) verb += 1;
  if (!sharedVerbs.has(words[verb]?.lower ?? '')) return false;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + toPolicy); at += 1) {
    if (diplomacy.has(words[at]?.lower ?? '')) return true;
    if (words[at]?.tie === 'none') return false;
  }
  return false;
}

/** How far behind "its" stand its ministers: "its foreign minister". In words. */
const toMinister = 3;

/** "Dublin must collect the tax, and its finance minister said …" */
function hasMinisters({ first, last }: Row): boolean {
  const { block, sentence, to } = last;
  const { words, language } = block;
  const { itsOwn, officesOfStates } = language.places;
  if (first.from > sentence.from || words[to - 1]?.tie !== 'space' || owns(words[to - 1], words[to])) return false;
  const its = words.findIndex(({ lower }, at) => at >= to && itsOwn.has(lower));
  if (its < 0 || its >= sentence.to) return false;
  return words.slice(its + 1, its + 1 + toMinister).some(({ lower }) => officesOfStates.has(lower));
}

/** How far behind a row stands what its governments have with each other. In words. */
const toShared = 10;

/** "Washington and Tehran are close to a deal" */
function isAmongOthers({ first, last }: Row): boolean {
  const { words, language } = last.block;
  const { together, relationNouns } = language.places;
  if (first === last || !together.has(words[last.to]?.lower ?? '')) return false;
  const behind = words.slice(last.to, Math.min(last.sentence.to, last.to + toShared));
  return behind.some(({ lower }) => relationNouns.has(lower));
}

/** "Kyiv and its allies" */
function speaksWithOthers({ block, sentence, to }: PlaceCandidate): boolean {
  const [last, and, its, others] = block.words.slice(to - 1, to + 3);
  const { conjunctions, itsOwn, policyNouns } = block.language.places;
  if (last?.tie !== 'space' || others === undefined || to + 2 >= sentence.to) return false;
  return conjunctions.has(and?.lower ?? '') && itsOwn.has(its?.lower ?? '') && policyNouns.has(others.lower);
}

function ownsPolicy({ block, sentence, to }: PlaceCandidate): boolean {
  const { words, language } = block;
  if (!owns(words[to - 1], words[to])) return false;
  for (let at = to; at < Math.min(sentence.to, to + toOwned); at += 1) {
    const word = words[at];
    if (word === undefined || language.words.stopWords.has(word.lower)) return false;
    if (language.places.policyNouns.has(word.lower)) return true;
    if (word.tie === 'none') return false;
  }
  return false;
}

function isAddressed({ block, sentence, from }: PlaceCandidate): boolean {
  const { words, language } = block;
  const { addressingVerbs, agentTie, governmentVerbs, underRule } = language.places;
  const tie = words[from - 1];
  if (tie === undefined || from - 1 < sentence.from || tie.tie !== 'space') return false;
  if (addressingVerbs.has(tie.lower) || underRule.has(tie.lower)) return true;
  if (tie.lower !== agentTie) return false;
  // "claimed almost entirely by"
  return words
    .slice(Math.max(sentence.from, from - 1 - toVerb), from - 1)
    .some(({ lower }) => governmentVerbs.has(lower));
}

function isRelated({ block, sentence, from }: PlaceCandidate): boolean {
  const { words, language } = block;
  const { relationTies, relationNouns, ofCity, tieOf } = language.places;
  const tie = words[from - 1];
  if (tie === undefined || tie.tie !== 'space' || !relationTies.has(tie.lower)) return false;
  // "the stock exchange of"
  if (tie.lower === tieOf && ofCity.has(words[from - 2]?.lower ?? '')) return false;
  for (let at = from - 2; at >= Math.max(sentence.from, from - 1 - toRelation); at -= 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (relationNouns.has(word.lower)) return true;
    if (word.tie === 'none') return false;
  }
  return false;
}
