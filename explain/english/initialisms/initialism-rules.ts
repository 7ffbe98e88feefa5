import type { InitialismRules } from '../../language/initialism-rules.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const short = String.raw`["“]?((?:\p{Lu}\.){2,8}|\p{Lu}{2,8}s?(?![\p{L}\p{N}&/-]|\.\p{L}| \p{Lu}))`;
/** ", or MBSR": only letters in capitals, since "or" joins other things far oftener. */
const orShort = new RegExp(`,? or (?:the )?${short}`, 'gu');
/** "which is also known as MBSR", "called MBSR". */
const namedShort = new RegExp(
  '(?:,? (?:which|that))?(?: (?:is|are|was|were))?,?(?: (?:also|better|commonly|often|simply|now))?' +
    ' (?:known (?:as|by (?:its|their) (?:initials|acronym))|called|abbreviated (?:as|to)|shortened to)' +
    ` (?:the )?${short}`,
  'gu',
);
/** What letters are called that stand for words. */
const letterWords = 'acronym|abbreviation|initialism';

/** "MBSR, which stands for …", "MBSR, short for …"; "the CTO, a community treatment order", of three letters and more. */
const standsFor = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:((?:\p{Lu}\.){2,8}|\p{Lu}{2,8}),?["”]? (?:(?:which |that )?stands for|(?:which is )?(?:short|an? (?:${letterWords})) for) (?:the )?["“]?|(\p{Lu}{3,8}), (?:an?|the) )`,
  'gu',
);

export const initialismRules: InitialismRules = {
  // "Office *of the* High Commissioner *for* Human Rights"
  passedOver: set('of the and for in on to a an at by with as de la le du des del der und'),
  // Their names would only be in the way.
  everyday: set('US USA UK UAE EU UN TV BBC NHS FBI CIA AM PM MP CEO ID OK IT PR HR HQ DC COVID-19'),
  singularOf: (short) => short.replace(/(?<=[\p{Lu}\p{N}])s$/u, ''),
  leadIn: /^(?:(?:also|better|commonly|formerly) )?(?:known as|called|abbreviated(?: as| to)?|or|aka) (?:the )?/u,
  bracketBreak: /[,;]| or /,
  exchange: /\b(?:NYSE|NASDAQ|Nasdaq|LSE|AIM|TSX|ASX|HKEX|BSE|NSE|FTSE|ticker)\b/u,
  clauseEnd: /(?<!(?:^|[^\p{L}])(?:\p{Lu}|St|Mt|Ft|Dr|Mr))\.\s|[;:!?]\s|\n|\(|\)/u,
  behindLongForm: [orShort, namedShort],
  beforeLongForm: standsFor,
  moreOfName: set('of for on'),
  joining: set('and'),
  titles: set('mr mrs ms mx'),
  // Also of other words, but those seldom stand before a name that is whole without them.
  nationality: /(?:an|ese|ish)$/,
  unions: new Set(['united states', 'united kingdom', 'united nations']),
};
