import type { DateUnit, DateWords } from '../../language/date-rules.ts';
import { Clauses, type Tense } from './clauses.ts';
import { anywhere, atEnd, atStart, yearBehind } from './patterns.ts';
import type { Shift, StatedDate } from './stated-date.ts';

/** Characters before and behind a date that are looked at. */
const nearChars: readonly [before: number, behind: number] = [40, 30];

const anyYear = /(?<![\d.,\p{Sc}])(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d)/gu;

const units: readonly DateUnit[] = ['day', 'week', 'month', 'year'];

/** What can be said of a date by its words and by where it stands in its sentence. */
export class DatePlaces {
  readonly #exact: RegExp;
  readonly #when: RegExp;
  readonly #lead: RegExp;
  readonly #nounLeads: RegExp;
  readonly #vague: RegExp;
  readonly #follows: RegExp;
  readonly #counts: RegExp;
  readonly #aside: RegExp;
  readonly #shift: RegExp;
  readonly #bounds: RegExp;
  readonly #range: RegExp;
  readonly #auxiliary: RegExp;
  readonly #clauses: Clauses;
  readonly #words: DateWords;
  /** A year alone. */
  readonly year: RegExp;

  constructor(words: DateWords) {
    this.#words = words;
    this.#clauses = new Clauses(words);
    this.#exact = anywhere(words.exact);
    this.#bounds = new RegExp(String.raw`(?:^|\s)(?:${words.bounds})\s*$`, 'iu');
    this.#range = new RegExp(String.raw`^\s?(?:[-–—/]|(?:${words.range})\s)\s?(\p{L}+|\d+)`, 'iu');
    this.#when = atEnd(words.when);
    this.#lead = new RegExp(String.raw`^(?:${words.when})\s`, 'iu');
    this.#nounLeads = atEnd(words.nounLeads);
    this.#vague = atEnd(words.vague);
    this.#follows = atStart(words.follows);
    this.#counts = atStart(words.counts);
    // By case: the WHO is nobody who does anything.
    this.#aside = anywhere(words.aside, 'u');
    this.#shift = anywhere(words.shift);
    this.#auxiliary = atEnd(words.auxiliary);
    this.year = yearBehind(words.when);
  }

  /** False where no date can be exact. */
  mayHoldDate(sentence: string): boolean {
    return this.#exact.test(sentence) || /\d{4}-\d\d-\d\d|\d[/-]\d{1,2}[/-]\d{4}/.test(sentence);
  }

