import type { DateWords } from '../../language/date-rules.ts';
import { months, shortMonths, weekdays } from '../words/calendar.ts';

const monthNames = [
  ...months,
  ...shortMonths.map((month) => `${month.slice(0, 1).toUpperCase()}${month.slice(1)}`),
].join('|');

const roughly =
  'about|around|some|nearly|almost|over|under|well|more than|less than|fewer than|as many as|as few as|at least';
const numerals =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|hundreds|thousands|millions';
const numbers = `one|${numerals}|twice|half|many|few|fewer|more|less|little|several`;
const dayOrYear = `(?:(?:${months.join('|')})(?: \\d{4})?|${weekdays.join('|')}|(?:1[5-9]|20)\\d\\d)`;
/** A number that is no year. */
const quantity = String.raw`(?<![\p{L}\d.,])(?:(?!(?:1[5-9]|20)\d\d(?!\d|[.,]\d))\d|(?:${numerals})(?!\p{L}))`;

export const dateWords: DateWords = {
  exact:
    [...months, ...weekdays].join('|').toLowerCase() +
    '|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|yesterday|tomorrow|last night|last week|last month|next month|(?:last|this) year|(?:day|week|month|year)s? ago',
  when: 'on|in|during|(?:early|late) in|in (?:early|late)|on the (?:morning|afternoon|evening|night|day) of|in the (?:spring|summer|autumn|fall) of|(?:scheduled|slated|set|planned|due) for',
  nounLeads:
    'the|a|an|this|that|these|his|her|its|their|our|my|your|every|each|last|next|past|previous|coming|upcoming|following|final|opening|closing|same|first|second|third|of|another|some|no',
  vague:
    'since|until|till|through|throughout|by|before|after|from|between|and|or|to|around|about|circa|roughly|almost|nearly|over|under|more than|less than|at least|as of|early as|late as|than|every|each|for|with|like|versus',
  follows:
    'morning|afternoon|evening|night|at|in|on|to|that|as|for|by|with|from|of|over|after|before|following|amid|against|during|near|outside|inside|into|about|when|while|where|because|but|and|or|the|a|an|his|her|its|their|he|she|it|they|we|i|there|under|without|alone|this year|through|between|among|ahead',
  aside: `who|whom|whose|which|where|when|after|before|since|while|as|(?<!(?:more|less|fewer|later|earlier|other|rather) )than|if|because|until|unless|although|though|compared|
    including|like(?= (?:an?|the|his|her|its|their|those|these|others|\\p{Lu}))|versus|despite|upon|by the time|having|(?<!(?:was|were|been|being|be|is|are|got|\\p{Ll}ly) )\\p{Ll}{2,}ed by|(?:quarter|year|months?|weeks?|period) ended|from (?:[\\p{Ll}]+ ){0,2}[\\p{Sc}\\d][\\p{L}\\d.,%]*|
    (?<=\\p{L}\\s)(?<!(?:said|says|say|announced|reported|confirmed|showed|found|told|in|on) )(?:a|an|the|his|her|its|their|another|other|\\d+) (?:(?!(?:was|were|had|has|have|been) )[\\p{Ll}-]+ ){1,3}(?:\\p{Ll}{2,}ed|held|made|taken|written|built|sent|led)|
    (?<=\\p{L}\\s)(?:a|an|the|his|her|its|their) (?:[\\p{Ll}-]+ ){1,3}(?:he|she|it|they|we) \\p{L}+|
    (?:nine|two|three|four|five|six|seven|eight|ten)? ?others? \\p{Ll}{2,}ed|
    \\p{Ll}{2,}ed (?!(?:and|that|to|it|he|she|they|was|were|in|on|at|by|with|for) )\\p{Ll}+ (?:(?!(?:and|that|to|was|were) )\\p{Ll}+ )?(?:\\p{Ll}{2,}ed|made|held|taken|written|built|sent)`,
  shift: 'last|past|previous|next|coming|this',
  lastBefore: /(?<!\p{L})last\s+$/iu,
  thisBefore: /(?<!\p{L})this\s+$/iu,
  units: {
    // "Today" may be nowadays.
    day: /^(?:[Yy]esterday|[Tt]omorrow|[Ll]ast night|.*\bdays? ago$)/u,
    week: /^(?:last week|.*\bweeks? ago)$/iu,
    month: /^(?:(?:last|next) month|.*\bmonths? ago)$/iu,
    year: /^(?:(?:last|this) year|.*\byears? ago)$/iu,
  },
  counted: /\bago$/iu,
  partOf:
    /^(?:the\s)?(?:end|beginning|start|middle)\b|\b(?:half|few|several|couple|some|many)\b|\S\s(?:last|this|next) week$/iu,
  counts:
    '(?:of |in )?(?:that|the same|the (?:following|next|previous)) (?:same )?year|(?:of )?(?:each|every)|annually|(?:a|the) year (?:before|after|earlier|later)|bce?',
  past: "(?<!(?<!\\p{L})(?:(?:is|are|be|being|isn[’']t|aren[’']t) (?:\\p{Ll}+ly |now |still |also )?|(?:the|an?|his|her|its|their|of|in|for|with|on|by|from|at|over|more|most|as|about) ))(?!need|indeed|hundred|speed|exceed|proceed|succeed|feed|seed|sacred|hatred|wicked|naked|based|aged|unprecedented)\\p{Ll}{2,}ed|was|were|had|did|said|went|came|took|made|got|gave|found|told|became|left|felt|put|brought|began|kept|held|wrote|stood|heard|let|met|ran|paid|sat|spoke|led|grew|lost|fell|sent|built|drew|broke|spent|cut|rose|drove|bought|chose|sought|taught|caught|fought|won|threw|shot|struck|withdrew|saw|knew|thought|showed|hit|flew|sold|beat|quit|swore|stole|sank|shut|dealt|hurt|burst|set|bid|rode|hung|swept|froze|spread|split|hid|fled|dug|slid|cost|laid|read|shook|tore|wore|woke|swam|sang|rang|drank|ate|slept|stuck|bore|forbade|overcame|undertook|upheld|underwent|leapt|lit|lay|rebuilt|retook|bound|swung",
  future:
    "will|shall|is due|are due|scheduled|set to|set for|due to|slated|to be held|is to|are to|takes? effect|comes? into (?:force|effect)|goes? (?:into (?:force|effect)|on sale)|takes place|begins|opens|starts|closes|ends|resumes|meets|returns to|expires|kicks off|[\\p{L}]+['’]ll",
  unsure:
    "(?:almost|nearly) \\p{Ll}+ed|(?:is|are|was|were|been) (?:\\p{Ll}+ly )?(?:said|thought|claimed|alleged|rumou?red|reported|understood|feared|assumed|hoped|intended|meant|believed) (?:to|that)|[Ii]f|may|might|could|would|(?:was|were|been) (?:set to|due|scheduled|slated|supposed|meant|about to|expected|to)|usually|always|often|sometimes|rarely|seldom|generally|routinely|(?<!(?:was|were|been|being|be|is|are) )used to|(?:\\d|once|twice|times)[\\d.,]*(?: [\\p{L}-]+){0,3} an? (?:day|week|month|year)(?! (?:ago|after|before|earlier|later))|annually|traditionally|typically|regularly|normally|every|should|can|perhaps|possibly|reportedly|allegedly|unless|whether|likely|unlikely|probably|hopes?|hoped|hoping|aims?|aimed|aiming|wants?|wanted|predict\\p{L}*|forecast\\p{L}*|projected|projections?|estimat\\p{L}*|expect\\p{L}*|propos\\p{L}*|plans|planned to|planning|threaten\\p{L}*|rumou?r\\p{L}*|believed|wouldn['’]t|couldn['’]t",
  hearsay: new RegExp(
    [
      String.raw`^(?:Had|Were|Should|But for)\s`,
      String.raw`\b(?:claim(?:s|ed)?|alleg(?:es?|ed)|den(?:y|ies|ied)|doubt(?:s|ed)?|suspect(?:s|ed)?|pretend(?:s|ed)?|imagin(?:es?|ed)|wish(?:es|ed)?) (?:that|he|she|it|they) `,
      String.raw`\b(?:film|movie|novel|story|tale|legend|myth|drama|musical|opera|sitcom|simulation),\s`,
      String.raw`\b(?:promised|vowed|pledged|agreed|decided|asked|threatened|offered|urged|invited|instructed|advised|warned|told)(?: [^\s,;]+){0,8} to \p{Ll}+ [^,;]*$`,
      String.raw`\b(?:ask(?:s|ed)?|wonder(?:s|ed)?|knows?|knew|unclear) (?:what|where|why|how|who|whether|if)\s[^,;]*$`,
      String.raw`\b(?:charged with|accused of|suspected of|convicted of|cleared of|blamed for|admit(?:s|ted)?|den(?:y|ies|ied)) \p{Ll}+ing\s[^,;]*$`,
    ].join('|'),
    'u',
  ),
  not: "hardly|scarcely|barely|failed to|not|cannot|never|no(?! (?:fewer|less|doubt|confidence|to) |[-‐–.])|\\p{Ll}+n['’]t|nobody|nothing|none|neither|nor",
  bounds: 'to|from|between|than|as|unlike',
  range: 'and|or|to|through|until|und|oder|bis|et|ou|à|y|o|a|al|e|en|of|tot|или|и|по',
  clauseBreaks: 'and|but|that|und|aber|dass|et|mais|y|pero|e|ma|mas|en|maar|и|но|что',
  joints: 'and|or',
  scene:
    /^\s*(?:at|in|on|during|late|early|just before|around)\s(?!.*\b(?:to|for|from|before|ahead|after|since|than|addition|contrast|comparison)\b)/iu,
  verbGroup: /^(?:\s(?:been|being|also|\p{Ll}+ly))*\s\p{L}+\s\p{L}+/u,
  state: new RegExp(
    String.raw`(?<!\b(?:who|which|that) )(?:(?:was|were|had(?: been)?) (?:(?:still|already|then|only|just|also|even|${roughly}) )*(?:[\d\p{Sc}]|(?:(?<!\b[Tt]here was )an?|the|its|his|her|their|${numbers}|in(?! (?:1[5-9]|20)\d\d)|at|after|before|worth|home|part) |(?!\p{Ll}+ed )\p{Ll}+ of )|(?:lived|owned|belonged|cost|employed|numbered|averaged)(?!\p{L}))`,
    'gu',
  ),
  compares: new RegExp(
    String.raw`^(?:At )?[Tt]his time |(?<!\p{L})(?:twice|half|times|almost|nearly|just) as (?:many|much|\p{Ll}+ as)(?!\p{L})|^(?=.*${quantity}.*\D${quantity}).*\b(?:today|now|nowadays|currently|these days|at present)\b`,
    'u',
  ),
  listBefore: new RegExp(String.raw`${dayOrYear},? (?:and|or)(?: again| then| later)?(?: in| on)?\s*$`, 'u'),
  listBehind: new RegExp(
    String.raw`^(?:,| and| or)(?: again| then| later)? (?:(?:in|on) )?${dayOrYear}(?=[.,;]|\s(?:and|or)\s|$)`,
    'u',
  ),
  nounBefore:
    /(?:^\p{Lu}\p{Ll}+s|\b(?:of|at|in|during|from|for|over|about|after|before) (?:the|an?|its|his|her|their) \p{Ll}+) (?:in|on|during)\s*$/u,
  copulaBehind: /^\s(?:was|were)\s/u,
  auxiliary: 'was|were|had|has|have|been|also',
  relativeBehind: /^\s(?:that|which|who)\s(\p{L}+)/u,
  doerBehind: /^\sby\s/u,
  // "deal announced", with no "was" before.
  loneParticiple: /(?<!\b(?:was|were|been|being|be|is|are|\p{Ll}+ly)\s)\b\p{Ll}{2,}ed\s(?:on\s|in\s)?$/u,
  relativeBefore: /\bthat\s$/u,
  relativeOpen: /,\s(?:who|whom|whose|which|where)\s[^,]*\s(?:and|but|or)\s$/u,
  nounWithParticiple: /^\s*an?\s(?:[\p{L}-]+\s){1,4}?\p{Ll}{2,}ed\s/u,
  participle:
    /^\s*(?:\p{Ll}{2,}(?:ed|ing)|born|built|made|held|led|written|known|taken|sent|set|put|shot|sold|found|lost|paid|struck|bought|brought|seen|shown|given|drawn|driven|stolen|broken|chosen|won)\s/u,
  relativeEnded: /,\s(?:who|whom|whose|which|where)\s[^,]+,\s*$/u,
  belongsToName: /(?:[-‐–]|['’]s?\s*|\b(?:that|this)\s\p{Ll}+\s+)$/u,
  dateline: new RegExp(
    String.raw`^\p{Lu}[\p{Lu} .,’'-]{2,40}(?:,\s[\p{L}. ]{2,20})?,?\s\(?(?:${monthNames})\.?\s\d{1,2}(?:,\s\d{4})?\)?,?\s?(?:\([^()]{2,40}\)\s?)?[—–-]+\s`,
    'u',
  ),
  statedYears: months.map(
    (month) =>
      new RegExp(String.raw`(?<!\p{L})${month}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?((?:19|20)\d\d)(?!\d)`, 'gu'),
  ),
};
