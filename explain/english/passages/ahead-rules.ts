import type { AheadRules, AheadSign } from '../../language/ahead-rules.ts';
import { months, weekdays } from '../words/calendar.ts';

const word = String.raw`(?<![\p{L}’'-])`;
const end = String.raw`(?![\p{L}-])`;
const adverb = String.raw`(?:(?:also|now|still|soon|then|once|all|yet|\p{Ll}+ly) )*`;
const arranged =
  'due|scheduled|set|slated|expected|poised|planned|forecast|projected|predicted|on track|on course|bound|about|going|tipped|likely|anticipated|in line';
/** "Due to the rain" gives a reason. */
const toCome =
  '(?:to(?! (?:the|an?|its|his|her|their|this|that|these|those|poor|bad|lack|high|low)(?![\\p{L}]))|for|on|in|by|at|next|later|this|during|within|before|until)';
const periods = `week|weekend|month|year|quarter|season|decade|century|spring|summer|autumn|fall|winter|${weekdays.join('|')}|${months.join('|')}`;
const several = 'few|couple of|two|three|four|five|six|seven|eight|nine|ten|several|\\d+';
const whether = '(?:if|unless|once|as soon as)';
const outcome = "(?:will|won[’']t)";

/** Whole words, in any case. */
const sign = (weight: number, pattern: string): AheadSign => ({
  pattern: new RegExp(`${word}(?:${pattern})${end}`, 'iu'),
  weight,
});

/** Whole words as they stand: "will" is a verb, "Will" a name. */
const exactly = (weight: number, pattern: string): AheadSign => ({
  pattern: new RegExp(`${word}(?:${pattern})${end}`, 'u'),
  weight,
});

const scheduled: readonly AheadSign[] = [
  sign(3, `(?:is|are|remains?|seems?|appears?|looks?) ${adverb}(?:${arranged}) ${toCome}`),
  sign(1.2, `(?<!(?:was|were|been|had) ${adverb})(?:due|scheduled|slated|expected|poised|planned|set) ${toCome}`),
  exactly(
    2,
    String.raw`(?<!(?<!\p{L})(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Nn]o|[Oo]f|[Ff]ree|[Gg]ood|[Ii]ll|[Pp]olitical|[Ll]iving|[Ww]ith|[Pp]eople[’']s) )(?:will|shall|won['’]t) (?!of (?:the|his|her)|and (?:the|a) )${adverb}\p{Ll}+`,
  ),
  sign(
    2,
    '(?:has|have) until|awaits?|awaiting|(?:is|are) waiting (?:for|to)|pending|next steps? (?:is|are|will|include)|remains to be seen|yet to be|are yet to|is yet to',
  ),
  // Of what is arranged: only with a time ahead.
  sign(
    0.4,
    'deadline|(?:was|were) waiting (?:for|to)|wants? to|takes? effect|comes? into force|goes? (?:into effect|on sale|on trial|to the polls)|begins?|starts|opens|ends|resumes?|expires?|kicks? off|meets|votes|returns|runs|reports',
  ),
];

const wanted: readonly AheadSign[] = [
  sign(
    2,
    "(?<!(?:n[’']t|(?<!\\p{L})(?:not|never|with|the|its|his|her|their|our|of|any|no|new)) )(?:plans?|intends?|vows?|proposes|threatens) to",
  ),
  sign(1.5, '(?:aims|seeks|hopes) to'),
  sign(
    2,
    `(?:is|are) ${adverb}(?:planning|hoping|preparing|aiming|considering|weighing|looking|seeking) (?:to|a|an|the|whether|for|new|more)`,
  ),
  sign(2, `(?:is|are) ${adverb}(?:considering|weighing|mulling|contemplating) \\p{Ll}+ing`),
  sign(2, '(?:is|are) expecting (?:a|an|his|her|its|their|another|twins)'),
  // Of what goes on: only with a time ahead.
  sign(0.4, '(?:is|are) \\p{Ll}+ing'),
  sign(1, 'budgeted|earmarked|set aside'),
  sign(
    2,
    "(?<!(?:not|n[’']t|would) )(?:expects?|anticipates? that|foresees?|predicts|forecasts|envisages)(?! (?:to see|covering|of|on|for|about|from)(?![\\p{L}]))",
  ),
  sign(2, '(?:has|have) (?:vowed|pledged|promised|agreed|proposed|threatened|committed|planned) (?:to|that)'),
  sign(1.5, '(?:vowed|pledged|promised|threatened) to'),
  sign(1, '(?:agreed|proposed|planned) to'),
  sign(
    1,
    '(?:called|calling|calls|asked|asking|asks) for|(?:urge[sd]?|urging|called on|calls on) .* to|demand(?:s|ed|ing)',
  ),
  sign(1, `must|should|needs? to|(?:has|have) to`),
];

