import type { Found, WrittenNumber } from '../../language/quantity-rules.ts';
import type { Hedge } from '../../model/quantity.ts';
import { months, shortMonths, weekdays } from '../words/calendar.ts';

const hedges: readonly (readonly [hedge: Hedge, words: string])[] = [
  ['at least', 'at least|as (?:few|little|low) as|no (?:less|fewer) than|a minimum of|not less than'],
  [
    'up to',
    '(?<!\\b(?:go|goes|going|gone|went|moved?|add(?:s|ed)?) )up to|as (?:many|much|high|long|far|late|old) as|no more than|at most|a maximum of|not more than|to a maximum of',
  ],
  [
    'more',
    'more than|over|above|upwards? of|in excess of|greater than|just over|well over|exceed(?:s|ed|ing)?|north of|beyond',
  ],
  ['less', 'less than|fewer than|under|below|just under|well under'],
  ['nearly', 'nearly|almost|close to|approaching|not quite|just short of'],
  [
    'about',
    'about|around|roughly|approximately|some|an estimated|estimated|approx\\.?|circa|in the region of|or so|in the order of|~',
  ],
];
const beforePatterns = hedges.map(
  ([hedge, words]) =>
    [
      hedge,
      new RegExp(
        String.raw`(?:^|[^\p{L}])(?:${words})(?: an? (?:estimated|average|total|additional|extra|further)(?: of)?|(?<!\bunder|\babove|\bbelow|\bover) an?| another| the)? ?$`,
        'iu',
      ),
    ] as const,
);

/** How exact the words before a number say that it is. */
export function hedgeBefore(before: string, isTime: boolean): Hedge | null {
  // "Over two years" is during them.
  const tail = isTime
    ? before.slice(-40).replace(/(?<!\b(?:just|well|for|in|after|of|at|took|takes|lasted|is|was|spent) )\bover $/u, '')
    : before.slice(-40);
  return beforePatterns.find(([, pattern]) => pattern.test(tail))?.[0] ?? null;
}

/** "Or more", "or so", "-plus" behind a number. */
export function hedgeBehind(behind: string): Hedge | null {
  const head = behind.slice(0, 16);
  if (/^(?: or more| and (?:more|above|over|up)(?! \d)|\+|[- ]plus\b)/iu.test(head)) return 'at least';
  if (/^(?: or so|[- ]odd| or thereabouts)\b/iu.test(head)) return 'about';
  return /^ or (?:less|fewer|under)\b/iu.test(head) ? 'less' : null;
}

const times = 'second|minute|hour|day|night|week|fortnight|month|quarter|year|season|decade|game';
const things =
  'person|head|share|barrel|tonne|ton|gallon|litre|liter|kilo|kilogram|kg|pound|ounce|piece|ticket|vote|bottle|unit|household|home|child|pupil|student|capita|mile|km|kilometre|acre|hectare|square foot|square metre|square meter|patient|vehicle|car|trip|dose|megawatt hour|MWh|kWh|kilowatt hour';
const perPattern = new RegExp(
  String.raw`^(?:,? (?:an?|per|each|every) (?:diluted |average |paid |full |single )?(${times}|${things}|(?:short|long|metric) ton|troy ounce)(?![\p{L}-])(?! (?:ago|earlier|before|later|from now|and a half|old)\b)|(?: |-)(?:an?|per)-(${times})(?!\p{L})|\/(${times}|yr|mo|hr|person)(?!\p{L})|,? (annually|yearly|monthly|weekly|daily|hourly)(?= (?:to|in|on|for|by|from|and|at|with|wages?|salary|pay|fees?|rent|budget)\b|[.,;:)]|$)| per (\p{Ll}{3,})(?=[.,;:)]|$| (?:in|on|at|for|to|of|and|or|by|from|with|as|was|is|are|than)\b))`,
  'iu',
);
const adverbs: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  yr: 'year',
  mo: 'month',
  hr: 'hour',
};

/** "per 100,000 people" */
const ratePattern =
  /^ (?:per|for every|in every|out of every) ((?:\d{1,3}(?:,\d{3})+|1000|10000|thousand|million)(?: (?:\p{Ll}+ )?(?:people|residents|inhabitants|births|population|persons|women|men|children|adults|students|pupils|workers|vehicles|passengers|hours|miles|kilomet(?:re|er)s|users|households))?)(?![\p{L}\p{N}]|,\d)/iu;

/** "A day", "per share". "$50 a barrel", but not "3 million a former minister". */
export function perBehind(behind: string): Found<string> | null {
  const rate = ratePattern.exec(behind.slice(0, 60));
  if (rate?.[1] !== undefined) return { value: rate[1], length: rate[0].length };
  const match = perPattern.exec(behind.slice(0, 40));
  const word = match
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.toLowerCase();
  return match === null || word === undefined ? null : { value: adverbs[word] ?? word, length: match[0].length };
}

/** "-year-old", " months old": the years in one of it. */
export function ageBehind(behind: string): Found<number> | null {
  const match = /^(?:[- ](year|yr|month|week|day)s?[- ]olds?|[- ]years of age)(?!\p{L})/iu.exec(behind.slice(0, 20));
  if (match === null) return null;
  const years =
    { year: 1, yr: 1, month: 1 / 12, week: 7 / 365.25, day: 1 / 365.25 }[(match[1] ?? 'year').toLowerCase()] ?? 1;
  return { value: years, length: match[0].length };
}

const datesBefore = new RegExp(String.raw`\b(?:${[...months, ...shortMonths, ...weekdays].join('|')})\.?, $`, 'iu');

