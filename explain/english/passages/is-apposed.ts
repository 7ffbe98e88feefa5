import { speechVerbs } from '../words/speech-verbs.ts';

/** "…, a strip of land, …" behind the words. */
const behind = /^["”’]?(?:\s+\([^)]{2,30}\))?,["”’]?\s+((?:an?|the|one of)\s+[^,.;:—–]{4,110})(?:[,.;:—–]|$)/iu;
/** "The strip of land, …" before them. */
const ahead = /(?:^|[,—–(])\s*((?:the|an?|its|their|our)\s[^,.;:"“”]{8,90})[,—–]\s+(?:the\s+)?["“‘]?$/iu;
/** A main clause behind a comma, not an apposition: "…, the benefits would be large". */
const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|did|does|do)\b/iu;
/** "The highest level since", "a move that": what happened, not what it is. */
const eventsApposed = 'move|decision|step|sign|figure|record|increase|decrease|rise|fall|drop|day|week|month|year';

/** Says something of the whole sentence: "…, the lowest since May", "…, a move that …". */
const ofSentence = new RegExp(
  String.raw`^(?:the (?:\w+est|first|last|most)(?: \w+)? (?:since|time|level|rise|drop)|an? (?:${eventsApposed}))\b`,
  'iu',
);
/** A sentence that opens so has a clause before its subject. */
const clauseOpeners = [
  'according|after|although|amid|as|at|because|before|by|despite|during|for|from|given|if|in|on|since',
  'though|through|under|until|when|while|with|without',
].join('|');

/** An opening phrase, behind whose comma the main clause begins: "After the vote, the house …". */
const introduction = new RegExp(String.raw`^["“‘]?(?:${clauseOpeners})\s[^,]*$`, 'iu');

/** Whether something that says what the words between `before` and `after` are stands beside them, set off by commas. */
export function isApposed(before: string, after: string): boolean {
  const second = behind.exec(after)?.[1];
  if (second !== undefined && !introduction.test(before) && isNominal(second)) return true;
  const first = ahead.exec(before)?.[1];
  return first !== undefined && isNominal(first) && /^(?:[,.;:)—–]|$)/u.test(after);
}

/** No clause, no "…, the paper reported", and nothing said of the whole sentence. */
function isNominal(words: string): boolean {
  const last = /\p{L}+$/u.exec(words)?.[0] ?? '';
  return !finiteVerb.test(words) && !ofSentence.test(words) && !speechVerbs.has(last);
}
