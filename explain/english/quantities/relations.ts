import type { QuantityRelations } from '../../language/quantity-rules.ts';
import { whenAsked } from '../../language/when-asked.ts';
import { countryOfPeople } from './countries-of-people.ts';

/** Between an amount and the whole that it is a part of. */
const determiner = String.raw`(?: (?:the|its|their|his|her|some|about|around|nearly|almost|roughly|approximately|all|a total of|an estimated))*(?: \p{Lu}[\p{L}.]*['’]s?)?`;

/**
 * Words of death, injury, hunger, abuse and flight: where they stand nothing is set beside an amount, for that could only make
 * little or much of what people suffer.
 */
const suffering = String.raw`\b(?:die|dies|died|dead|deaths?|deadly|dying|kill\p{L}*|murder\p{L}*|massacre\p{L}*|slaughter\p{L}*|execut(?:ed|ions?)|suicid\p{L}*|homicid\p{L}*|fatal\p{L}*|casualt\p{L}*|victims?|injur\p{L}*|wound(?:s|ed|ing)?|maim\p{L}*|hurt|bleed\p{L}*|abus\p{L}*|assault\p{L}*|rap(?:e|es|ed|ist|ists|ing)|tortur\p{L}*|violen(?:ce|t)|harass\p{L}*|molest\p{L}*|traffick\p{L}*|slave\p{L}*|starv\p{L}*|famine|hunger|hungry|malnutrition|malnourished|suffer\p{L}*|disease\p{L}*|disorders?|allerg\p{L}*|addict\p{L}*|hiv|aids|malaria|tuberculosis|ebola|cholera|measles|polio|diabet\p{L}*|dementia|alzheimer\p{L}*|tumou?rs?|devastat\p{L}*|destruction|infect\p{L}*|cases? of|(?:new|confirmed|active|daily|positive) cases|cases (?:a|per|each) (?:day|week)|cancers?|epidemic|pandemic|coronavirus|covid|ill|illness\p{L}*|sick\p{L}*|hospitali[sz]ed|patients?|disab(?:led|ility|ilities)|orphans?|refugees?|displaced|flee|fled|fleeing|evacuat\p{L}*|homeless\p{L}*|genocide|atrocit\p{L}*|war crimes?|shooting|gunm[ae]n|shot|stabb\p{L}*|bomb(?:s|ed|ing|ings)?|attack(?:s|ed|ers?)?|drown\p{L}*|miscarr\p{L}*|stillb\p{L}*|overdos\p{L}*|mourn\p{L}*|funerals?|missing|survivors?|hostages?|kidnap\p{L}*|abduct\p{L}*|detain\p{L}*|imprison\p{L}*|poverty|destitut\p{L}*|scarcity|droughts?|quarantin\p{L}*|test positivity|weekly cases|bod(?:y|ies) (?:of|were|was))(?!\p{L})`;

/** Words of crime, blame and of people who lose their work: a plainer number there only lends weight to what is said of somebody. */
const delicate = String.raw`\b(?:crim(?:e|es|inal|inals)|alleg(?:e|es|ed|edly|ing|ations?)|accus\p{L}*|blam\p{L}*|guilt\p{L}*|convict(?:s|ed|ion|ions)?|prosecut\p{L}*|indict\p{L}*|felon\p{L}*|fraud\p{L}*|scams?|steal\p{L}*|stole|stolen|theft|thefts|thie(?:f|ves)|robb\p{L}*|loot\p{L}*|launder\p{L}*|embezzl\p{L}*|brib\p{L}*|corrupt\p{L}*|extort\p{L}*|smuggl\p{L}*|piracy|pirated|hack(?:s|ed|ers|ing)?|cyber-?crime|arrest\p{L}*|jail\p{L}*|prison\p{L}*|inmates?|discriminat\p{L}*|racis\p{L}*|antisemiti\p{L}*|terroris\p{L}*|illegal\p{L}*|gangs?|burglar\p{L}*|offenders?|offences?|(?:job|staff|workforce)s? (?:cuts?|losses|go)|jobs? (?:axed|lost)|(?:cut|cuts|cutting|lose|loses|losing|shed|sheds|axe) (?:[\p{L}\d,]+ ){0,3}jobs|redundan\p{L}*|l(?:ay|ays|aid|aying)[ -]?offs?|sack(?:ed|ing|ings))(?!\p{L})`;

