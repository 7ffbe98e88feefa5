import type { AheadRules } from './ahead-rules.ts';

/** Words by which the parts of a briefing are found. */
export interface BriefingRules {
  /** A heading that announces the conclusion. */
  readonly bottomLine: RegExp;
  /** A speaker who is only called by an office, without whose it is: "the spokesman". */
  readonly epithet: RegExp;
  /** What a speaker is called that takes no side: a news outlet, a document. */
  readonly noVoice: RegExp;
  /** How somebody is described who reports. */
  readonly reporter: RegExp;
  /** A label in a transcript that names its reporter; the name is the first group. */
  readonly reporterLabel: RegExp;
  /** Words of courtesy and feeling: what is said with them tells no position. */
  readonly courtesy: RegExp;
  /** A single person speaks of himself or herself. */
  readonly ofOneself: RegExp;
  /** On a sentence that opens with its quotation: that the speaker tells what he or she did. */
  readonly tellsOfOneself: RegExp;
  /** Words with which a position is taken: "must", "wrong", "never". */
  readonly position: RegExp;
  /** The opening of a paragraph that tells what goes on beside the story, or now: "Meanwhile, …". */
  readonly meanwhile: RegExp;
  /** Opening words that tie a sentence to the one before and say nothing themselves: "But", "In fact,". */
  readonly tie: RegExp;
  /** That a sentence tells what was before the news, or has been so for long. */
  readonly earlier: RegExp;
  /** That it tells what always is so, and not what once was. */
  readonly always: RegExp;
  /** On a sentence whose quotations are made unreadable: the writer speaks of himself or herself, or to the readers. */
  readonly talksOfSelf: RegExp;
  /** A headline that asks, or promises to say, without saying it: "Why …", "What we know …", "… : how …". */
  readonly headlineAsks: RegExp;
  /** A headline of several stories: "The week in …", "Morning briefing: …", "Ten things to know". */
  readonly roundUp: RegExp;
  /** Where a headline's second claim begins: ": ", " as …". */
  readonly claimBreak: RegExp;
  /** The opening of a sentence that sets a new state against an old one: "Now …". */
  readonly nowadays: RegExp;
  /** On a sentence whose quotations are made unreadable: it tells what had been, or what always holds, before the news. */
  readonly backdrop: RegExp;
  /** The opening of a sentence that dates what it tells by a year, the first group. */
  readonly yearFirst: RegExp;
  /** Words by which a writer chats with the readers: "you", "anyone", "many of us". */
  readonly chat: RegExp;
  /** Whether words beside a quotation, without its speaker's name, say only that somebody says it. */
  attributes(rest: string): boolean;
  /** A title before a name that tells somebody's office or calling in short, where nothing tells more: "Senator". */
  readonly bareTitle: RegExp;
  /** An office that leaves open of which country: "President-elect". */
  readonly halfOffice: RegExp;
  /** On the text behind a name: that it is not the person's own. */
  readonly coverName: RegExp;
  /** What goes before its main clause and is then the writer's: "While …, she said". */
  readonly ownClause: RegExp;
  /** Times counted from the hour of writing: "tonight". */
  readonly fromNow: RegExp;
  readonly ahead: AheadRules;
  /** Where a report was filed and by which agency, at its head: "LISK (Wire) —". */
  readonly dateline: RegExp;
  /** The same with a colon, which a label of a speaker has, too: "LISK:"; its words are the first group. */
  readonly datelineWithColon: RegExp;
}