const possible: readonly AheadSign[] = [
  exactly(1.5, String.raw`(?<!because [^.;]*)(?:could|may|might) (?!have )${adverb}(?!have )\p{Ll}+`),
  sign(0.4, 'would(?! have(?! to))'),
  sign(0.6, '(?:could|may|might|would) (?:soon|eventually|face|also face)|faces up to'),
  sign(0.5, 'until (?:the|a|at least|\\d+)'),
  sign(
    1.8,
    `(?:bill|law|plan|plans|proposal|proposals|measure|deal|agreement|project|amendment|legislation|rules?|merger|scheme|changes?|ban|tax|move) (?:that )?would(?! have)`,
  ),
  sign(1, `${whether} .*${outcome}|${outcome} .*${whether}`),
  sign(0.5, `${whether} .*could|could .*${whether}`),
  sign(
    2,
    `(?:is|are|remains?) ${adverb}(?:unclear|uncertain|not clear|not known|unknown) (?:whether|when) .*(?:will|would|could|might|can)`,
  ),
];

const against: readonly AheadSign[] = [
  sign(-4, `(?:was|were|had|been) ${adverb}(?:been )?(?:${arranged}) (?:to|for)`),
  sign(-3, String.raw`(?:would|could|might|may|should|must|will)(?: not|n[’']t)? (?:\p{Ll}+ly )?have (?!to )\p{Ll}+`),
  sign(-3, 'would (?:go on to|later|eventually|become|prove|often|always|sometimes|then)'),
  sign(
    -2,
    `often|usually|always|sometimes|typically|generally|whenever|every (?:day|week|month|year)|each (?:day|week|month|year)`,
  ),
  sign(
    -6,
    "(?:update[sd]?|follow) (?:this|the|our) (?:story|article|page|post|report|coverage|blog)|will be updated|check back|sign up|subscribe\\p{L}*|newsletter|stay tuned|read more|click|tune in|don[’']t miss",
  ),
  sign(-2, 'you|your|yourself'),
  exactly(-2, "I|we|We|my|our|us|me|I[’']ll|we[’']ll|we[’']re|I[’']m"),
  sign(-2, 'will (?:know|remember|recall|agree|recogni[sz]e|appreciate)|imagine'),
  sign(-1.5, 'perhaps|maybe|can(?:not)?'),
  sign(-2, '(?:no|little|any) (?:\\p{L}+ )?(?:evidence|proof|guarantee|sign) (?:that|of)'),
  sign(-3, 'if (?:\\p{L}+ ){1,4}had'),
  // What somebody argued, how a thing works, a likeness, a general truth.
  sign(
    -2,
    '(?:saying|arguing|claiming|insisting|reasoning|fearing|assuming) (?:that )?(?:\\p{L}+ ){1,6}(?:will|would|could)',
  ),
  sign(
    -2,
    '(?:allows?|lets?|enables?) (?:\\p{L}+ ){1,2}(?:to|set|make|do)|if (?:they|people|users|readers) (?:think|feel|want|believe|like)',
  ),
  sign(
    -2,
    'it seems|as if|as though|at any (?:time|moment)|on (?:the )?(?:one|other) hand|the more .* the (?:more|less|better|worse)',
  ),
];

export const aheadRules: AheadRules = {
  signs: [...scheduled, ...wanted, ...possible, ...against],
  // By case: "may" is no month.
  day: new RegExp(`${word}(?:${[...weekdays, ...months].join('|')})${end}`, 'u'),
  time: new RegExp(
    `${word}(?:(?:next|the coming|this coming|the upcoming|the following) (?:${periods}|${several})s?|later (?:this|in the) (?:${periods}|day)|later (?:on|today)|at a later (?:\\p{L}+ )?(?:date|stage)|in due course|this (?:coming )?weekend|tomorrow|(?:in|over|within) the (?:coming|next) \\p{L}+|by the (?:end|middle|beginning|start) of (?:the|this|next)|in the near future|no later than|within (?:days|weeks|months|hours)|until (?:at least )?(?:${periods}|next|later))${end}`,
    'iu',
  ),
};
