import type { PointedAnswer } from '../../contract/pointed.ts';
import { type FactAt, factAt, factNamed } from '../../explain/look-up/facts/fact-at.ts';
import type { FactMention } from '../../explain/look-up/facts/fact-mentions.ts';
import { lookUpEntry } from '../../explain/look-up/look-up-entry.ts';
import { explainPointed, type Pointed } from '../../explain/look-up/selection/explain-pointed.ts';
import { explainSelection } from '../../explain/look-up/selection/explain-selection.ts';
import type { Fact, SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../../explain/model/article.ts';
import type { LoadedGlossary } from './glossary-in-memory.ts';

/** The amounts and places of an article, as far as the reader wants them. */
export interface FactsOf {
  mentions(article: Article): Promise<readonly FactMention[]>;
  /** Whether people and bodies of the article are wanted. */
  people(): Promise<boolean>;
  withMap(fact: Fact): Promise<Fact>;
}

interface PointedQuestion {
  readonly text: string;
  /** A character offset in the word that is pointed at. */
  readonly at: number;
  readonly article: Article | null;
}

/** What is known of the words around one place of a text. Null: no word stands there. */
export async function answerPointed(
  { text, at, article }: PointedQuestion,
  known: LoadedGlossary,
  factsOf: FactsOf,
): Promise<PointedAnswer | null> {
  const { bundled, own } = await known.lookUpFor(text, at);
  const people = await factsOf.people();
  const pointed = explainPointed(text, at, article, [bundled, ...own], people);
  const found = article && factAt(text, at, article, await factsOf.mentions(article));
  if (found !== null && isFactMeant(found, pointed)) {
    const { start, end } = found;
    const fact = await factsOf.withMap(found.fact);
    return { start, end, explainer: null, answer: { kind: 'found', text: text.slice(start, end), matches: [], fact } };
  }
  if (pointed === null) return null;
  const { start, end, entry } = pointed;
  const explainer = entry === null ? null : lookUpEntry(entry, article, await known.indexFor(article, entry));
  return { start, end, explainer, answer: await answerOf(pointed, text.slice(start, end), article, known, people) };
}

/** What is known of selected words, with what is known of the amount or place that they are. */
export async function withFact(answer: SelectionAnswer, article: Article, factsOf: FactsOf): Promise<SelectionAnswer> {
  const fact = factNamed(answer.text, await factsOf.mentions(article));
  if (fact === null) return answer;
  const matches = (answer.kind === 'found' ? answer.matches : []).filter(
    (match) => match.kind !== 'entry' || !match.dictionary,
  );
  return { kind: 'found', text: answer.text, matches, fact: await factsOf.withMap(fact) };
}

/**
 * A longer amount or place than what else is known there; of the same words, what the glossary and the article say comes
 * first, and a dictionary last: "Turkey" is no bird.
 */
function isFactMeant(fact: FactAt, pointed: Pointed | null): boolean {
  if (pointed === null || (pointed.term === 'none' && pointed.names.length === 0)) return true;
  const more = fact.end - fact.start - (pointed.end - pointed.start);
  return pointed.term === 'dictionary' ? more >= 0 : more > 0;
}

/** What else the words may mean; without what the article says with them, for they stand in it. */
async function answerOf(
  { names, term }: Pointed,
  text: string,
  article: Article | null,
  known: LoadedGlossary,
  people: boolean,
): Promise<SelectionAnswer> {
  if (term === 'none') return names.length > 0 ? { kind: 'found', text, matches: names } : nothing(text);
  const { bundled, own } = await known.lookUpFor(text);
  const answer = explainSelection(text, article, () => [], bundled, own, people);
  const matches =
    answer.kind === 'found' ? answer.matches.filter(({ kind, how }) => kind !== 'passage' && how !== 'begins') : [];
  return matches.length > 0 ? { kind: 'found', text, matches } : nothing(text);
}

const nothing = (text: string): SelectionAnswer => ({ kind: 'nothing', text, why: 'unknown' });
