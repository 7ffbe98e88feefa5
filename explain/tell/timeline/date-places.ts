import type { DateWords } from '../../language/date-rules.ts';

const wordStart = String.raw`(?<![\p{L}\p{N}])`;
const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** "did not": how far behind the verb a denial may stand. In characters. */
const denialChars = 8;

export type Tense = 'past' | 'future';

/** What can be said of a date by where it stands in its sentence. */
export class DatePlaces {
  readonly #exact: RegExp;
  readonly #when: RegExp;
  readonly #lead: RegExp;
  readonly #nounLeads: RegExp;
  readonly #vague: RegExp;
  readonly #follows: RegExp;
  readonly #aside: RegExp;
  readonly #past: RegExp;
  readonly #future: RegExp;
  readonly #unsure: RegExp;
  readonly #not: RegExp;
  readonly #shift: RegExp;
  readonly #bounds: RegExp;
  readonly #range: RegExp;
  readonly #clauseBreak: RegExp;
  readonly #words: DateWords;
  /** A year alone, with the word before it that makes it one: "in 2019". The year is the first group. */
  readonly year: RegExp;

  constructor(words: DateWords) {
    this.#words = words;
    this.#exact = anywhere(words.exact);
    this.#bounds = new RegExp(String.raw`(?:^|\s)(?:${words.bounds})\s*$`, 'iu');
    this.#range = new RegExp(String.raw`^\s?(?:[-–—/]|(?:${words.range})\s)\s?(\p{L}+|\d+)`, 'iu');
    this.#clauseBreak = new RegExp(String.raw`[;:()—–]|,(?!\d)|\s(?:${words.clauseBreaks})\s`, 'gu');
    this.#when = atEnd(words.when);
    this.#lead = new RegExp(String.raw`^(?:${words.when})\s`, 'iu');
    this.#nounLeads = atEnd(words.nounLeads);
    this.#vague = atEnd(words.vague);
    this.#follows = new RegExp(String.raw`^\s(?:${words.follows})${wordEnd}`, 'iu');
    this.#aside = anywhere(words.aside);
    // By case: "May" is a month, "United" no verb.
    this.#past = anywhere(words.past, 'u');
    this.#future = anywhere(words.future);
    this.#unsure = anywhere(words.unsure, 'u');
    this.#shift = anywhere(words.shift);
    this.#not = anywhere(words.not);
    this.year = new RegExp(
      String.raw`${wordStart}(?:${words.when})\s((?:1[5-9]|20)\d\d)(?![\d%‰]|[.,/–-]\d|\p{L})`,
      'giu',
    );
  }

  /** False where no date can be exact. */
  mayHoldDate(sentence: string): boolean {
    return this.#exact.test(sentence) || /\d{4}-\d\d-\d\d/.test(sentence);
  }

  /** Whether a date's words name a day, month or year, and not only a number or a stretch of time. */
  isExact(text: string): boolean {
    return this.#exact.test(text) || /^\d{4}-\d\d-\d\d$/.test(text);
  }

  /** Whether a weekday's words move it by a week: "last Thursday". */
  isShifted(text: string): boolean {
    return this.#shift.test(text);
  }

  /** Characters of "on" and the like with which the words of a date begin. */
  leadOf(text: string): number {
    return this.#lead.exec(text)?.[0].length ?? 0;
  }

  /** Whether "in", "on" or the like stand before it. */
  saysWhen(before: string): boolean {
    return this.#when.test(before);
  }

