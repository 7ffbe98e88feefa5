import { months } from './date-words.ts';

const money = String.raw`(?:[$€£¥₹]\s?\d|\d\s?(?:m|bn|million|billion|trillion)\b)`;
const deal = String.raw`(?:stake|shares|purchase|deal|offer|bid|takeover|acquisition|merger|tie-up|merge|combin\w+)\b`;
const poll = String.raw`(?:elections?|polling day|polls|ballot)\b`;
const day = String.raw`(?:${months}|(?:next|this|the) (?:spring|summer|autumn|winter|year)\b|(?:19|20)\d\d\b)`;
const borrowing = String.raw`(?:(?<!\b(?:bonus|premium|tax|growth|exchange|mortgage|birth|jobless|unemployment|annual) )rates?\b|borrowing costs\b)`;
const moved = String.raw`(?:rais(?:ed|ing)|cut(?:ting)?|held|kept|left|lower(?:ed|ing)|increas(?:ed|ing)|hik(?:ed|ing)|push(?:ed|ing)|lifted|taking|unchanged|on hold|steady)\b`;
const notYet = String.raw`(?<!\b(?:if|may|might|could|would|should|will|to|not) (?:\p{L}+ ){0,2})`;
const because = String.raw`\b(?:amid|because|due to|in response to|in light of|to (?:curb|restrain|contain|tame|fight|cool|support|boost|pre-empt))\b`;
const ahead = String.raw`\b(?:expect(?:s|ed|ing)?|likely|predict\w*|forecast\w*|signal\w*|looks? set|in store|warned|odds|rule out)\b`;
const step = String.raw`(?:rates?|borrowing costs|(?:another|further|future|more) (?:\p{L}+ )?(?:rises?|increases?|hikes?|cuts?))\b`;
const finders = String.raw`(?:police|officers|investigators|observers|monitors|witnesses)\b`;
const ballots = String.raw`(?:ballots?|votes?|papers|envelopes|boxes|bags|documents|irregularities)\b`;
const approvers = String.raw`(?:boards?|directors|shareholders?|regulators?|watchdog|authorit(?:y|ies)|commission|ministers?)\b`;
const complaint = String.raw`(?:complaints?|case|claims?|measures?|move|duties|lev(?:y|ies)|threats?|allegations?)\b`;

