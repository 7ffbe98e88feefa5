import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import { maskQuotes, spansInQuotes } from '../../text/quoted-spans.ts';
import { findPeople } from '../names/find-people.ts';
import { Antecedents } from './antecedents.ts';
import { Asker, type Words } from './asker.ts';
import { isRetold } from './inner-quotation.ts';
import { KnownPeople } from './known-people.ts';
import {
  isDialogue,
  isOnlyQuoted,
  isQuoted,
  quotedIn,
  type Span,
  shareQuoted,
  startsQuoted,
} from './quotation-shape.ts';
import { speakerAround } from './speaker-around.ts';
import { citedSpeaker, labelledSpeakers } from './speaker-label.ts';
import { SpeakerNames } from './speaker-names.ts';

/** Who says a sentence. */
export interface Statement {
  /** As the article names them; null: the article itself, or nobody named. */
  readonly speaker: string | null;
  /** Whether the sentence is, or holds, a quotation of some length. */
  readonly quoted: boolean;
}

/** A sentence of which less is quoted is the article's own, with somebody's words in it. */
const leastShare = 0.5;

/** No paragraph that people write has more sentences; in a longer one nobody's words are told apart. */
const mostSentences = 300;

/** Whom names and pronouns mean. */
interface Who {
  readonly known: KnownPeople;
  readonly names: SpeakerNames;
  readonly antecedents: Antecedents;
  readonly asker: Asker;
  /** What the page calls itself: "Lisk Today has learned" is the article's own voice. */
  readonly site: string | null;
}

/** What the paragraph before hands on. */
interface Carried {
  /** Who spoke last in it; null: nobody. */
  readonly speaker: string | null;
  /** Its last quotation was not closed: the next paragraph goes on with it. */
  readonly isOpen: boolean;
  /** It ends with a colon: what it announces comes next. */
  readonly announces: boolean;
  /** It ends with a question, which somebody else may answer, or two talk in it, and the word may go back. */
  readonly asks: boolean;
}

/**
 * Who says each sentence of the article, in the order of `prepared.sentences`. A wrong name is worse than none.
 *
 * A sentence's own words come first (`attributionOf`); then the quotation it is part of, then what its paragraph says
 * around it. A paragraph that is only a quotation continues the one before it; a pronoun is whoever of that gender spoke
 * or acted last; interviews go by their labels. Time linear in the article's text.
 */
export function findSpeakers(prepared: PreparedArticle): readonly Statement[] {
  const people = findPeople(prepared);
  const known = new KnownPeople(prepared, people);
  const labels = labelledSpeakers(prepared, known);
  const names = new SpeakerNames(prepared, known, people);
  const who = {
    known,
    names,
    antecedents: new Antecedents(prepared, known, names),
    asker: new Asker(prepared.language.speech, known),
    site: prepared.article.meta.site,
  };
  const statements: Statement[] = [];
  let carried: Carried = { speaker: null, isOpen: false, announces: false, asks: false };
  for (const block of prepared.blocks) {
    const { kind } = block.block;
    if (kind === 'heading' || kind === 'caption' || block.sentences.length > mostSentences) {
      for (const _ of block.sentences) statements.push({ speaker: null, quoted: false });
      continue;
    }
    const label = labels.get(block);
    const next = prepared.blocks[block.at + 1];
    const own = label === undefined ? ofBlock(block, next, carried, who) : turnOf(block, label);
    // One by one: a hostile block holds more sentences than a call may have arguments.
    for (const statement of shownOf(block, own)) statements.push(statement);
    carried = handedOn(block, own);
  }
  return statements;
}

/** A turn of an interview: what its speaker only retells ("She says it leaks") is nobody's. */
function turnOf({ sentences, language }: PreparedBlock, label: string): readonly Statement[] {
  return sentences.map(({ text }, at) => {
    const own = at === 0 ? text.slice(text.indexOf(':') + 1) : text;
    const isRetelling = language.speech.attributionOf(own.trim()) !== null;
    return { speaker: isRetelling ? null : label, quoted: true };
  });
}

/**
 * Without the speaker of what announces a quotation, which is the article's, of words that are only retold, and where "the
 * report" leaves open which one.
 */
