import type { TermPlace } from '../../find/find-mentions.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import type { Sentence } from '../../text/prepared-article.ts';
import { spansInQuotes } from '../../text/quoted-spans.ts';
import { speechVerbs } from '../../text/speech-verbs.ts';

const speech = [...speechVerbs].join('|');
/** Several people in the present tense: "rights groups say". */
const severalSay = /\b(?:\p{L}+s|police|people|many|some) (?:say|argue|warn|claim|insist|believe|allege)\b/u;
/** Verbs by which somebody gives a thing its name, up to some words before the name. */
const naming =
  /\b(?:call(?!\p{L}* (?:for|on)\b)|describ|label|brand|accus|denounc|designat|declar|recogni[sz]|regard|consider|treat|list(?:ed|s)? (?:as|of)|complicit|condemn|charg|alleg|constitut|amount|classif|deem|characteri[sz])\p{L}*(?:\s[^\s.;]+){0,9}\s["“‘']?$/iu;
const spoken = new RegExp(`\\b(?:${speech})\\b`, 'u');
/** `The mayor defended the plan, saying …` */
const saying = /,\s(?:saying|claiming|alleging|insisting|warning)\s/u;
/** `…, Varga said`: within some words behind the clause. */
const saidAfter = new RegExp(
  `[,”"]\\s(?:[^\\s,.]+\\s){1,6}?(?:${speech})\\b|[,”"]\\s(?:${speech})\\s(?:\\p{Lu}|the\\b|an?\\b|one\\b)`,
  'u',
);
/** "is a …", "the rest of the …": a certain thing, not any. */
const certain =
  /\b(?:(?:is|are|was|were|been|such|an act of)\s(?:\S+\s){0,4}|(?:the|this|that|these|those)\s(?:(?!(?:of|to|for|in|on|by|with|against)\s)\S+\s){1,3})$/iu;
/** Somebody is said to do it. */
const done =
  /\b(?:plotting|planning|committing|committed|to commit|engaged in|carried out|carrying out)\s(?:\S+\s){0,2}$/iu;
/** "Soft on …", "the fight against …": the thing in general. */
const towards = /\b(?:soft|tough|hard|weak|strong|fight|war|struggle|battle) (?:on|against)\s$/iu;
const uncertain = /(?:n['’]t|\bnot|\bno|\bif|\bany)\s(?:\S+\s){0,5}$/iu;
const pressed = /^\s(?:charges?|allegations?|accusations?|case)\b/u;

/** Whether somebody in the sentence, and not the article itself, uses the term that stands there. */
export function speaksOf(sentence: Sentence, statement: Statement, place: TermPlace): boolean {
  return naming.test(textBefore(sentence, place)) || isReported(sentence, statement, place);
}

/** Whether somebody in the sentence says that a certain thing is what the term means. */
export function names(sentence: Sentence, statement: Statement, place: TermPlace): boolean {
  const before = textBefore(sentence, place);
  if (uncertain.test(before) || towards.test(before)) return false;
  if (naming.test(before)) return true;
  const behind = sentence.block.block.text.slice(place.end, sentence.end);
  return (certain.test(before) || done.test(before) || pressed.test(behind)) && isReported(sentence, statement, place);
}

function textBefore({ block, start }: Sentence, place: TermPlace): string {
  return block.block.text.slice(start, place.start);
}

/** Whether the place stands in words that the article gives as somebody's. */
function isReported(sentence: Sentence, { speaker, quoted }: Statement, place: TermPlace): boolean {
  const { text } = sentence;
  const [start, end] = [place.start - sentence.start, place.end - sentence.start];
  const isQuoted = spansInQuotes(text).some(([from, to]) => from < start && end <= to + 1);
  // In the middle of a quotation no mark is left.
  if (isQuoted || (quoted && !/["“”„«»]/u.test(text))) return speaker !== null || spoken.test(text);
  const before = text.slice(0, start);
  if (severalSay.test(before) || saying.test(before)) return true;
  return speaker !== null && (spoken.test(before) || saidAfter.test(text.slice(end)));
}
