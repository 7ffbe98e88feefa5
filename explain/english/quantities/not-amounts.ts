import type { WrittenNumber } from '../../language/quantity-rules.ts';
import { months, shortMonths } from '../words/calendar.ts';

const monthNames = [...months, ...shortMonths.map((month) => `${month[0]?.toUpperCase()}${month.slice(1)}\\.?`)].join(
  '|',
);
const dayNames = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** On the text before a number that is no amount. */
const before = new RegExp(
  [
    // "Six in a hundred thousand" is one amount.
    String.raw`\bper $`,
    // Dates: "March 3", "March 3 and 4", "on 3".
    String.raw`\b(?:${monthNames}) (?:\d{1,2}(?:, | and | to |[-–]))?$`,
    String.raw`\b(?:${dayNames}),? $`,
    // Numbers of laws, rooms, pages, games, models.
    String.raw`\b(?:[Aa]rticles?|[Ss]ections?|[Cc]lauses?|[Aa]mendments?|[Pp]aragraphs?|[Cc]hapters?|[Tt]itle|[Pp]art|[Vv]olume|[Pp]ages?|pp?\.|[Nn]os?\.|[Nn]umbers?|[Rr]ooms?|[Ff]loor|[Gg]ates?|[Tt]errace|[Ff]lights?|[Rr]oute|[Hh]ighway|[Ii]nterstate|[Jj]unction|[Ee]xit|[Ll]ine|[Pp]latform|[Bb]us|[Tt]rack|[Aa]ges? group|[Vv]ersion|[Ee]pisode|[Ss]eason|[Ss]eries|[Rr]ound|[Gg]ame|[Ww]eek|[Dd]ay|[Yy]ear|[Gg]rade|[Ll]evel|[Tt]ier|[Pp]hase|[Ss]tage|[Tt]ype|[Cc]lass|[Gg]roup|Top|(?<!\b[Tt]he )top|[Cc]ase|[Bb]ill|[Rr]ule|[Pp]salm|[Zz]one|[Dd]istrict|[Ww]ard|[Pp]recinct|[Ss]tudio|[Uu]nit|[Rr]esolution|[Pp]roposition|[Pp]rop\.|[Vv]erse|[Ss]tep|[Ff]igure|[Tt]able|[Bb]ox|channel|Channel|Formula|Apollo|Windows|World War|iPhone|Boeing|Airbus|Xbox|PlayStation|Area|Radio|Category|Euro|Expo|Agenda|Vision|Fortune|Nasdaq|FTSE|CAC|Nikkei|Dow|S&P|Stoxx|Under|MH|BBC|U|the class of|Olympics|since|circa|c\.) $`,
    // Glued to a name or a sign: "Covid-19", "F-16", "#3", "@4", "v2", "9/11", "+44", "'90".
    String.raw`[\p{L}_#@/+&:=°~^*'’]$`,
    String.raw`[\p{L}\p{N}][-‐–]$`,
    String.raw`[\d)][-–.: ]$`,
    // The phone of somebody, the time at which.
    String.raw`\b(?:[Cc]all|[Tt]ext|[Pp]hone|[Tt]el\.?:?|[Ff]ax|[Hh]otline|[Ii]SBN|[Pp]ostcode|[Zz]ip)[^.]{0,20}$`,
  ].join('|'),
  'u',
);

/** On the text behind a number that is no amount. */
const behind = new RegExp(
  [
    String.raw`^(?:st|nd|rd|th|s|['’]s)(?!\p{L})`,
    String.raw`^ ?(?:a\.?m\.?|p\.?m\.?|AM|PM|GMT|BST|EST|EDT|ET|CET|UTC|o['’]clock|hrs? GMT)(?!\p{L})`,
    // Times, scores, dates, dial codes, versions: a sign and a digit.
    String.raw`^[:/]\d`,
    String.raw`^[-–]\d`,
    String.raw`^\.\d`,
    String.raw`^ (?:of )?(?:${monthNames})\b`,
    String.raw`^ (?:BC|AD|BCE|CE)\b`,
    // House numbers: "12 Hill Street".
    String.raw`^ (?:\p{Lu}[\p{L}’'.]+ ){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Lane|Drive|Square|Boulevard|Blvd|Court|Place|Way|Terrace|Crescent|Row)\b`,
    String.raw`^[\p{L}_@]`,
  ].join('|'),
  'u',
);

/** Whether a bare number is a date, a time, a score, a page, a part of a name or of an address. */
export function isNoAmount(number: WrittenNumber, textBefore: string, textBehind: string): boolean {
  const head = textBehind.slice(0, 60);
  // "A thousand choices" are many; "a million people" are counted.
  if (number.spelled) return number.round && !ofPeople.test(head) && !counting.test(textBefore);
  return (
    before.test(textBefore.slice(-40)) ||
    behind.test(head) ||
    isYear(number, head) ||
    isCalled(number, head) ||
    isGrade(number, head) ||
    isInName(textBefore.slice(-40))
  );
}

/** "911 calls", "five 787 Dreamliner jets": what is called by a number. */
function isCalled({ value }: WrittenNumber, behind: string): boolean {
  if (emergency.has(value)) return /^ (?:calls?|callers?|dispatch\p{L}*|operators?|emergency)\b/u.test(behind);
  return airliners.test(String(value)) && /^(?: \p{Lu}[\p{L}’'.-]*)+/u.test(behind);
}

/** "The 22.4 workers" are of a grade: nobody counts people in tenths. */
function isGrade({ value, magnitude }: WrittenNumber, behind: string): boolean {
  return magnitude === 1 && !Number.isInteger(value) && ofPeople.test(behind);
}

/** "More than a thousand" are counted. */
const counting = /\b(?:than|over|nearly|almost|at least|up to|exactly|close to) $/iu;

const emergency: ReadonlySet<number> = new Set([911, 999, 112]);
const airliners = /^(?:7\d7|3[1-9]0)$/;

const ofPeople =
  /^ (?:\p{Ll}+ )?(?:people|residents|workers|soldiers|troops|employees|students|homes|houses|jobs|men|women|children|voters|visitors|users|members)\b/u;

/** "2015" alone, and "2015 elections"; but "2000 people", and nobody writes years as "1,985". */
function isYear({ ungrouped, value }: WrittenNumber, behind: string): boolean {
  return ungrouped && value >= 1500 && value < 2100 && !ofPeople.test(behind);
}

/** "Gave Varga 36 votes": who is given so many. */
const givenTo =
  /\b(?:g[ai]v(?:e|es|en|ing)|hand(?:s|ed)?|cost|costs|earn(?:s|ed)?|paid|pays?|sent|sends?|offer(?:s|ed)?|owed?) (?:\p{Lu}[\p{L}’'.-]+ ){1,3}$/u;

/** "Falcon 9", "Boeing 737": a word with a capital that opens no sentence. */
function isInName(textBefore: string): boolean {
  const match = /(^|\S+ )[(“‘"]?(\p{L}*\p{Lu}[\p{L}\p{M}’'.-]*) $/u.exec(textBefore);
  if (
    match === null ||
    givenTo.test(textBefore) ||
    /[.!?:”"]\s*$/.test(match[1] ?? '') ||
    match[1] === '' ||
    /['’]s$/.test(match[2] ?? '')
  )
    return false;
  return !/^(?:About|Around|Some|Nearly|Almost|Over|More|Than|At|Least|Only|Just|The|In|And|Of|With|For|From|To|By|Up|All|Another|Those|These|Roughly|Approximately|I|On)$/.test(
    match[2] ?? '',
  );
}