const compares = String.raw`\b(?:equivalent|(?:about|roughly|nearly|almost|half|twice|times) the (?:size|length|height|area|weight|width|amount|population|number|budget)|the size of|(?:twice|half|times) as|as (?:big|large|tall|long|high|wide|heavy|much|many|deep) as|enough (?:to|for|electricity|power|water|energy)|football (?:pitch|field)e?s?|(?:swimming|Olympic)[- ](?:size|sized|pools?)|per (?:capita|person|head)|for every|(?:one|two|three|1|2|3) (?:in|out of) (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)|accounts? for|(?:a|one|two|three)[- ](?:third|quarter|fifth|tenth)s?(?! quarter)|(?:per ?cent|percent|%) of|of GDP|compared (?:to|with)|larger than|bigger than|more than double|tenfold)`;

const grows = String.raw`\b(?:ris(?:e|es|en|ing)|rose|grow(?:s|n|ing|th)?|grew|increas\p{L}*|climb\p{L}*|jump\p{L}*|soar\p{L}*|surg\p{L}*|up|doubl\p{L}*|trebl\p{L}*|tripl\p{L}*|expand\p{L}*|rais(?:e|es|ed|ing)|gain(?:s|ed)?|higher|swell\p{L}*|rocket\p{L}*|lift(?:s|ed)?|hik(?:e|es|ed))(?!\p{L})`;
const shrinks = String.raw`\b(?:fall(?:s|en|ing)?|fell|drop\p{L}*|declin\p{L}*|decreas\p{L}*|shr[iau]nk\p{L}*|cut(?:s|ting)?|reduc\p{L}*|down|lower(?:s|ed|ing)?|slump\p{L}*|plung\p{L}*|plummet\p{L}*|slid(?:e|es|ing)?|sank|sink(?:s|ing)?|tumbl\p{L}*|dip(?:s|ped)?|halv\p{L}*|los(?:e|es|t)|slash\p{L}*|eas(?:e|es|ed))(?!\p{L})`;

