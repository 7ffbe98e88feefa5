import type { TermPlace } from '../../find/find-mentions.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import type { Sentence } from '../../text/prepared-article.ts';
import { type AnswerPattern, answerPatterns } from './answer-patterns.ts';
import { isMistaken } from './mistaken-answer.ts';
import { type QuestionKind, questionKinds } from './question-kinds.ts';
import { names, speaksOf } from './speaks-of.ts';
import { standingAnswers } from './standing-answer.ts';

/** Characters on either side of a term that are near it. */
const nearby = 60;
/** And beside it: a date there is the term's own. */
const beside = 32;
/** Characters that are looked at right before or behind a term. */
const edge = 110;
/** A longer sentence is none that people write; patterns that may match anywhere would take time squared in it. */
const mostChars = 1200;

/** What may stand before a verb as its subject: a name, or a body without one. */
const subject = String.raw`(?:(?!(?:The|A|An|These|Those|This|That|It|In|On|At|If|As|When|But|And|Some|Many)\b)\p{Lu}[\p{L}.’'-]+|government|administration|court|commission|parliament|authorities|regulators?|ministers?|president|lawmakers|legislators|officials|officers|soldiers|judges|banks?|voters|taxpayers?|investors?|shareholders?|union|allies|council|countries|states|rebels|army|generals|opposition)`;

/** Tells whether a sentence looks like the answer to one kind of question about a term it names. */
export class AnswerTest {
  readonly kinds: readonly QuestionKind[];
  readonly #patterns: readonly AnswerPattern[];
  readonly #acts: readonly RegExp[];
  readonly #denied: readonly RegExp[];
  readonly #standing: readonly RegExp[];

  constructor(question: string) {
    this.kinds = questionKinds(question);
    this.#acts = actsOf(question, this.kinds);
    this.#denied = agentVerbs(question, this.kinds).map(notDone);
    this.#standing = standingAnswers(question);
    this.#patterns = this.kinds.flatMap((kind) => answerPatterns[kind] ?? []);
  }

  /** Whether it is a bank's decision that is asked about. */
  get asksOfBank(): boolean {
    return this.kinds.includes('rate') || this.kinds.includes('prospect');
  }

  /** Whether a sentence only seems to answer, wherever it stands. */
  misleads({ text }: Sentence): boolean {
    if (text.length > mostChars) return false;
    return isMistaken(this.kinds, text) || this.#denied.some((denied) => denied.test(text));
  }

  /** Whether a sentence answers and brings its subject in other words than the term. */
  stands({ text }: Sentence): boolean {
    return text.length <= mostChars && this.#standing.some((answers) => answers.test(text));
  }

  /** @param places where the sentence names the term; none where it goes on about it */
  fits(sentence: Sentence, statement: Statement, places: readonly TermPlace[]): boolean {
    if (sentence.text.length > mostChars) return false;
    return (
      this.#patterns.some(({ pattern, where }) =>
        windows(where, sentence, places).some((text) => pattern.test(text)),
      ) ||
      this.#acts.some((act) => act.test(sentence.text)) ||
      (this.kinds.includes('voice') && places.some((place) => speaksOf(sentence, statement, place))) ||
      (this.kinds.includes('naming') && places.some((place) => names(sentence, statement, place)))
    );
  }
}

/** The parts of a sentence where a pattern is looked for. */
function windows(where: AnswerPattern['where'], sentence: Sentence, places: readonly TermPlace[]): readonly string[] {
  if (where === 'sentence' || ((where === 'near' || where === 'beside') && places.length === 0)) return [sentence.text];
  const { text } = sentence.block.block;
  return places.map(({ start, end }) => {
    const reach = where === 'near' ? nearby : where === 'beside' ? beside : edge;
    const from = where === 'behind' ? end : Math.max(sentence.start, start - reach);
    const to = where === 'before' ? start : Math.min(sentence.end, end + reach);
    return text.slice(from, to);
  });
}

/** The question's own verb, done by somebody ("Who imposed …?"), or done ("Has it joined …?"). */
function actsOf(question: string, kinds: readonly QuestionKind[]): readonly RegExp[] {
  const done = agentVerbs(question, kinds).flatMap(doneBySomebody);
  if (done.length > 0) return done;
  if (kinds.includes('state'))
    return verbsOf(/^(?:has|have) (?:\p{L}+ ){1,2}(\p{L}+ed)\b/iu, question).map(
      (stem) => new RegExp(`\\b${stem}(?:ed|es|s|ing)\\b`, 'iu'),
    );
  return [];
}

function agentVerbs(question: string, kinds: readonly QuestionKind[]): readonly string[] {
  if (!kinds.includes('agent')) return [];
  return verbsOf(/\bwho (?:(?:has|have|will|may|would|must|to) )*(\p{L}{3,})(?: or (\p{L}{3,}))?/iu, question);
}

function verbsOf(pattern: RegExp, question: string): readonly string[] {
  return (pattern.exec(question)?.slice(1) ?? [])
    .filter(Boolean)
    .map((verb) => verb.toLowerCase().replace(/(?:ing|ed|es|e|s)$/u, ''));
}

/** Verbs that questions use and of which a form has another stem. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['pay', 'pa(?:y|id)'],
  ['draw', 'dr(?:aw|ew)'],
  ['giv', 'g(?:iv|av)'],
]);

/** "Lisk would not impose sanctions" tells nobody who did. */
function notDone(regular: string): RegExp {
  return new RegExp(String.raw`\b(?:not|never) (?:\p{L}+ )?${irregular.get(regular) ?? regular}e?\b`, 'iu');
}

function doneBySomebody(regular: string): readonly RegExp[] {
  const stem = irregular.get(regular) ?? regular;
  return [
    new RegExp(String.raw`\b${stem}\p{L}* (?:\p{L}+ ){0,3}by `, 'iu'),
    new RegExp(
      String.raw`${subject}(?: [\p{L}’'-]+){0,5}? (?<!\b(?:is|are|was|were|be|been|being|not) )${stem}(?:e|ed|es|s|ing)?\b`,
      'u',
    ),
  ];
}
