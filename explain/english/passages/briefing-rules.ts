import type { BriefingRules } from '../../language/briefing-rules.ts';
import { whenAsked } from '../../language/when-asked.ts';
import { aheadRules } from './ahead-rules.ts';
import { earlier } from './earlier.ts';
import { onlyAttributes } from './only-attributes.ts';

const outlets = [
  'Reuters|AFP|AP|Associated Press|BBC|CNN|CNBC|NBC|ABC|CBS|NPR|ITV|Bloomberg|Politico|Axios|Xinhua|Tass|Al Jazeera',
  String.raw`(?:\p{Lu}[\p{L}’']+ )*(?:News|Times|Post|Herald|Tribune|Chronicle|Gazette|Journal|Guardian|Telegraph|Observer|Independent|Mirror|Mail|Sun|Magazine|Insider|Weekly|Examiner|Inquirer|Globe|Sentinel|Dispatch|Courier|[\p{L}-]*Review)`,
].join('|');

/** "LISK", "NORTH LISK, Kolvara", "LISK, Kolv., Dec. 23" */
const capitals = String.raw`\p{Lu}{2}[\p{Lu}.’' -]*\p{Lu}\.?`;
const place = String.raw`${capitals}(?:, [\p{L}. ]{2,25}?)?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?`;
const agency = String.raw`\((?:${outlets}|[\p{Lu}\d-]{2,8}|\p{Lu}\p{L}+)\)`;
/** "Feb. 23, 2031" */
const written = String.raw`\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, (?:19|20)\d\d`;
const dash = '(?:—|–|--?)';

/** "A report by the audit office", "the company's statement". */
const documents =
  'reports?|study|studies|survey|polls?|filings?|documents?|memo|letter|statement|complaint|indictment|affidavit|lawsuit|audit|data|figures|research|transcript|newspaper|paper|magazine|website|site|outlet|network|broadcaster|blog|page|post';

