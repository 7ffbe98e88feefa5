import { isListed } from './is-listed.ts';

/** How strongly the words around a mention say that the sentence explains it. */
const says = 2;
const apposition = 1.6;
const calledSo = 1.8;
const bracketed = 0.9;
const dash = 0.9;
const tells = 0.7;

/** "X is a …", "X means …": not "X is growing", "X are sent", "X is real", which say what happens to it or how it is. */
const copula =
  /^["”’]?(?:\s+\([^)]{2,30}\))?,?\s+(?:itself\s+|generally\s+|usually\s+|often\s+|typically\s+|basically\s+|also\s+|simply\s+|now\s+|today\s+)?(?:(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:an?\b|the\b|one of\b|part of\b|any\b|when\b|where\b|what\b|how\b|defined\b|known as\b|described as\b|called\b|meant to\b|used to\b|supposed to\b|designed to\b|intended to\b|created\b|founded\b|established\b|set up\b|introduced\b|responsible for\b|based on\b|made up of\b|short for\b|\w+s\s+(?:that|which|who)\b)|means?\b|meant\b|refers? to\b|stands? for\b|describes?\b|consists? of\b|involves?\b|happens? when\b|occurs? when\b)/iu;
const clause =
  /^["”’]?(?:\s+\([^)]{2,30}\))?,["”’]?\s+(?:or|meaning|i\.e\.|that is|also known as|known as|which|who|whose|where|under which|in which)\b/iu;
const appositive = /^["”’]?(?:\s+\([^)]{2,30}\))?,["”’]?\s+(?:an?|the|one of)\s+([^,.;:—–]{4,110})(?:[,.;:—–]|$)/iu;
/** A main clause behind a comma, not an apposition: "…, the benefits would be large". */
const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|did|does|do)\b/iu;
const inBrackets = /^["”’]?\s+\((?!\p{Lu}{2,8}\))[^)]{12,}\)/u;
const afterDash = /^["”’]?\s*(?:—|–|:|\s-\s)\s*(?:an?|the|which|meaning|that is|when|in which|where)\s/u;
const verbOfEffect =
  /^["”’]?\s+(?:would|will|can|could|may|allows?|allowed|requires?|required|lets?|gives?|gave|bans?|banned|aims?|provides?|protects?|covers?|applies|prohibits?|enforces?|oversees?|sets?|makes?|helps?|monitors?|represents?|includes?|assesses|regulates?|governs?)\b/iu;
const called =
  /(?:known as|called|referred to as|refers to|dubbed|termed|so-called|defined as|is a form of|is a type of|a kind of|described as|named|definition of|meaning of|concept of|the term|the word|the phrase|the name of)\s+(?:the\s+|an?\s+)?["“‘]?$/iu;
const appositionBefore = /(?:^|[,—–(])\s*(?:the|an?|its|their|our)\s([^,.;:"“”]{8,90})[,—–]\s+(?:the\s+)?["“‘]?$/iu;

/**
 * Strength (0: none, up to 2) of the definition that a sentence gives of the words [start, end) in it, by the
 * lexical patterns of Hearst (1992) and of later work on definitional question answering: copula, apposition,
 * "known as", brackets, dash and colon, verbs of purpose.
 */
export function definitionStrength(sentence: string, start: number, end: number): number {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end).replace(/^['’]s?(?=\s)/u, '');
  if (called.test(before)) return calledSo;
  if (copula.test(after)) return says;
  if (isListed(sentence, [start, end])) return 0;
  if (clause.test(after) || isApposed(before, after)) return apposition;
  if (inBrackets.test(after)) return bracketed;
  if (afterDash.test(after)) return dash;
  return verbOfEffect.test(after) ? tells : 0;
}

function isApposed(before: string, after: string): boolean {
  const behind = appositive.exec(after)?.[1];
  if (behind !== undefined && !finiteVerb.test(behind)) return true;
  const ahead = appositionBefore.exec(before)?.[1];
  return ahead !== undefined && !finiteVerb.test(ahead) && /^(?:[,.;:)—–]|$)/u.test(after);
}

const consequence =
  /\b(?:because|so that|therefore|as a result|which means|means that|meaning that|leads? to|led to|in order to|would allow|will allow|could lead|if\b[^,]{5,80},|depends? on|in return for|in exchange for|to prevent|designed to|aimed at|intended to|risk(?:s|ed)? )/iu;

/** Whether a sentence says what follows from something, or what it is for. */
export function saysConsequence(sentence: string): boolean {
  return consequence.test(sentence);
}
