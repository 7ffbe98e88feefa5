import type { DateWords } from '../../language/date-rules.ts';
import { countWords } from '../../text/count-words.ts';
import { anywhere, atEnd } from './patterns.ts';

export type Tense = 'past' | 'future';

/** "did not": how far behind the verb a denial may stand. In characters. */
const denialChars = 8;

/** So few words before a date, without "in" and the like, open its clause. */
const frontWords = 1;

/** Nor has a thing in a list more. */
const itemWords = 8;

/** The clauses of sentences and their verbs, as far as single words tell them. */
export class Clauses {
  readonly #break: RegExp;
  readonly #when: RegExp;
  readonly #joint: RegExp;
  readonly #scene: RegExp;
  readonly #past: RegExp;
  readonly #future: RegExp;
  readonly #unsure: RegExp;
  readonly #not: RegExp;
  readonly #auxiliary: RegExp;
  readonly #verbGroup: RegExp;
  readonly #state: RegExp;
  readonly #compares: RegExp;

  constructor(words: DateWords) {
    this.#break = new RegExp(String.raw`[;:()—–]|,(?!\d)|\s(?:${words.clauseBreaks})\s`, 'gu');
    this.#when = atEnd(words.when);
    this.#joint = new RegExp(String.raw`\s(?:${words.joints})\s$`, 'u');
    this.#scene = words.scene;
    // By case: "May" is a month, "United" no verb.
    this.#past = anywhere(words.past, 'u');
    this.#future = anywhere(words.future);
    this.#unsure = anywhere(words.unsure, 'u');
    this.#not = anywhere(words.not);
    this.#auxiliary = atEnd(words.auxiliary);
    this.#verbGroup = words.verbGroup;
    this.#state = words.state;
    this.#compares = words.compares;
  }

  /**
   * [from, to) of the clause that holds the words [start, end): commas, dashes, brackets and conjunctions bound it; words
   * that open it belong to all of the sentence behind them.
   */
  around(sentence: string, start: number, end: number): readonly [from: number, to: number] {
    let from = 0;
    for (const match of sentence.slice(0, start).matchAll(this.#break)) from = match.index + match[0].length;
    const next = sentence.slice(end).search(this.#break);
    const isFronted = countWords(sentence.slice(from, start).replace(this.#when, '')) <= frontWords;
    return [from, next < 0 || isFronted ? sentence.length : end + next];
  }

  /** Whether a text holds a finite verb of what has happened. */
  hasPast(text: string): boolean {
    return this.#past.test(text);
  }

  /** Whether a text begins with such a verb. */
  opensWithPast(text: string): boolean {
    return this.#past.exec(text)?.index === text.length - text.trimStart().length;
  }

  /**
   * Tense of the first verb before the words [start, end) in their clause, else after them. Null where there is none, where
   * it is denied or doubted, and for what is to come if the sentence says anywhere that somebody only expects it.
   */
  tenseAt(sentence: string, start: number, end: number): Tense | null {
    const [own, to] = this.around(sentence, start, end);
    const scene = this.#isScene(sentence.slice(0, start), own) ? sentence.length : to;
    const behind = this.#verbIn(sentence.slice(end, scene));
    const from =
      this.#verbIn(sentence.slice(own, start)) === null && behind === null ? this.#joined(sentence, own) : own;
    const before = this.#verbIn(sentence.slice(from, start));
    const verb = before ?? behind;
    if (verb === null) return null;
    const verbEnd = (before === null ? end : from) + verb.end;
    const told = sentence.slice(from, Math.max(end, verbEnd + this.#restOfVerb(sentence, verbEnd)));
    const isOpen = this.#not.test(told) || this.#unsure.test(verb.tense === 'future' ? sentence : told);
    return isOpen ? null : verb.tense;
  }

  /** How far a denial or a doubt may stand behind a verb: within "had *been expected to*". In characters. */
  #restOfVerb(sentence: string, end: number): number {
    const group = this.#auxiliary.test(sentence.slice(0, end)) ? this.#verbGroup.exec(sentence.slice(end)) : null;
    return Math.max(denialChars, group?.[0].length ?? 0);
  }

  /**
   * Whether the clause of the words [start, end) tells how things were, not what happened, or the sentence sets then beside
   * now: a year is no date of that.
   */
  tellsState(sentence: string, start: number, end: number): boolean {
    if (this.#compares.test(sentence)) return true;
    const [from, to] = this.around(sentence, start, end);
    const own = sentence.slice(from, to);
    const verb = this.#past.exec(own)?.index;
    return [...own.matchAll(this.#state)].some(({ index }) => index === verb);
  }

  /** "In the old hall on Monday, ministers agreed": what opens a sentence without a verb is where all of it plays. */
  #isScene(before: string, from: number): boolean {
    return from === 0 && this.#scene.test(before) && this.#verbIn(before) === null;
  }

  /** "They withdrew tanks, boats *and* guns on Monday": without a verb, the end of a list belongs to the clause before it. */
  #joined(sentence: string, from: number): number {
    if (!this.#joint.test(sentence.slice(0, from))) return from;
    let [start] = this.around(sentence, from - 1, from);
    while (start > 0 && /,\s*$/.test(sentence.slice(0, start)) && this.#isItem(sentence.slice(start, from)))
      [start] = this.around(sentence, start - 1, start);
    return start;
  }

  #isItem(text: string): boolean {
    return this.#verbIn(text) === null && countWords(text) <= itemWords;
  }

  #verbIn(text: string): { readonly tense: Tense; readonly end: number } | null {
    const past = this.#past.exec(text);
    const future = this.#future.exec(text);
    const first = past !== null && (future === null || past.index < future.index) ? past : future;
    // "is scheduled": what ends in -ed there is no past.
    return first === null ? null : { tense: first === past ? 'past' : 'future', end: first.index + first[0].length };
  }
}
