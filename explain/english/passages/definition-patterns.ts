import { isApposed } from './is-apposed.ts';
import { isListed } from './is-listed.ts';

/** How strongly the words around a mention say that the sentence explains it: outright, beside it, or by what it does. */
const defines = 1.8;
const adds = 0.9;
const tells = 0.7;

/** What follows "is" where it says what something is. */
const complements = [
  String.raw`an?\b|the\b|one of\b|part of\b|any\b|when\b|where\b|what\b|how\b|defined\b|known as\b|described as\b`,
  String.raw`called\b|meant to\b|used to\b|supposed to\b|designed to\b|intended to\b|created\b|founded\b`,
  String.raw`established\b|set up\b|introduced\b|responsible for\b|based on\b|made up of\b|short for\b`,
  String.raw`\w+s\s+(?:that|which|who)\b`,
].join('|');

/** "Is a", "means", "refers to", "happens when". */
const copulas = [
  String.raw`(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:${complements})`,
  String.raw`means?\b|meant\b|refers? to\b|stands? for\b|describes?\b|consists? of\b|involves?\b|happens? when\b`,
  String.raw`occurs? when\b`,
].join('|');

/** What may stand between the term and its verb. */
const copulaAdverbs = String.raw`itself\s+|generally\s+|usually\s+|often\s+|typically\s+|basically\s+|also\s+|simply\s+|now\s+|today\s+`;

/** "X is a …", "X means …": not "X is growing", "X are sent", "X is real", which say what happens to it or how it is. */
const copula = new RegExp(String.raw`^["”’]?(?:\s+\([^)]{2,30}\))?,?\s+(?:${copulaAdverbs})?(?:${copulas})`, 'iu');
/** A place among others, or a part in a story. */
const ranks = [
  'first|second|third|last|latest|next|only|best|worst|good|bad|great|most|biggest|largest|subject|focus',
  'reason|result',
].join('|');

/** "X was the first …", "X is the subject of …": where it stands among others, not what it is. */
const standing = new RegExp(
  String.raw`^[^\s\p{L}]*\s+(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:the|an?|one of the)\s+(?:${ranks})\b`,
  'iu',
);
const clause =
  /^["”’]?(?:\s+\([^)]{2,30}\))?,["”’]?\s+(?:or|meaning|i\.e\.|that is|also known as|known as|which|where|under which|in which)\b/iu;
/** A bracket that opens so says when or where, not what. */
const bracketOpeners = [
  String.raw`\p{Lu}{2,8}\)|["“‘\d]`,
  String.raw`(?:after|and|as|at|before|but|by|for|from|if|in|including|like|on|or|see|since|such|to|until|when|while|with)\s`,
].join('|');

/** What it is, and not its initials, a quotation, or when and where. */
const inBrackets = new RegExp(String.raw`^["”’]?\s+\((?!${bracketOpeners})[^)]{12,}\)`, 'u');
const afterDash = /^["”’]?\s*(?:—|–|:|\s-\s)\s*(?:an?|the|which|meaning|that is|when|in which|where)\s/u;
/** What laws and bodies do. */
const effects = [
  'would|will|can|could|may|allows?|allowed|requires?|required|lets?|gives?|gave|bans?|banned|aims?',
  'provides?|protects?|covers?|applies|prohibits?|enforces?|oversees?|sets?|makes?|helps?|monitors?',
  'represents?|includes?|assesses|regulates?|governs?',
].join('|');

const verbOfEffect = new RegExp(String.raw`^["”’]?\s+(?:${effects})\b`, 'iu');
const clauseBoundary = /[,;:—–(“"]|\b(?:that|but|because|if|when|while|where|said|says)\b/u;
const notSubject =
  /^\W*\p{L}+ing\s+\S|\b(?:of|in|by|for|with|from|to|on|as|at|about|over|under|into|against|between|through)\b/iu;
/** "The aim of X is …" */
const aboutIt = /\b(?:aim|purpose|idea|point|role|job|goal|function|principle)s? (?:of|behind|for) (?:the |an? )?$/iu;
/** Behind a dash that will be closed: "– along with the ban – a part of …". */
const insideDashes = /\s[—–]\s[^—–]*$/u;
/** "Known as" and the like, before the term. */
const namings = [
  'known as|called|referred to as|refers to|dubbed|termed|so-called|defined as|is a form of|is a type of',
  'a kind of|described as|named|definition of|meaning of|the term|the word|the phrase',
].join('|');

const called = new RegExp(String.raw`(?:${namings})\s+(?:the\s+|an?\s+)?["“‘]?$`, 'iu');
/** "Ministers called the deal “fair”", "they called the police": no name, but an opinion, or a call. */
const calledBySomebody =
  /(?<!\b(?:is|are|was|were|be|been|being|also|often|commonly|usually|sometimes|,)\s)(?:called|named|dubbed|termed)\s+the\s+["“‘]?$/u;

/**
 * Strength (0: none, up to 2) of the definition that a sentence gives of the words [start, end) in it, by the
 * lexical patterns of Hearst (1992) and of later work on definitional question answering: copula, apposition,
 * "known as", brackets, dash and colon, verbs of purpose.
 */
export function definitionStrength(sentence: string, start: number, end: number): number {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end).replace(/^['’]s?(?=\s)/u, '');
  if (called.test(before) && !calledBySomebody.test(before)) return defines;
  if (copula.test(after) && !standing.test(after) && isSubject(before)) return defines;
  if (isListed(sentence, [start, end])) return 0;
  if (clause.test(after) || isApposed(before, after)) return defines;
  if (inBrackets.test(after) || (afterDash.test(after) && !insideDashes.test(before))) return adds;
  return verbOfEffect.test(after) ? tells : 0;
}

/**
 * Whether the words behind `before` are what its last clause is about: neither a preposition nor a verb ("upgrading") has
 * gone before.
 */
function isSubject(before: string): boolean {
  const own = before.split(clauseBoundary).at(-1) ?? '';
  return !notSubject.test(own) || aboutIt.test(own);
}

/** Because, so that, led to, if … will. */
const consequences = [
  'because|so that|therefore|as a result|which means|means that|meaning that|leads? to|led to|in order to',
  String.raw`would allow|will allow|could lead|if\b[^,]{5,80},|depends? on|in return for|in exchange for|to prevent`,
  'designed to|aimed at|intended to|risk(?:s|ed)? ',
].join('|');

const consequence = new RegExp(String.raw`\b(?:${consequences})`, 'iu');

/** Whether a sentence says what follows from something, or what it is for. */
export function saysConsequence(sentence: string): boolean {
  return consequence.test(sentence);
}
