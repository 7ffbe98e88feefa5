import type { AheadRules, AheadSign } from '../../language/ahead-rules.ts';
import { whenAsked } from '../../language/when-asked.ts';
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
const feared = '(?:concerns?|fears?|worr(?:y|ies|ied)|risks?|warn(?:s|ed|ing)?|danger)';
/** Of whom much is demanded. */
const mighty =
  '(?:governments?|authorit(?:y|ies)|states?|ministers?|ministry|lawmakers|legislators|congress|parliament|senate|police|council|company|companies|leaders|countries|nations|officials|regulators|party|president|prime minister|mayor|banks|schools|courts?|administration)';
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

const scheduled = (): readonly AheadSign[] => [
  sign(3, `(?:is|are|remains?|seems?|appears?|looks?) ${adverb}(?:${arranged}) ${toCome}`),
  sign(1.2, `(?<!(?:was|were|be|been|had) ${adverb})(?:due|scheduled|slated|expected|poised|planned|set) ${toCome}`),
  exactly(
    2,
    String.raw`(?<!(?<!\p{L})(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Nn]o|[Oo]f|[Ff]ree|[Gg]ood|[Ii]ll|[Pp]olitical|[Ll]iving|[Ww]ith|[Pp]eople[’']s) )(?:will|shall|won['’]t) (?!of (?:the|his|her)|and (?:the|a) )${adverb}\p{Ll}+`,
  ),
  exactly(
    2,
    String.raw`(?:is|are) (?:also to(?! be)|to become|(?:also )?to be (?!found|seen|had|blamed)\p{Ll}+(?:ed|en|ld|ne|de|pt|ut|ght))`,
  ),
  exactly(
    2,
    String.raw`(?:is|are|\p{L}+[’'](?:re|s|m)) ${adverb}going to (?!the|a|be (?:no|an?|tough|hard|difficult|fine|great|ok|okay)(?!\p{L}))\p{Ll}+`,
  ),
  sign(
    2.5,
    'still (?:faces?|has to|have to|needs? to)|faces? (?:up to|a (?:maximum|possible|potential)|trial|charges|(?:\\p{Ll}+ ){1,3}charges)',
  ),
  sign(1.6, `(?:is|are) ${adverb}(?:expected|forecast|anticipated|predicted|projected)(?! to)`),
  sign(
    2,
    '(?:has|have) until|awaits?|awaiting|pending|next steps? (?:is|are|will|include)|remains to be seen|yet to be|are yet to|is yet to',
  ),
  // Of what is arranged: only with a time ahead.
  sign(
    0.4,
    'deadline|(?:was|were) waiting (?:for|to)|want to|takes? effect|comes? into force|goes? (?:into effect|on sale|on trial|to the polls)|begins?|starts|opens|ends|resumes?|expires?|kicks? off|meets|votes|returns|runs|run until|reports|holds?|hosts?|plays?|faces?|visits|travels|launches|takes? place|arrives?|heads (?:to|for)',
  ),
];