  /** Whether a date's words name a day, month or year, and not only a number, a stretch of time, or the end of one. */
  isExact(text: string): boolean {
    if (this.#words.partOf.test(text)) return false;
    return this.#exact.test(text) || /^\d{4}-\d\d-\d\d$/.test(text) || isUnmistakable(text);
  }

  /** Whether a weekday's words move it by a week: "last Thursday". */
  isShifted(text: string): boolean {
    return this.#shift.test(text);
  }

  /** "Last" or "this" at the end of the words before a month. */
  shiftBefore(before: string): { readonly kind: Shift; readonly length: number } | null {
    const last = this.#words.lastBefore.exec(before);
    const match = last ?? this.#words.thisBefore.exec(before);
    return match === null ? null : { kind: match === last ? 'last' : 'this', length: match[0].length };
  }

  /** The unit in which a date is counted from today: a year for "last year" and "two years ago"; null where it is not. */
  unitOf(text: string): DateUnit | null {
    return units.find((unit) => this.#words.units[unit].test(text)) ?? null;
  }

  /** Whether it is counted by a number: "two years ago". */
  isCounted(text: string): boolean {
    return this.#words.counted.test(text);
  }

  /** The years of which a text speaks, but for those of its nouns: "the 2019 law". */
  yearsIn(text: string): readonly string[] {
    return [...text.matchAll(anyYear)]
      .filter(({ index }) => !this.#nounLeads.test(text.slice(0, index)))
      .map(([year]) => year);
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
  datesClause(sentence: string, date: StatedDate): boolean {
    const { start, end } = date;
    const before = sentence.slice(Math.max(0, start - nearChars[0]), start);
    const after = sentence.slice(end, end + nearChars[1]);
    const saysWhen = this.saysWhen(before);
    // "In March of that year", "in June each year": another year, or every one.
    if (this.#isRange(after) || this.#counts.test(after)) return false;
    const lead = saysWhen ? before.replace(this.#when, '') : before;
    if (!saysWhen && (this.#vague.test(before) || this.#nounLeads.test(before) || this.#belongsToName(before)))
      return false;
    if (this.#bounds.test(lead) || this.#isOfNounOrList(sentence.slice(0, start), after)) return false;
    if (this.#words.hearsay.test(sentence.slice(0, start))) return false;
    const isYear = date.kind === 'year' || this.unitOf(date.text) === 'year';
    if (isYear && this.#clauses.tellsState(sentence, start, end)) return false;
    return this.#endsPhrase(sentence.slice(0, start), after, date) && !this.#isAside(sentence, start);
  }

  /** Tense of the verb that the words [start, end) date; null where none is certain. */
  tenseAt(sentence: string, start: number, end: number): Tense | null {
    return this.#clauses.tenseAt(sentence, start, end);
  }

  /** "Monday and Tuesday", "2016 to 2018". */
  #isRange(after: string): boolean {
    const next = this.#range.exec(after);
    return next !== null && (/^\d/.test(next[1] ?? '') || this.#exact.test(next[1] ?? ''));
  }

  /** "Sales in 2023 were flat", "in 1990 and again in 1999". */
  #isOfNounOrList(before: string, after: string): boolean {
    const { listBefore, listBehind, nounBefore, copulaBehind } = this.#words;
    return listBefore.test(before) || listBehind.test(after) || (nounBefore.test(before) && copulaBehind.test(after));
  }

  /** Nothing follows that the date could describe, unless the clause's verb: "The court on Monday ruled". */
  #endsPhrase(before: string, after: string, { kind, parsed }: StatedDate): boolean {
    // "A bill approved in May that cut taxes"
    const clause = this.#words.relativeBehind.exec(after)?.[1];
    if (clause !== undefined && this.#clauses.hasPast(clause)) return false;
    // "The deal announced on Monday by the king"
    if (this.#words.doerBehind.test(after) && this.#words.loneParticiple.test(before)) return false;
    if (/^(?:\s*$|\s?[,.;!?)\]”"’—–…](?!\p{L}))/u.test(after) || this.#follows.test(after)) return true;
    const [from] = this.#clauses.around(before, before.length, before.length);
    const own = before.slice(from);
    // "The band Sunday Drivers"
    if (from === 0 && own.trim().split(/\s+/).length <= 2)
      return (this.saysWhen(own) || own.trim() === '' ? /^\s\p{L}/u : /^\s\p{Ll}/u).test(after);
    const next = /^\s\p{L}+/u.exec(after)?.[0] ?? '';
    if (!this.#clauses.hasPast(next)) return false;
    // "Her bag was on Monday found", "the firm also last month bought a boat"
    if (this.#auxiliary.test(own.replace(this.#when, ''))) return true;
    if (this.#clauses.hasPast(own)) return false;
    // "Varga in 2019 founded a club", but "the fire in 2019 led to a trial".
    return kind === 'weekday' || parsed?.isCertain('day') || /\p{Lu}[^\s]*\s+$/u.test(own.replace(this.#when, ''));
  }

  #isAside(sentence: string, start: number): boolean {
    const [from] = this.#clauses.around(sentence, start, start);
    const own = sentence.slice(from, start);
    if (this.#aside.test(own.charAt(0).toLowerCase() + own.slice(1))) return true;
    if (this.#words.relativeOpen.test(sentence.slice(0, from))) return true;
    // "the war that began in 1905"
    if (this.#words.relativeBefore.test(sentence.slice(0, from)) && this.#clauses.opensWithPast(own)) return true;
    return this.#isInsertion(sentence.slice(0, from), own);
  }

  /** ", founded in 1998,": a participle behind a comma or dash, or behind the verb a noun with one: ", a club formed in 1998". */
  #isInsertion(earlier: string, own: string): boolean {
    const { nounWithParticiple, participle, relativeEnded } = this.#words;
    if (!/[,(—–]\s*$/u.test(earlier)) return false;
    if (this.#clauses.hasPast(earlier) && nounWithParticiple.test(own)) return true;
    // "Varga, who hates boats, resigned": the comma ends an insertion, a verb follows.
    if (relativeEnded.test(earlier)) return false;
    return participle.test(own);
  }

  /** A capital word, a hyphen or a possessive right before: "Black Friday", "mid-March", "Spain's May vote". */
  #belongsToName(before: string): boolean {
    return this.#words.belongsToName.test(before) || /(?<=\S\s)\p{Lu}[\p{L}.’'-]*\s+$/u.test(before);
  }
}

/** "23/05/2024": only one of the two can be the day. */
function isUnmistakable(text: string): boolean {
  const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  return Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) > 12 && Math.max(a, b) <= 31;
}
