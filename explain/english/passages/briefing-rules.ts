import type { BriefingRules } from '../../language/briefing-rules.ts';
import { aheadRules } from './ahead-rules.ts';
import { earlier } from './earlier.ts';

const outlets = [
  'Reuters|AFP|AP|Associated Press|BBC|CNN|CNBC|NBC|ABC|CBS|NPR|ITV|Bloomberg|Politico|Axios|Xinhua|Tass|Al Jazeera',
  String.raw`(?:\p{Lu}[\p{L}’']+ )*(?:News|Times|Post|Herald|Tribune|Chronicle|Gazette|Journal|Guardian|Telegraph|Observer|Independent|Mirror|Mail|Sun|Magazine|Insider|Weekly)`,
].join('|');

/** "A report by the audit office", "the company's statement". */
const documents =
  'reports?|study|studies|survey|polls?|filings?|documents?|memo|letter|statement|complaint|indictment|affidavit|lawsuit|audit|data|figures|research|transcript|newspaper|paper|magazine|website|site|outlet|network|broadcaster|blog|page|post';

export const briefingRules: BriefingRules = {
  bottomLine:
    /\b(?:bottom line|conclusion|take-?aways?|in short|in summary|to sum up|upshot|final thoughts?|the verdict)\b/i,
  noVoice: new RegExp(
    String.raw`^(?:[Tt]he )?(?:${outlets})$|(?<!\p{L})(?:${documents})(?:$| (?:by|of|from|on|in|for|published|released)(?!\p{L}))`,
    'u',
  ),
  reporter:
    /(?<!\p{L})(?:reporter|correspondent|journalist|columnist|anchor|newsreader|presenter|moderator|interviewer|host)(?!\p{L})/iu,
  reporterLabel: /^([\p{Lu}\p{M}’'. -]+), (?:BYLINE|HOST):/u,
  courtesy:
    /(?<!\p{L})(?:thank(?:s|ful)?|grateful|hono(?:u)?red|delighted|excited|thrilled|pleased|proud|privilege|congratulat\p{L}+|condolences|prayers|thoughts are with|look(?:ing)? forward|blessing|blessed|wonderful|fantastic job|super|can[’']t recall|all the best|good luck|happy to|hearten\p{L}+|pray|relieved|(?:did|do)(?: not|n[’']t) know|declined|no comment)(?!\p{L})/iu,
  ofOneself: /(?<![\p{L}.])(?:I(?![\p{L}.])|[Mm]y(?!\p{L}))/u,
  position:
    /(?<!\p{L})(?:must|should|need(?:s|ed)?|cannot|can[’']t|won[’']t|will|never|wrong|right|unfair|fair|illegal|unlawful|unacceptable|unjust\p{L}*|dangerous|danger|risk\p{L}*|threat\p{L}*|concern\p{L}*|support\p{L}*|oppos\p{L}+|reject\p{L}*|believe|disagree|agree|failed|failure|crisis|because|instead|not)(?!\p{L})/iu,
  meanwhile: /^(?:meanwhile|now|consequently|at the same time|in the meantime)(?![\p{L}-])/iu,
  tie: /^(?:(?:but|and|yet|so|still|likewise|indeed|moreover|furthermore|also|similarly|thus|therefore|then|however|nevertheless|nonetheless|in (?:fact|addition|other words|particular)|as a result|that said|even so|of course|to be sure|now, though|in short|in sum|in the end|so now|ultimately),? )+|^[^,.;:“”"]{3,60}, (?:meanwhile|however|though|by contrast|in turn|too), /iu,
  earlier,
  always: /(?<![\p{L}])(?:typically|usually|generally|normally|can|every (?:day|week|month|year))(?![\p{L}])/iu,
  talksOfSelf:
    /(?<![\p{L}.])(?:I(?![\p{L}.])|I[’']\p{L}+|[Mm]y|[Ww]e|[Ww]e[’']\p{L}+|[Oo]ur|us|[Yy]ou|[Yy]our|[Hh]ere (?:is|are)|[Tt]his (?:page|article|guide|story))(?!\p{L})/u,
  headlineAsks:
    /\?|^["“‘']?(?:how|why|what|who|when|where|inside|explained|understanding|is|are|does|do|can|will|should|this is|here)(?!\p{L})|: (?:how|why|what|who|when|where|here)(?!\p{L})/iu,
  chat: /(?<!\p{L})(?:[Yy]ou|[Yy]our|[Aa]nyone|[Aa]nybody|[Mm]any of us|[Ww]e|[Oo]ur|us)(?!\p{L})/u,
  ahead: aheadRules,
  epithet: /^(?:the |(?:[\p{L}-]+ )?\p{L}+[’'](?:s )?)(?!.* (?:of|for) ).*\p{Ll}$/iu,
};