const wanted = (): readonly AheadSign[] => [
  exactly(2, String.raw`(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)[’']ll (?!see(?!\p{L})|be (?:ok|fine))\p{Ll}+`),
  sign(
    2,
    "(?<!(?:n[’']t|(?<!\\p{L})(?:not|never|with|the|its|his|her|their|our|of|any|no|new)) )(?:plans?|intends?|vows?|proposes|threatens) to",
  ),
  sign(1.5, '(?:aims|seeks|hopes) to'),
  sign(
    2,
    `(?:is|are) ${adverb}(?:planning|hoping|preparing|aiming|considering|weighing|looking|seeking) (?:to|an?|the|whether|for|new|more|further|future|another)`,
  ),
  sign(2, `(?:is|are) ${adverb}(?:considering|weighing|mulling|contemplating) \\p{Ll}+ing`),
  sign(2, '(?:is|are) expecting (?:a|an|his|her|its|their|another|twins)'),
  sign(
    2.5,
    `(?:is|are) ${adverb}(?:drafting|demanding|negotiating|urging|readying|finali[sz]ing|eyeing|exploring|pursuing)`,
  ),
  sign(
    2,
    `(?:is|are) ${adverb}(?:calling|pushing|asking|pressing|campaigning|vying|bidding|bracing|gearing up) (?:for|to|on)`,
  ),
  sign(1.2, `(?:is|are) ${adverb}working (?:for|to|on)`),
  sign(1.5, `(?:is|are) ${adverb}(?:suing|appealing)`),
  sign(1, 'seeking (?:to|an?)'),
  exactly(2.5, String.raw`wants (?:the )?\p{Lu}[\p{L}.]* to`),
  sign(
    1.5,
    'wants to|(?<!(?:high|the|of|no|their|his|her|any|its|and|in) )hopes (?:to|that|the|for|it)|(?:is|are) hopeful',
  ),
  // Of what goes on: only with a time ahead.
  sign(0.4, '(?:is|are) \\p{Ll}+ing'),
  sign(1, 'budgeted|earmarked|set aside'),
  sign(
    2,
    "(?<!(?:not|n[’']t|would) )(?:expects?|anticipates? that|foresees?|predicts|(?<!(?:the|its|their|these|of|economic|weather|and) )forecasts|envisages)(?! (?:to see|covering|of|on|for|about|from)(?![\\p{L}]))",
  ),
  sign(2, '(?:has|have) (?:vowed|pledged|promised|agreed|proposed|threatened|committed|planned) (?:to|that)'),
  sign(1.5, '(?:vowed|pledged|promised|threatened) to'),
  sign(1, '(?:agreed|proposed|planned) to'),
  sign(
    1,
    '(?:called|calling|calls|asked|asking|asks) for|(?:urge[sd]?|urging|called on|calls on) .* to|demand(?:s|ed|ing)',
  ),
  sign(1.4, `(?:called|calls|calling) (?:up)?on (?:the |its |his |her )?(?:[\\p{L}_“”"]+ )?${mighty} to`),
  sign(1.5, '(?:could|may|might) (?:come|be|happen|start|begin|vote) (?:\\p{Ll}+ )?as (?:early|soon) as'),
  sign(1, 'must|should|needs? to|(?<!will )(?:has|have) to'),
  sign(0.5, '(?<!(?:which|that) )must'),
  sign(1, `${mighty} (?:must|should|needs? to|ha(?:s|ve) to)(?! have)`),
  exactly(0.5, '[Ww]e must'),
  exactly(2, "(?:I|[Ww]e)(?:[’']d| would)?(?: also| now)? (?:urge|call on|demand|intend|plan|aim|hope|expect)"),
  sign(1, '(?<!(?:which|that) )(?:must|should|needs? to) be \\p{Ll}+(?:ed|en|ld|ne|de|pt|ut|ght)'),
];

const possible = (): readonly AheadSign[] => [
  exactly(1.5, String.raw`(?<!because [^.;]*)(?:could|may|might) (?!have )${adverb}(?!have )\p{Ll}+`),
  sign(0.4, 'would(?! have(?! to))'),
  sign(0.6, '(?:could|may|might|would) (?:soon|eventually|face|also face)|faces up to'),
  sign(0.5, 'until (?:the|a|at least|\\d+)'),
  sign(
    1.8,
    `(?:bill|law|plan|plans|proposal|proposals|measure|deal|agreement|project|amendment|legislation|rules?|merger|scheme|changes?|ban|tax|move)(?:,[^,]{3,40},| that| which)? would(?! have)`,
  ),
  sign(1, `${whether} .*${outcome}|${outcome} .*${whether}`),
  sign(0.5, `${whether} .*could|could .*${whether}`),
  sign(
    0.7,
    '(?:could|may|might|must|should) .*(?:said|says|added|warned|according to)|(?:said|says|warns|warned|added) .*(?:could|may|might|must|should)',
  ),
  sign(
    0.5,
    '(?:believes?|says|say|said|announced|confirmed|promised|according to) .*will|will .*(?:said|says|announced|according to)',
  ),
  sign(1.6, `${feared}[^,;]* (?:will|could|might|may)(?! have)`),
  sign(
    2,
    `(?:is|are|remains?|[’']s) ${adverb}(?:unclear|uncertain|not clear|not known|unknown) (?:whether|when|how|what|who|if|where) .*(?:will|would|could|might|can)`,
  ),
];

