import type { ReferenceWords } from '../../language/reference-words.ts';

/** "This week" points to nothing that was told. */
const times =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|mornings?|afternoons?|evenings?|summer|winter|spring|autumn|fall|season|decade|century|time|term|quarter|point';

/** "This is", "such as": no noun follows. */
const noNoun =
  'ones?|an?|as|is|was|are|were|has|had|have|will|would|could|can|may|might|of|in|on|to|that|the|and|or|whole|article|kind|sort|type|means?|he|she|it|they|we|you|i|if|when|there|his|her|its|their|all|some|many|most';

/** Behind these, "that" points; elsewhere it mostly opens a clause. */
const beforeThat = 'in|on|at|of|for|from|by|with|to|under|over|about|after|before|during|like|than';
const nounsOfThat = String.raw`\p{Ll}+['’]s|number|figure|amount|total|rate|share|decision|deal|money|day|night`;

const bodies = String.raw`alliance|partnership|coalition|version|variant|majority|minority|company|firm|agency|group|organi[sz]ation|department|ministry|business|retailer|\p{Ll}*maker|manufacturer|airline|carrier|bank|brand|chain|club|team|squad|party|charity|school|university|hospital|committee|panel|commission|tribunal|outlet|platform|app|service|site|website`;
const works =
  'show|film|movie|book|novel|series|album|song|article|story|report|study|survey|poll|research|paper|post|tweet|video|footage|clip|image|photo|picture|letter|message|document|memo';
const deeds =
  'game|match|race|event|ceremony|meeting|summit|talks|deal|agreement|pact|accord|treaty|bill|law|legislation|policy|plan|programme|program|scheme|project|initiative|strategy|proposal|rules?|ban|order|vote|case|trial|hearing|charges?|investigation|probe|inquiry|attacks?|shooting|bombing|blast|explosion|crash|accident|fire|blaze|disaster|protests?|strike|walkout|dispute|fight|transaction|merger|takeover|outbreak|claim|allegations?|accusations?|fact|effect|figures?|data|design|device|machine|vehicle|exemptions?|actions?';
const people = String.raw`m[ae]n|wom[ae]n|boys?|girls?|child|children|couple|pair|duo|trio|(?:two|three|four|five)(?! \p{L}+s(?!\p{L}))|suspects?|defendants?|officers?|drivers?|pilots?|players?|stars?|singer|actor|actress|artist|author|writer|natives?|quarterback|striker|goalkeeper|target|teenagers?|victims?|mob|crowd|nation`;

const calendar = String.raw`\p{Lu}\p{Ll}+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d`;

/** "Varga insisted he wasn't": what, the sentence before says. */
const thinks =
  '(?:insist|den[iy]|sa[iy]|claim|admit|thought|think|believ|hope|suggest|promis|deni|acknowledg|argu|maintain|swor)\\p{Ll}*';

const tying = [
  String.raw`(?<!\p{L})${thinks} (?:that )?(?:he|she|it|they|we) (?:was|were|is|are|did|does|do|had|has|have|would|could|will|can)(?:n[’']t| not)?(?=[,.;]|$)`,
  String.raw`(?<!\p{L})(?:on the other hand|follow(?:s|ed)? suit|in that (?:regard|respect|sense)|(?:responded|replied|retorted|countered),)`,
  String.raw`(?<!\p{L})(?:brought|put|made|changed|did|do|does|done) that(?! \p{L}+s? (?:is|are|was|were))(?!\p{L})`,
  'the following[.:]$',
  `, (?:too|however|in turn|as a result|therefore|meanwhile|though)[,:;]`,
  String.raw`(?<!\p{L})(?:either|too)[.!]["”]?$`,
  String.raw`(?:\d+|two|three|four|five|six|several|few) (?:minutes|hours|days|weeks|months|years) later[.!]$`,
].join('|');

export const referenceWords: ReferenceWords = {
  pointing: String.raw`(?:this|these|such|(?:${beforeThat}) that|that(?= (?:${nounsOfThat}) )
    |those(?! (?:(?:who|whose|that|with|without|in|on|at|of|from|under|over)(?!\p{L})|\p{Ll}+(?:ing|ed)(?!\p{L}))))
    (?! (?:${times}|${noNoun})(?!\p{L}))`,
  definite: String.raw`[Tt]he (?:(?!(?:of|and|to|in|on|first|last|next|only|central|\p{Ll}+est|most) )\p{Ll}[\p{L}-]* ){0,2}?`,
  kinds: [bodies, works, deeds, people].join('|'),
  epithet: String.raw`^[Tt]he (?:\p{Lu}[\p{L}.-]* ){1,3}?(?:\p{Ll}*maker|company|firm|retailer|airline|carrier|singer|actor|actress|artist|author|writer|native|quarterback|striker|goalkeeper|player|star)`,
  saysWhich: String.raw`(?:['’]s)? (?:(?:of|that|who|whose|whom|which|where|when|behind|between|against|over|about|under|near|called|named|known|to|for|from|by|with|held|set|led|run|owned)(?!\p{L})|\p{Lu})
    |,? (?:in|on|at) (?!${calendar})|['’]s|-`,
  unique: new Set(
    `government president police state country nation city court congress parliament senate house public world internet web
    economy market markets media military army press bank war pandemic coronavirus virus day days week weeks month months
    year years night morning afternoon evening weekend moment time past future south north east west number average
    majority toll`.split(/\s+/),
  ),
  comparing: String.raw`[Tt]he (?:bigger|larger|smaller|greater|better|worse|older|younger|higher|lower|longer|shorter|stronger|easier|harder|other|others|same|former|latter|previous|second)(?! of)(?= \p{Ll}+(?!\p{L})(?! (?:than|of))|[,.])`,
  tying: new RegExp(tying, 'u'),
  ofWriter:
    /(?<![\p{L}\p{N}.’'-])(?:(?<!(?:War|Elizabeth|Charles|James|Henry|George|Phase|Type|Title|Part|Division) )I(?= \p{Ll}|['’](?:m|ve|d|ll))|[Ww]e(?= \p{Ll}|['’])|[Mm]y|[Oo]urs?|[Oo]urselves|us|me|myself)(?![\p{L}\p{N}-])/u,
  several: new Set(['they', 'them', 'their', 'theirs', 'themselves']),
  standsForSeveral:
    /^(?:and|or|people|men|women|children|police|team|company|firm|group|government|family|couple|pair|two|three|four|five|six|both|staff|everyone|anyone|someone|nobody|person|child|who|each|every|any|party|public|majority|crew|side|army|\p{L}{2,}[^su]s)$/u,
  introduces: /^(?:['’]s)?,? (?:an?|the|who|\d|\p{Ll}+ of )(?!\p{L})|^ \(/u,
};
