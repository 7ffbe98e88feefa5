import { speechVerbs } from '../words/speech-verbs.ts';

/** "…, a strip of land, …" behind the words. */
const behind = /^["”’]?(?:\s+\([^)]{2,30}\))?,["”’]?\s+((?:an?|the|one of)\s+[^,.;:—–]{4,110})(?:[,.;:—–]|$)/iu;
/** "The strip of land, …" before them. */
const ahead = /(?:^|[,—–(])\s*((?:the|an?|its|their|our)\s[^,.;:"“”]{8,90})[,—–]\s+(?:the\s+)?["“‘]?$/iu;
/** A main clause behind a comma, not an apposition: "…, the benefits would be large", "…, a plug drained the phone". */
const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|cannot|said|says|did|does|do|remains?|seems?|becomes?|became|\p{Ll}{2,}ed (?:the|an?|his|her|its|their))\b/iu;
/** "The highest level since", "a move that": what happened, not what it is. */
const eventsApposed = [
  'move|decision|step|sign|signal|figure|record|increase|decrease|rise|fall|drop|surge|jump|day|week|month|year|blow',
  'boost|setback|victory|win|loss|reversal|shift|change|turn|result|threat|warning|first|milestone|reminder|sum|total',
  'number|amount|share|level|rate|claim|charge|accusation|view|fact|prospect|possibility|idea|question|feat|policy',
].join('|');

/** Says something of the whole sentence: "…, the lowest since May", "…, a move that …". */
const ofSentence = new RegExp(
  String.raw`^(?:the (?:\w+est|first|last)(?: \w+)? (?:since|time|level|rise|drop)|the most|an? (?:estimated|further|record)|an? (?:[\p{L}-]+ ){0,2}(?:${eventsApposed}))\b`,
  'iu',
);
/** A sentence that opens so has a clause before its subject. */
const clauseOpeners = [
  'according|after|although|amid|as|at|because|before|by|despite|during|for|from|given|if|in|on|since',
  'though|through|under|until|when|while|with|without',
].join('|');

const conjunctions = 'after|although|as|because|before|despite|if|once|since|though|unless|until|when|while';

/** An opening phrase, behind whose comma the main clause begins: "After the vote, the house …", "… that despite all, …". */
const introduction = new RegExp(
  String.raw`^["“‘]?(?:(?:and|but|so|yet)\s)?(?:${clauseOpeners})\s[^,]*$|(?:\bthat|[,;:—–])\s(?:${conjunctions})\s[^,]*$`,
  'iu',
);
/** The same with commas in it, if no verb has come since: "In our test, with the lid on the pot, …". */
const longIntroduction = new RegExp(
  String.raw`^["“‘]?(?:(?:and|but|so|yet)\s)?(?:${clauseOpeners})\s[^,]*,(?:\s(?:and|or|with|which|who|without)\b.*|(?!.*\b(?:\p{Ll}+s|\p{Ll}{2,}ed)\b).*)$`,
  'iu',
);

/** A number of the words behind it. */
const ofShare = /(?:\bper ?cent|%|\d|\b(?:half|third|quarter|most|number|share)) of (?:the )?$/iu;

/** Whether something that says what the words between `before` and `after` are stands beside them, set off by commas. */
export function isApposed(before: string, after: string): boolean {
  const second = behind.exec(after)?.[1];
  // "5 percent of X, the highest rate": said of the share.
  if (ofShare.test(before)) return false;
  if (second !== undefined && !introduction.test(before) && !longIntroduction.test(before) && isNominal(second))
    return true;
  const first = ahead.exec(before)?.[1];
  return first !== undefined && isNominal(first) && /^(?:[,.;:)—–]|$)/u.test(after);
}

/** No clause, no "…, the paper reported", and nothing said of the whole sentence. */
export function isNominal(text: string): boolean {
  const words = text.replace(/\s(?:that|which|who|where)\s.*$/u, '');
  const last = /\p{L}+$/u.exec(words)?.[0] ?? '';
  return !finiteVerb.test(words) && !ofSentence.test(words) && !/\bsince\b/u.test(words) && !speechVerbs.has(last);
}