const against = (): readonly AheadSign[] => [
  // What would be if things were not as they are.
  sign(-3, "would(?: not|n[’']t)? .* if (?:\\p{L}+ ){1,3}(?:\\p{Ll}+ed|were|was|thought|knew|felt|had|did)"),
  // A likeness.
  sign(-3, '(?:likely|going|bound|expected|set) to be (?:just |almost |about )?as(?! soon)'),
  sign(-2, '(?:considered|debated|discussed|rejected|questioned|examined|outlined) .*(?:how|which|what|whether)'),
  sign(-2, '(?:minutes|hours|days|weeks) later(?!,? (?:this|in))|for (?:years|decades|centuries) .*until'),
  sign(-2, '(?:then|later) .*before \\p{Ll}+ing'),
  sign(-2, 'in (?:one|some|many|most) of (?:the|its|these)(?: \\p{L}+)* (?:examples?|cases)'),
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
  sign(-2, 'will (?:know|remember|recall|agree|recogni[sz]e|appreciate|indicate|attest|confirm that)|imagine'),
  sign(-3, 'never'),
  sign(-2, '(?:thought|knew|felt|wondered) [^.]{0,40}(?:could|would|might)|would be no'),
  sign(-1.5, 'could (?:only|not|see|hear|feel|tell|barely|hardly)'),
  exactly(-1.5, '(?:I|[Ww]e) (?:believe|think|feel|see|know)'),
  sign(-2, 'questions? (?:\\p{Ll}+ )*whether|whether [^,;]*(?:is|are) (?:likely|expected|set|ready)'),
  sign(-2, '(?:when|while|if) (?:they|it|he|she) (?:is|are)|for (?:example|instance)'),
  sign(-1.5, '(?:who|which|that) (?:hopes|wants|aims|seeks)|any (?:\\p{Ll}+ ){1,2}(?:will|would)'),
  sign(-1.5, '(?:has|have) (?:unveiled|announced|launched|released|published)'),
  sign(-1, 'anyone|anybody|someone|somebody|users|whoever'),
  sign(-1.5, 'perhaps|maybe'),
  sign(-0.7, 'can(?:not)?'),
  sign(-2, '(?:no|little|any) (?:\\p{L}+ )?(?:evidence|proof|guarantee|sign) (?:that|of)'),
  sign(-3, 'if (?:\\p{L}+ ){1,4}had'),
  // What somebody argued, how a thing works, a likeness, a general truth.
  sign(
    -2,
    '(?:saying|arguing|claiming|insisting|reasoning|fearing|assuming) (?:that )?(?:\\p{L}+ ){1,6}(?:will|would|could)',
  ),
  sign(
    -2,
    '(?<!would )(?:allows?|lets?|enables?) (?!for)(?:\\p{L}+ ){1,2}(?:to|set|make|do)|if (?:they|people|users|readers) (?:think|feel|want|believe|like)',
  ),
  sign(
    -2,
    'it seems|as if|as though|at any (?:time|moment)|on (?:the )?(?:one|other) hand|the more .* the (?:more|less|better|worse)',
  ),
];

export const aheadRules = whenAsked(
  (): AheadRules => ({
    signs: [...scheduled(), ...wanted(), ...possible(), ...against()],
    ofWriter: exactly(-2, "I|we|We|my|our|us|me|I[’']ll|we[’']ll|we[’']re|I[’']m"),
    aside:
      /^(?:(?!During|Following|According|Including|Regarding|Concerning)\p{Lu}\p{Ll}+ing|Although|Though|While|Despite|Considering|As|After|Because|Since|Even (?:in|as|though)|Given) [^,;]*, /u,
    saysSo:
      /(?<!\p{L})(?:said|says|told|tells|announce[sd]|warn(?:s|ed)|confirm(?:s|ed)|predict(?:s|ed)|report(?:s|ed)|wrote|tweeted|posted|agree[sd]|vote[sd]|approve[sd]|decide[sd]|order(?:s|ed)|rule[sd]|urge[sd]|call(?:s|ed)|demand(?:s|ed)|asked|propose[sd]|promise[sd]|pledge[sd]|vow(?:s|ed)|set|scheduled|signed|unveiled|revealed|added|according)(?!\p{L})/u,
    // By case: "may" is no month.
    day: new RegExp(`${word}(?:${[...weekdays, ...months].join('|')})${end}`, 'u'),
    time: new RegExp(
      `${word}(?:(?:next|the coming|this coming|the upcoming|the following) (?:${periods}|${several})s?|later (?:this|in the) (?:${periods}|day)|later (?:on|today)|at a later (?:\\p{L}+ )?(?:date|stage)|in due course|this (?:coming )?weekend|tomorrow|(?:in|over|within) the (?:coming|next) \\p{L}+|by the (?:end|middle|beginning|start) of (?:the|this|next)|in the near future|no later than|within (?:days|weeks|months|hours)|until (?:at least )?(?:${periods}|next|later))${end}`,
      'iu',
    ),
  }),
);
