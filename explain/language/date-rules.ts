import type { ParsedResult, ParsingReference } from 'chrono-node';

/** Reads the dates in a text, relative to a day. Results as chrono-node gives them. */
export type DateParser = (text: string, reference: ParsingReference) => readonly ParsedResult[];

/** In what a date is counted from today. */
export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** The words around a date by which a language says whether, and when, something happened. Patterns of whole words. */
export interface DateWords {
  /** A date must hold one of these: names of months and weekdays, "yesterday". Numbers alone are no dates. */
  readonly exact: string;
  /** Before a date or a year: it says when. A year or a month alone needs one. */
  readonly when: string;
  /** Before a date: it belongs to a noun ("the March 3 vote"). */
  readonly nounLeads: string;
  /** Before a date: the event is not, or not only, on that date. */
  readonly vague: string;
  /** After a date that is no part of a name: prepositions, articles, conjunctions, parts of the day. */
  readonly follows: string;
  /** Before a date in its clause: the date is that of something that the sentence mentions by the way. */
  readonly aside: string;
  /** Words that move a weekday by a week: "last Thursday". */
  readonly shift: string;
  /** Patterns on the text before a month: "last December", "this May". */
  readonly lastBefore: RegExp;
  readonly thisBefore: RegExp;
  /** Patterns on the words of a date that is counted from today: "yesterday", "two weeks ago", "last month". */
  readonly units: Readonly<Record<DateUnit, RegExp>>;
  /** On such words: they count by a number ("two years ago"), and do not name a whole unit ("last year"). */
  readonly counted: RegExp;
  /** On a date's words: only a part of a month or year: "end of March". */
  readonly partOf: RegExp;
  /** Behind a date: it is that of another year, or of each: "of that year". */
  readonly counts: string;
  /** Finite verbs of what has happened. */
  readonly past: string;
  /** What is to come and is arranged. */
  readonly future: string;
  /** What may be, would have been, or somebody only expects. */
  readonly unsure: string;
  /** On the text before a date: it is told as a claim, a tale, a condition or somebody's promise. */
  readonly hearsay: RegExp;
  /** Denials. */
  readonly not: string;
  /** Before "in" and the like: the date only bounds something. */
  readonly bounds: string;
  /** Between two dates of which both, or all between, are meant. */
  readonly range: string;
  /** Words that part clauses, besides signs. */
  readonly clauseBreaks: string;
  /** Those of them that also join two nouns. */
  readonly joints: string;
  /** How words open that say where and when all of the sentence plays: "In the old hall on Monday, …". */
  readonly scene: RegExp;
  /** On the text behind such a verb: the rest of the group that it opens: "had *been expected to*". */
  readonly verbGroup: RegExp;
  /** How things were, and not what happened: "had 300 members", "it was after Easter". With the flag `g`. */
  readonly state: RegExp;
  /** Then is set beside now, or one number beside another. */
  readonly compares: RegExp;
  /** On the text before a date and on that behind it: more of the same, "in 1990, in 1995 *and again* in 1999". */
  readonly listBefore: RegExp;
  readonly listBehind: RegExp;
  /** On the text before and behind a date that belongs to the noun before it: "Sales in 2023 were", "the end of the talks on Monday was". */
  readonly nounBefore: RegExp;
  readonly copulaBehind: RegExp;
  /** Verbs that another one follows: "was", "had". */
  readonly auxiliary: string;
  /** Patterns on the text behind a date: a relative clause, whose first word is the first group; who did it. */
  readonly relativeBehind: RegExp;
  readonly doerBehind: RegExp;
  /** On the text before a date: a participle that describes a noun: "The deal announced". */
  readonly loneParticiple: RegExp;
  /** Before a clause: it says more of a noun: "the war *that* …". */
  readonly relativeBefore: RegExp;
  /** On the text before a clause: it goes on with a relative one, "which fell and …". */
  readonly relativeOpen: RegExp;
  /** An insertion behind a comma: a noun with a participle; a participle; or a relative clause that has just ended. */
  readonly nounWithParticiple: RegExp;
  readonly participle: RegExp;
  readonly relativeEnded: RegExp;
  /** On the text right before a date: the date is part of a name or of a noun: "Spain's May vote", "that March". */
  readonly belongsToName: RegExp;
  /** The beginning of a sentence that says where and when it was written: "LISBON, March 3 —". */
  readonly dateline: RegExp;
  /** The year that a text gives for a month elsewhere, the first group; by the month, 0 to 11. With the flag `g`. */
  readonly statedYears: readonly RegExp[];
}

/** How the dates of events are read. */
export interface DateRules {
  readonly parse: DateParser;
  readonly words: DateWords;
}