export const briefingRules = whenAsked(
  (): BriefingRules => ({
    bottomLine:
      /\b(?:bottom line|conclusion|take-?aways?|in short|in summary|to sum up|upshot|final thoughts?|the verdict)\b/i,
    noVoice: new RegExp(
      String.raw`^(?:[Tt]he )?(?:${outlets})$|(?<!\p{L})(?:${documents})(?:$| (?:by|of|from|on|in|for|published|released)(?!\p{L}))`,
      'u',
    ),
    reporter:
      /(?<!\p{L})(?:reporter|correspondent|journalist|staff writer|columnist|anchor|newsreader|presenter|moderator|interviewer|host)(?!\p{L})/iu,
    reporterLabel: /^([\p{Lu}\p{M}’'. -]+), (?:BYLINE|HOST):/u,
    courtesy:
      /(?<!\p{L})(?:thank(?:s|ful)?|grateful|hono(?:u)?red|delighted|excited|thrilled|pleased|proud|privilege|congratulat\p{L}+|condolences|prayers|thoughts are with|look(?:ing)? forward|blessing|blessed|wonderful|fantastic job|super|can[’']t recall|all the best|good luck|happy to|hearten\p{L}+|pray|relieved|shock(?:ed|ing)|stunned|surprised|speechless|overwhelmed|devastated|heartbroken|saddened|amazed|astounding|esteem|great guy|nice (?:guy|man|person)|means a lot|(?:I|we) love|amazing|awesome|incredible|groundswell|agree with my|(?:good|great|amazing|excellent|fine) job|well done|hats off|fault of|to be honest|this is the moment|(?:did|do)(?: not|n[’']t) know|declined|no comment)(?!\p{L})/iu,
    ofOneself: /(?<![\p{L}.])(?:I(?![\p{L}.])|[Mm]y(?!\p{L}))/u,
    tellsOfOneself: /^[^“"]{0,30}[“"‘](?:When )?(?:I|My|We[’']re just|I[’']\p{L}+)(?!\p{L})/u,
    position:
      /(?<!\p{L})(?:must|should|need(?:s|ed)?|cannot|can[’']t|won[’']t|will|never|wrong|right|unfair|fair|illegal|unlawful|unacceptable|unjust\p{L}*|dangerous|danger|risk\p{L}*|threat\p{L}*|concern\p{L}*|support\p{L}*|oppos\p{L}+|reject\p{L}*|believe|disagree|agree|failed|failure|crisis|because|instead|not)(?!\p{L})/iu,
    meanwhile: /^(?:meanwhile|now|consequently|at the same time|in the meantime)(?![\p{L}-])/iu,
    tie: /^(?:it|this|that|the (?:news|move|announcement|decision)) (?:comes|came) (?:as|after|amid) |^(?:(?:but|and|yet|so|still|likewise|indeed|moreover|furthermore|also|similarly|thus|therefore|then|however|nevertheless|nonetheless|in (?:fact|addition|other words|particular)|as a result|that said|even so|of course|to be sure|now, though|in short|in sum|in the end|so now|ultimately),? )+|^[^,.;:“”"]{3,60}, (?:meanwhile|however|though|by contrast|in turn|too), /iu,
    earlier,
    always: /(?<![\p{L}])(?:typically|usually|generally|normally|can|every (?:day|week|month|year))(?![\p{L}])/iu,
    talksOfSelf:
      /(?<![\p{L}.])(?:I(?![\p{L}.])|I[’']\p{L}+|[Mm]y|[Ww]e|[Ww]e[’']\p{L}+|[Oo]ur|us|[Yy]ou|[Yy]our|[Hh]ere (?:is|are)|[Tt]his (?:page|article|guide|story))(?!\p{L})/u,
    headlineAsks:
      /\?|^["“‘']?(?:how|why|what|who|when|where|inside|explained|understanding|is|are|does|do|can|will|should|this is|here)(?!\p{L})|: (?:how|why|what|who|when|where|here)(?!\p{L})/iu,
    roundUp:
      /^(?:the |this |your )?(?:year|week|month|weekend|day) (?:in|that was|ahead|at a glance)(?!\p{L})|(?<!\p{L})(?:newsletter|round-?up|digest|bulletin|wrap-?up|recap|top (?:stories|headlines)|headlines|in brief|weekly edition|(?:morning|evening|daily|weekly|business|market|news|politics|tech|opening|closing) (?:brief|briefing|bell|report|edition|wrap|memo)|(?:brief|briefing):)(?!\p{L})|^(?:\d+|three|four|five|six|seven|eight|nine|ten|twelve) (?:\p{L}+ ){0,3}(?:things|stories|headlines|trends|moments|ways|tips)(?!\p{L})/iu,
    claimBreak: /[:;]\s|\s[–—|-]\s|,?\s(?:as|while|after|amid|despite|but)\s/iu,
    nowadays: /^(?:now|today|these days|but now|that has changed)(?![\p{L}-])/iu,
    backdrop:
      /^(?!.*(?:said|says|told|announced|reported|according|found|after|who|which|that|when|because|if|until|before|since|as) [^,]{0,60}had )[^,;]{3,60}(?:,[^,]{3,80},)? had (?:\p{Ll}+ly |also |long |once )?(?:been|\p{Ll}+ed) |^[^,;]{3,60} (?:are|is) supposed to |^(?:interestingly,? )?as recently as |^\(/iu,
    yearFirst:
      /^(?:(?:back|early|late|as early as|as recently as) )*(?:in|on|since|by) (?:(?:early|late|mid)[ -])?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?((?:19|20)\d\d),? /iu,
    chat: /(?<!\p{L})(?:[Yy]ou|[Yy]our|[Aa]nyone|[Aa]nybody|[Mm]any of us|[Ww]e|[Oo]ur|us)(?!\p{L})/u,
    fromNow:
      /(?<!\p{L})(?:tonight|today|tomorrow|yesterday|last night|this (?:morning|afternoon|evening)|(?:an|\d+|two|three|few) (?:hours?|minutes) ago)(?!\p{L})/iu,
    attributes: onlyAttributes,
    bareTitle:
      /^(?:(?:(?:US|U\.S\.|[Ss]tate|[Ff]ormer) )?(?:Senator|Sen\.|Representative|Rep\.|Congress(?:wo)?man|Governor|Gov\.|Mayor|MEC|Taoiseach|T[áa]naiste|Attorney[ -]General|Solicitor[ -]General|Judge|Justice|Bishop|Archbishop|Cardinal|Rev\.|Sheriff|(?:Police )?Inspector|Superintendent|Councillor|Baroness|Lieutenant|Lt\.(?: Col\.| Gen\.| Cmdr\.)?|Captain|Capt\.|Sergeant|Sgt\.|Colonel|Col\.|General|Gen\.|Detective|Det\.|Officer|Dr\.?|Professor|Prof\.)|(?:\p{Lu}\p{Ll}+ )+(?:Secretary|Minister))$/u,
    halfOffice: /^(?:[Ff]ormer )?(?:Vice[ -])?President-elect$/u,
    coverName:
      /^[^.!?]{0,25}?\(?((?:not (?:his|her|their) real name)|(?:(?:his|her|their|whose) (?:real )?name (?:has been|was|is being) (?:changed|withheld))|a pseudonym)/iu,
    ownClause: /^(?:while|although|though|when|as|after|before|because|since|if|despite|unlike|whereas)(?!\p{L})/iu,
    ahead: aheadRules(),
    dateline: new RegExp(
      String.raw`^(?:(?:${place}|\p{Lu}[\p{L}.’ -]{1,25}(?:, [\p{L}. ]{2,25})?(?= \())? ?${agency} ?${dash}|${place} ?${dash}|(?:[\p{Lu}\d]{2,} )+via [\p{Lu}\d]{2,} ?${dash}|${written} ?--) (?=["“‘]?[\p{Lu}\d])`,
      'u',
    ),
    datelineWithColon: new RegExp(String.raw`^(${capitals}(?:, ${capitals})?): (?=["“‘]?[\p{Lu}\d])`, 'u'),
    epithet: /^(?:the |(?:[\p{L}-]+ )?\p{L}+[’'](?:s )?)(?!.* (?:of|for) ).*\p{Ll}$/iu,
  }),
);