/** How English sets amounts beside each other. */
export const quantityRelations = whenAsked(
  (): QuantityRelations => ({
    partOf: new RegExp(`^ (?:of|out of)${determiner} $`, 'iu'),
    partAhead: new RegExp(String.raw`^ (?:of|out of)${determiner} \d`, 'iu'),
    from: /\bfrom (?:just |about |around |roughly |some |nearly |almost |over |only |an? (?:average|estimated|record) (?:of )?)?$/iu,
    to: /^(?: (?:a year|per year|an hour|a month|in (?:19|20)\d\d|last year|(?:a|one) year (?:ago|earlier)))?,? to (?:just |about |around |roughly |some |nearly |almost |over |only |an? (?:average|estimated|record) (?:of )?)?$/iu,
    upFrom:
      /^(?: (?:in (?:19|20)\d\d|last year|this year))?,? (?:up|down) from (?:just |about |around |roughly |some |nearly |almost |over |only )?$/iu,
    reached:
      /\bto (?:just |about |around |roughly |some |nearly |almost |over |only |an? (?:average|estimated|record) (?:of )?)?$/iu,
    fromBehind: /^,? from (?:just |about |around |roughly |some |nearly |almost |over |only )?$/iu,
    forecast: /\b(?:will|would|could|may|might|likely|expected|projected|forecast)\b/iu,
    grows: new RegExp(grows, 'iu'),
    shrinks: new RegExp(shrinks, 'iu'),
    suffering: new RegExp(suffering, 'iu'),
    delicate: new RegExp(delicate, 'iu'),
    hardship:
      /\b(?:fires?|blazes?|bushfires?|flood\p{L}*|droughts?|scarcity|danger\p{L}*|threat\p{L}*|disasters?|(?:earth)?quakes?|tremors?|spill\p{L}*|leak\p{L}*|wildfires?|hurricanes?|cyclones?|storms?|at risk|vulnerable|aid|needy?|jobless|unemployed|lost their|evict\p{L}*|deport\p{L}*|arrest\p{L}*|debts?|relief)(?!\p{L})/iu,
    compares: new RegExp(compares, 'iu'),
    wholeEnds:
      /^(?:$|[.,;:!?—–"”)]|\s+(?:[—–]|-\s|(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|said|wants?|wanted|voted?)\b))/iu,
    ranksBefore:
      /\b(?:rank\p{L}*|plac(?:e|es|ed)|finish\p{L}*|came|seed\p{L}*|number|no\.|position|score[sd]?|scoring)\b[^.,;]{0,20}$/iu,
    rangeBefore: /\d[-‐–]? (?:to|or) $/u,
    byHowMuch:
      /\b(?:(?:doubl|trebl|tripl|quadrupl|halv)\p{L}*|half|twice|thrice|(?:two|three|four|five|ten|\d+)[- ]?fold|(?:three|four|five|six|ten) times|(?:a|one|two|three)[- ](?:third|quarter|fifth)s?(?! quarter))(?!\p{L})/iu,
    ownership:
      /\b(?:owns?|owned|owner\p{L}*|holds?|holding|held|acquir\p{L}*|buy\p{L}*|bought|sells?|sold|stakes?|shares|(?:share|stock)holders?|equity|takeover|offer|bid)(?!\p{L})/iu,
    eachTime: /^ of \p{L}+(?: \p{L}+)? (?:an?|per|each|every) (?:hour|day|week|month|year)\b/iu,
    shareOf: /^ (?:of (?!interest|the time\b|way\b)|(?:chance|probability|stake|share)\b)/u,
    chance: /^ (?:chance|probability)/u,
    difference:
      /\b(?:warm(?:s|er|ed|ing)|cool(?:s|er|ed|ing)|hotter|colder|above|below|rise|rises|rose|risen|rising|increase[sd]?|increasing|limit(?:s|ed|ing)?|fall|fell|drop(?:s|ped)?|difference|higher|lower|by|within|target|threshold|up)\b/iu,
    unlikeAmount:
      /^(?:[- ](?:\d{4} |new )?(?:\p{Lu}\p{L}+|i\p{Lu}\p{L}+)|[- ](?:\p{L}+[- ])?(?:screens?|displays?|tvs?|televisions?|monitors?|laptops?|tablets?|wheels?|rims?)(?!\p{L}))|^[- ](?:(?:four|six|eight|three|twelve|V)[- ]?(?:cylinder|\d)|turbo\p{L}*|diesel|petrol|engines?|V\d+|hybrid)\b|^,? \S+ engine/u,
    cold: /\b(?:cold\p{L}*|freez\p{L}*|frost\p{L}*|wintry)\b[^.;]{0,40}$/iu,
    belowZero: /^[^.]{0,12}\bbelow\b/iu,
    people: /^(?:\p{Ll}+ )?people$|^(?:\p{Lu}\p{L}+ ){0,1}(?:residents|citizens|inhabitants)$|^\p{Lu}\p{L}+s$/u,
    publicMoney:
      /\b(?:government|Treasury|chancellor|Congress)\b[^.;]{0,60}\b(?:spen[dt]s?|spending|set(?:s|ting)? aside|earmark\p{L}*|allocat\p{L}*)\b[^.;]{0,40}$/iu,
    otherMoney:
      /\b(?:state(?:wide|['’]s)?|states|count(?:y|ies)|cit(?:y|ies)|council|councils|local|region(?:al)?|province|provincial|district|school|schools|universit(?:y|ies)|compan(?:y|ies)|firms?|banks?|shareholders?|revenue|profits?|investors?|salary|salaries|wages?|fined?|stolen|debts?|bonds?|loans?|interest|decade|(?:19|20)\d\d|over (?:the (?:next|past|last) )?(?:\w+|\d+) (?:years|decades)|by 20\d\d|per|each|euros?|EU|UN|World Bank|aid to)\b/iu,
    countryOfPeople,
  }),
);