/** Questions, and what answers them and brings its subject with it: in a sentence that does not name the term. */
const standing: readonly (readonly [asked: RegExp, answers: RegExp])[] = [
  [
    /\bwhen is the vote\b/iu,
    anyOf(
      String.raw`(?<!\b(?:since|after|last|previous|past|won|lost) (?:\p{L}+ ){0,3})${poll} (?!(?:was|were|had|won|lost)\b)(?:\p{L}+ ){0,5}?(?:on|in|for|by|until) (?:\d{1,2} )?(?:${day}|may\b)`,
      String.raw`${poll} (?:widely )?(?:expected|due|likely|set) (?:later )?(?:this|next) (?:year|spring|summer|autumn|month|week)\b`,
      String.raw`\b(?:${months}|spring|summer|autumn|(?:an?|the|this|next|likely|expected) may) (?:general |parliamentary |presidential )?(?:election|poll)\b`,
      String.raw`\b${day} as (?:the )?(?:election|polling) day\b`,
    ),
  ],
  [
    /\brace stand\b/iu,
    anyOf(
      String.raw`\bpoll (?:showings?|ratings?|standings?|leads?|deficits?)\b`,
      String.raw`\bcampaign\b[^.;]{0,80}\b(?:on the rocks|(?:back )?on track|in trouble|off course|stalled|momentum|neck and neck)\b`,
      String.raw`\b(?:smarter|the better of|stronger|weaker|upper hand)\b[^.;]{0,60}\bcampaign\b`,
    ),
  ],
  [
    /\bbank decide\b/iu,
    anyOf(
      String.raw`${notYet}\b${moved} (?:[\p{L}’'-]+ ){0,4}?${borrowing}[^.;]{0,25}?\d[\d.]*%`,
      String.raw`\b${borrowing} [^.;]{0,25}?${notYet}\b${moved}[^.;]{0,25}?\d[\d.]*%`,
    ),
  ],
  [
    /\bwhat comes next\b/iu,
    anyOf(
      String.raw`\b${borrowing}[^.;]{0,60}${moved}[^.;]{0,20}${because}`,
      String.raw`\b${moved}[^.;]{0,30}\b${borrowing}[^.;]{0,60}${because}`,
      String.raw`\b${step}[^.;]{0,60}${ahead}`,
      String.raw`${ahead}[^.;]{0,60}\b${borrowing}`,
    ),
  ],
  [
    /\bdeal worth\b/iu,
    anyOf(
      String.raw`\b${deal}[^.;]{0,90}\b(?:for|worth|valued at) (?:\p{L}+ ){0,2}${money}`,
      String.raw`\b(?:pays?|paying|paid) (?:\p{L}+ ){0,2}${money}\S* (?:\p{L}+ ){0,3}?for (?:[\p{L}\d%’'-]+ ){0,3}${deal}`,
      String.raw`\bfinancial (?:details|terms)\b|\bterms of the (?:deal|merger|offer)\b[^.;]{0,30}\bnot\b|\bundisclosed (?:sum|amount|price)\b`,
    ),
  ],
  [
    /\bapprove it\b/iu,
    anyOf(String.raw`\b${approvers}[^.;]{0,90}\b(?:approv\w+|clear(?:ed|ance)?|back(?:ed)?)\b[^.;]{0,40}\b${deal}`),
  ],
  [
    /\bresult binding\b/iu,
    anyOf(
      String.raw`\b(?:incorporated into|becomes?|written into|pass(?:ed)? into) (?:\p{L}+ )?law\b[^.;]{0,40}\b(?:yes|no|vote|voters)\b`,
    ),
  ],
  [
    /\bexactly is the question\b/iu,
    anyOf(String.raw`\b(?:ask|asks|asked|reads?|question)\b[^?]{0,40}[:,] ?["“‘'].*\?`),
  ],
  [
    /\bother side reply\b/iu,
    anyOf(
      String.raw`\b(?:dismiss(?:ed|es)|reject(?:ed|s)|rebuff(?:ed|s)|condemn(?:ed|s)|denounc(?:ed|es)) (?:[\p{L}’']+ ){1,4}${complaint}`,
      String.raw`\b(?:response|reply|reaction)\b[^.;]{0,50}\b(?:was|were|has been) (?:\p{L}+ )?(?:defiant|angry|furious|swift|cool|sharp|muted)\b`,
    ),
  ],
  [
    /\bwhat are the charges\b/iu,
    anyOf(
      String.raw`\b(?:den(?:y|ies|ied)|fac(?:e|es|ed|ing)|on|guilty to) (?:\p{L}+ ){0,2}?(?:charges|counts) of (?!all\b)\p{L}`,
    ),
  ],
  [
    /\bbeen charged or convicted\b/iu,
    anyOf(
      String.raw`(?<!\b(?:can|could|may|might|would|to) )\b(?:are|were|was|been|being) (?:\p{L}+ )?(?:held|detained|jailed|imprisoned)\b[^.;]{0,40}\bwithout (?:charge or )?(?:trial|charge)\b`,
      String.raw`\b(?:detention|imprisonment) of [^.;]{1,40}\bwithout (?:trial|charge)\b`,
    ),
  ],
  [
    /\bwhat evidence\b/iu,
    anyOf(
      String.raw`\b${finders} (?:\p{L}+ ){0,3}?(?:found|saw|seized|discovered|caught|filmed|described)\b[^.;]{0,60}\b${ballots}`,
    ),
  ],
];

function anyOf(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'iu');
}

/** What answers a question wherever the article speaks of the term, under whatever name. */
export function standingAnswers(question: string): readonly RegExp[] {
  return standing.flatMap(([asked, answers]) => (asked.test(question) ? answers : []));
}