  /**
   * Whether the date says when its clause happens: not part of a name or of a noun ("the March 3 vote", "Monday's
   * session", "Black Friday"), not a bound ("since", "until"), not in a clause by the way ("which in 2019 …").
   */
  datesClause(sentence: string, start: number, end: number): boolean {
    const before = sentence.slice(Math.max(0, start - 40), start);
    const after = sentence.slice(end, end + 30);
    const saysWhen = this.saysWhen(before);
    if (this.#isRange(after)) return false;
    const lead = saysWhen ? before.replace(this.#when, '') : before;
    if (!saysWhen && (this.#vague.test(before) || this.#nounLeads.test(before) || this.#belongsToName(before)))
      return false;
    if (this.#bounds.test(lead)) return false;
    return this.#endsPhrase(sentence.slice(0, start), after) && !this.#isAside(sentence, start);
  }

  /** "Monday and Tuesday", "2016 to 2018". */
  #isRange(after: string): boolean {
    const next = this.#range.exec(after);
    return next !== null && (/^\d/.test(next[1] ?? '') || this.#exact.test(next[1] ?? ''));
  }

  /**
   * Tense of the first verb before the date in its clause, else after it. Null where there is none, where it is denied
   * or doubted, and for what is to come if the sentence says anywhere that somebody only expects it.
   */
  tenseAt(sentence: string, start: number, end: number): Tense | null {
    const [from, to] = this.#clauseAround(sentence, start, end);
    const before = this.#verbIn(sentence.slice(from, start));
    const verb = before ?? this.#verbIn(sentence.slice(end, to));
    if (verb === null) return null;
    const verbEnd = (before === null ? end : from) + verb.end;
    const told = sentence.slice(from, Math.max(end, verbEnd + denialChars));
    const isOpen = this.#not.test(told) || this.#unsure.test(verb.tense === 'future' ? sentence : told);
    return isOpen ? null : verb.tense;
  }

  #verbIn(text: string): { readonly tense: Tense; readonly end: number } | null {
    const past = this.#past.exec(text);
    const future = this.#future.exec(text);
    const first = past !== null && (future === null || past.index < future.index) ? past : future;
    // "is scheduled": what ends in -ed there is no past.
    return first === null ? null : { tense: first === past ? 'past' : 'future', end: first.index + first[0].length };
  }

  /** Nothing follows that the date could describe, unless the clause's verb: "The court on Monday ruled". */
  #endsPhrase(before: string, after: string): boolean {
    // "A bill approved in May that cut taxes"
    const clause = this.#words.relativeBehind.exec(after)?.[1];
    if (clause !== undefined && this.#past.test(clause)) return false;
    // "The deal announced on Monday by the king"
    if (this.#words.doerBehind.test(after) && this.#words.loneParticiple.test(before)) return false;
    if (/^(?:\s*$|\s?[,.;!?)\]”"’—–…](?!\p{L}))/u.test(after) || this.#follows.test(after)) return true;
    const [from] = this.#clauseAround(before, before.length, before.length);
    const own = before.slice(from);
    if (from === 0 && own.trim().split(/\s+/).length <= 2) return /^\s\p{L}/u.test(after);
    const next = /^\s\p{L}+/u.exec(after)?.[0] ?? '';
    return this.#past.test(next) && !this.#past.test(own);
  }

  #isAside(sentence: string, start: number): boolean {
    const [from] = this.#clauseAround(sentence, start, start);
    const own = sentence.slice(from, start);
    if (this.#aside.test(own)) return true;
    // "the war that began in 1905"
    if (this.#words.relativeBefore.test(sentence.slice(0, from)) && this.#past.exec(own)?.index === 0) return true;
    return this.#isInsertion(sentence.slice(0, from), own);
  }

  /** ", founded in 1998,": a participle behind a comma or dash, or behind the verb a noun with one: ", a club formed in 1998". */
  #isInsertion(earlier: string, own: string): boolean {
    const { nounWithParticiple, participle, relativeEnded } = this.#words;
    if (!/[,(—–]\s*$/u.test(earlier)) return false;
    if (this.#past.test(earlier) && nounWithParticiple.test(own)) return true;
    // "Varga, who hates boats, resigned": the comma ends an insertion, a verb follows.
    if (relativeEnded.test(earlier)) return false;
    return participle.test(own);
  }

  /** A capital word, a hyphen or a possessive right before: "Black Friday", "mid-March", "Spain's May vote". */
  #belongsToName(before: string): boolean {
    return this.#words.belongsToName.test(before) || /(?<=\S\s)\p{Lu}[\p{L}.’'-]*\s+$/u.test(before);
  }

  /**
   * [from, to) of the clause that holds a date: commas, dashes, brackets and conjunctions bound it; a date that opens the
   * sentence belongs to all of it.
   */
  #clauseAround(sentence: string, start: number, end: number): readonly [number, number] {
    let from = 0;
    for (const match of sentence.slice(0, start).matchAll(this.#clauseBreak)) from = match.index + match[0].length;
    const next = sentence.slice(end).search(this.#clauseBreak);
    const isFronted = sentence.slice(from, start).trim().split(/\s+/).length <= 2;
    return [from, next < 0 || isFronted ? sentence.length : end + next];
  }
}

function anywhere(words: string, flags = 'iu'): RegExp {
  return new RegExp(`${wordStart}(?:${words.replaceAll(/\s*\n\s*/g, '')})${wordEnd}`, flags);
}

function atEnd(words: string): RegExp {
  return new RegExp(String.raw`${wordStart}(?:${words})\s*$`, 'iu');
}