function shownOf(
  { block, sentences, language }: PreparedBlock,
  statements: readonly Statement[],
): readonly Statement[] {
  const spans = spansInQuotes(block.text);
  return statements.map((statement, at) => {
    const sentence = sentences[at];
    if (sentence === undefined || statement.speaker === null) return statement;
    const announces = /:\s*$/u.test(sentence.text) && shareQuoted(spans, sentence) === 0;
    const isNobody = announces || isRetold(block.text, spans, sentence) || language.speech.isBare(statement.speaker);
    return isNobody ? { ...statement, speaker: null } : statement;
  });
}

function ofBlock(
  block: PreparedBlock,
  next: PreparedBlock | undefined,
  carried: Carried,
  who: Who,
): readonly Statement[] {
  const { text, kind } = block.block;
  const spans = spansInQuotes(text);
  const masked = maskQuotes(text, spans);
  const named = block.sentences.map((sentence) => {
    const own = masked.slice(sentence.start, sentence.end);
    who.antecedents.read(sentence, own);
    const name = block.language.speech.attributionOf(own.trim());
    const words = { masked: own, quoted: quotedIn(text, spans, sentence) };
    const speaker = name === null ? null : resolve(name, sentence, who, words);
    if (name !== null) who.asker.heard(speaker, words);
    if (speaker !== null) who.antecedents.spoke(speaker, sentence);
    else if (name !== null || block.language.speech.says.test(own)) who.antecedents.spokeUnknown(sentence);
    return { name, speaker };
  });
  const cited =
    citedSpeaker(text) ??
    (kind === 'quote' && next !== undefined && /^[—–―-]/u.test(next.block.text) ? citedSpeaker(next.block.text) : null);
  const isNobodyNamed = named.every(({ name }) => name === null);
  const before = isNobodyNamed && (startsQuoted(text) || kind === 'quote') ? handed(carried, spans, text, kind) : null;
  const paragraph = { block, named, spans, masked, known: who.known };
  return block.sentences.map((sentence, at) => {
    const quoted = kind === 'quote' || isQuoted(text, spans, sentence);
    const own = named[at];
    if (own !== undefined && own.name !== null) return { speaker: own.speaker, quoted };
    const isSpeech = quoted && (kind === 'quote' || shareQuoted(spans, sentence) >= leastShare);
    return { speaker: isSpeech ? (cited ?? speakerAround(paragraph, at) ?? before) : null, quoted };
  });
}

/** "he" → who that is; a name stays where only one can be meant. */
function resolve(
  name: string,
  sentence: Sentence,
  { names, antecedents, asker, site }: Who,
  words: Words,
): string | null {
  const pronoun = sentence.block.language.speech.pronouns.get(name);
  if (pronoun === undefined) return isSite(name, site) ? null : names.of(name, sentence);
  const at = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').exec(words.masked)?.index ?? 0;
  const found = antecedents.of(pronoun, sentence, words.quoted, sentence.start + at);
  return found === null || asker.cannotBe(found, words) ? null : names.of(found, sentence);
}

function isSite(name: string, site: string | null): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/^the /, '');
  return site !== null && bare(name) === bare(site);
}

/** The speaker of the paragraph before, where this one goes on with their words. */
function handed(carried: Carried, spans: readonly Span[], text: string, kind: string): string | null {
  if (carried.isOpen || carried.announces || kind === 'quote')
    return carried.announces || carried.isOpen ? carried.speaker : null;
  return isOnlyQuoted(text, spans) && !carried.asks && !isDialogue(text) ? carried.speaker : null;
}

function handedOn(block: PreparedBlock, statements: readonly Statement[]): Carried {
  const { text } = block.block;
  const last = statements.at(-1);
  const end = spansInQuotes(text).at(-1)?.[1] ?? -1;
  const isSeveral = new Set(statements.map(({ speaker }) => speaker).filter((one) => one !== null)).size > 1;
  return {
    // Only who still has the word: after a sentence of the article's own nobody does.
    speaker: last?.speaker ?? statements.at(-2)?.speaker ?? null,
    isOpen: end === text.length && !/["”»’]$/u.test(text),
    announces: /:\s*$/u.test(text),
    asks: /\?["”»’]?$/u.test(text) || (isSeveral && /\?["”»’]/u.test(text)),
  };
}