/** Whose ages are given: "anyone over 21", "a boy, 16, of Harwick". */
const persons =
  'people|persons?|anyone|anybody|everyone|everybody|someone|adults?|wom[ae]n|m[ae]n|boys?|girls?|child|children|teenagers?|teens?|juveniles?|males?|females?|youths?|residents?|citizens?|voters?|workers?|buyers?|customers?|patients?|drivers?|students?|pupils?|players?|suspects?|victims?|mother|father|sons?|daughters?|brother|sister|husband|wife|widow|widower|grand\\p{L}+|pensioners?|aged?';
const olderThan = new RegExp(
  String.raw`\b(?:${persons}|those|all|ages?) (?:aged |who are |age )?(?:over|under|above|below) (?:the age of )?$`,
  'iu',
);
const oneOfThem = new RegExp(String.raw`\b(?:${persons}), (?:now |then )?$`, 'iu');

/** "Aged 43", "Varga, 43, said", "the over-65s". */
export function isAge(before: string, behind: string): boolean {
  const tail = before.slice(-40);
  if (/\b(?:aged|(?:the )?ages of|ages?|turn(?:s|ed|ing)|aged (?:between|from)) $/iu.test(tail))
    return !/^(?: (?:%|per|million|group)|(?: to | and | ?[-–] ?)\d+ (?:months?|weeks?|days?)\b)/iu.test(behind);
  if (/\b(?:over|under)[- ]$/iu.test(tail) && /^[’']?s(?!\p{L})/u.test(behind)) return true;
  if (olderThan.test(tail))
    return /^(?:[.,;:)!?]|$| (?:at|in|who|to|can|are|were|will|must|should|may|and|or|with|for|by|from|on|as|have|had|years)(?!\p{L}))/u.test(
      behind,
    );
  if (oneOfThem.test(tail) || /\p{L}, (?:now|then|also|who is|who was) $/u.test(tail))
    return /^(?:,|\.(?:\s|$)|\))/u.test(behind);
  return (
    /\p{Lu}[\p{L}’'.-]+(?: (?:Jr|Sr|II|III)\.?)?, $/u.test(tail) &&
    /^(?:,|\.(?:\s|$)|\)| and )/u.test(behind) &&
    !/\d, $/.test(tail) &&
    !datesBefore.test(tail)
  );
}

const moneyWords =
  /\b(?:pa(?:y|id|ys|ying)|costs?|fine[ds]?|spen[dt]|price[ds]?|worth|earn(?:s|ed|ing)?|wages?|salary|budget|prize|fees?|rent|bill|£)\b/iu;
/** What is bought, or weighed: then metres are meant. */
const metres =
  /^m(?:[ -](?:tall|high|long|wide|deep|away|from|below|above|sprint|freestyle|race|hurdles|relay|of|x|by|to|up)|\b[),;])/u;

/** Pounds are a weight where nothing speaks of money, and millions of them only where something speaks of what is weighed. */
function isWeight({ magnitude }: WrittenNumber, before: string, behind: string): boolean {
  if (!/^[- ]pounds?/u.test(behind)) return true;
  return magnitude < 1e6
    ? !moneyWords.test(before.slice(-80))
    : weighed.test(before.slice(-100) + behind.slice(0, 100));
}

/** "20C" is a temperature where anything else speaks of one. */
const heat =
  /temperature|degree|°|\b(?:heat|hot|hotter|cold|colder|warm|warmer|weather|freez\p{L}*|boil\p{L}*|fever|ice|snow|climate|sunny|rain|forecast|winter|summer)\b|\d[CF]\b.*\d[CF]\b/iu;

const weighed =
  /\b(?:weigh\p{L}*|catch|harvest\p{L}*|fisher\p{L}*|meat|beef|poultry|cargo|freight|waste|garbage|trash|coal|steel|copper|lithium|uranium|crops?|payload|thrust|explosives?|carbon|emissions|pounds of \p{Ll}+)(?!\p{L})/iu;

/** Whether the wording of a unit means it: "five pounds" may be money, "100m" a hundred million. */
export function isUnit(unit: string, number: WrittenNumber, before: string, behind: string): boolean {
  // "750,000 daily barrels" are no store of them.
  if (/^[- ](?:daily|weekly|monthly|annual|yearly|hourly) /iu.test(behind)) return false;
  switch (unit) {
    case 'pound':
      return isWeight(number, before, behind);
    case 'metre':
      return !/^ ?m\b/u.test(behind) || metres.test(behind.trimStart());
    // "30 second homes".
    case 'second':
      return !/^ second /u.test(behind);
    case 'gram':
      return !/^ ?g\b/u.test(behind) || /^g\b/u.test(behind);
    case 'celsius':
    case 'fahrenheit':
      return !/^ ?[CF]\b/u.test(behind) || (/^[CF]\b/u.test(behind) && heat.test(before + behind));
    case 'degree':
      return !/^[- ]degrees? (?:in|from|of (?:separation|freedom|difficulty)|course|programme|program|murder)\b/iu.test(
        behind,
      );
    // 5'6".
    case 'foot':
      return !/^['’′]/u.test(behind) || /^['’′]\d{1,2}["”″]/u.test(behind);
    // 25 "lane miles", "25 in)".
    case 'mile':
    case 'kilometre':
      return !/^[- ](?:lane|passenger|vehicle|seat|train|air|freight|tonne|ton)[- ]/iu.test(behind);
    case 'inch':
      return !/^[^\p{L}]*in(?!\p{L})/u.test(behind) || /^ ?in\)/u.test(behind);
    // "A quarter-point", but no points of an index.
    case 'rate-point':
      return number.spelled && number.value < 1;
    // "Four century-old boats".
    case 'century':
    case 'decade':
      return !/^[- ]\p{L}+-old\b/u.test(behind);
    case 'carat':
    case 'stone':
      return !number.spelled || number.value > 1;
    default:
      return true;
  }
}
