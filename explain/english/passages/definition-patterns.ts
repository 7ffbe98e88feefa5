import { isApposed, isNominal } from './is-apposed.ts';
import { isListed } from './is-listed.ts';

/** How strongly the words around a mention say that the sentence explains it: outright, beside it, or by what it does. */
const defines = 1.8;
const adds = 0.9;
const tells = 0.7;

/** What follows "is" where it says what something is. */
const complements = [
  String.raw`an?\b|the\b|one of\b|any\b|when\b|where\b|defined\b|known as\b|called\b`,
  String.raw`meant to\b|used to\b|designed to\b|intended to\b|responsible for\b|made up of\b|short for\b`,
  String.raw`\w+s\s+(?:that|which|who)\b`,
].join('|');

/** "Is a", "means", "refers to", "happens when". */
const copulas = [
  String.raw`(?:is|are)\s+(?:\w+ly\s+)?(?:${complements})|(?:was|were)\s+(?:an?|one of|known as|called)\b`,
  String.raw`means?\b|refers? to\b|stands? for\b|describes?\b|consists? of\b|happens? when\b`,
  String.raw`occurs? when\b`,
].join('|');

/** What may stand between the term and its verb. */
const copulaAdverbs = String.raw`itself\s+|generally\s+|usually\s+|often\s+|typically\s+|basically\s+|also\s+|simply\s+|now\s+|today\s+`;

/** "X is a …", "X means …": not "X is growing", "X are sent", "X is real", which say what happens to it or how it is. */
const copula = new RegExp(String.raw`^["”’]?(?:\s+\([^)]{2,30}\))?,?\s+(?:${copulaAdverbs})?(?:${copulas})`, 'iu');
/** A place among others, a part in a story, or what somebody thinks of it. */
const ranks = [
  'first|second|third|last|latest|next|only|best|worst|good|bad|great|big|huge|major|key|real|serious|clear|top|main',
  'most|biggest|largest|crucial|vital|important|critical|subject|focus|reason|result|problem|concern|mistake|success',
  'failure|threat|priority|challenge|blow|matter|issue|question|sign|factor|target|disaster|joke|disgrace|scam|sham|hoax',
  'lie|shame|triumph|victory|worry|topic|symbol|case|example|point|fact|surprise|shock|step|move|start|end|answer',
].join('|');

/** "X was the first …", "X is the subject of …", "X is a mistake": where it stands among others, not what it is. */
const standing = new RegExp(
  String.raw`^[^\s\p{L}]*(?:,\s+which)?\s+(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:the|an?|one of the)\s+(?:\w+ing\s+|\w+al\s+)?(?:${ranks})\b`,
  'iu',
);
/** Between the words and what says the same in others. */
const meaning = String.raw`meaning|i\.e\.|that is|(?:also|otherwise|better|sometimes) (?:known|called)(?: as)?|known as|short for`;
const clause = new RegExp(
  String.raw`^["”’]?(?:\s+\([^)]{2,30}\))?,["”’]?\s+(?:(?:${meaning})\b|which\s+(?:\w+ly\s+)?(?:${copulas}))`,
  'iu',
);
/** Verbs in the present of what somebody thinks, says or meets with, and not of what it is for. */
const noFunction = [
  'says|sees|wants|hopes|fears|believes|thinks|expects|plans|needs|calls|has|is|was|does|faces|remains|seems|works|comes|goes',
  'begins|starts|opens|ends|costs|owes|denies|rejects|supports|opposes|backs|blames|argues|claims|accuses|insists|likes',
  'hates|considers|regards|finds|shows|suggests|reflects|threatens|risks|stands|lies|sits|looks|feels|gives|takes|brings',
  'puts|keeps|leads|means|makes up|amounts|rises|falls|now|also|still|this|always|perhaps|sometimes|runs from',
].join('|');

/** ", which enforces antitrust laws": what it does whenever it does anything. */
const doesAlways = new RegExp(
  String.raw`^["”’]?(?:\s+\([^)]{2,30}\))?,\s+which\s+(?:\w+ly\s+)?(?!(?:${noFunction})\b)\p{Ll}{3,}s\b(?!\s+to\b)`,
  'u',
);
/** Behind a bracket or dash: it says what something is, and not when, where or who. */
const openers = String.raw`(?:an?|the|or|any|${meaning}|which (?:is|are|means?)|when|where)\s`;
const inBrackets = new RegExp(String.raw`^["”’]?\s+\((${openers}[^)]{8,})\)`, 'iu');
const afterDash = new RegExp(String.raw`^["”’]?\s*(?:—|–|:|\s-\s)\s*(${openers}[^—–;:.]+)`, 'u');
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
  'known as|called|referred to as|dubbed|termed|so-called|defined as|definition of|meaning of|the term|the word|the phrase',
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
  if (called.test(before) && !calledBySomebody.test(before) && !/^[-/]/.test(after)) return defines;
  if (copula.test(after) && !standing.test(after) && isSubject(before)) return defines;
  if (isListed(sentence, [start, end])) return 0;
  if ((clause.test(after) && !standing.test(after)) || isApposed(before, after)) return defines;
  const beside = inBrackets.exec(after)?.[1] ?? (insideDashes.test(before) ? undefined : afterDash.exec(after)?.[1]);
  if ((beside !== undefined && isNominal(beside)) || doesAlways.test(after)) return adds;
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
