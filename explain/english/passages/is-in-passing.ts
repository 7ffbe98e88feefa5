/** Whoever only says it: "according to X", "told X". */
const source =
  /\b(?:according to|told|tells|interview with|reported by|cited by|obtained by|reviewed by|seen by|provided by|courtesy of)\s(?:the\s)?["“‘]?$/iu;
/** The word of somebody who is named behind it: "X spokeswoman Ilse Varga", "minister Ilse Varga". */
const holders = [
  'spokes\\p{Ll}+|chief|director|chair\\p{Ll}*|president|secretary|minister|leader|analyst|expert|advis[eo]r|official',
  'economist|professor|lawyer|attorney|judge|commissioner|member|senator|boss|head|officer|researcher|candidate|nominee',
].join('|');
const title = new RegExp(
  String.raw`^(?:['’]s?)?\s(?:(?:(?:${holders})\s){0,2}|(?:\p{Lu}[\p{L}.’'-]*\s){0,2})\p{Lu}[\p{L}.’'-]+\s\p{Lu}[\p{L}.’'-]+`,
  'u',
);

/**
 * Whether the words [start, end) are named only in passing: for the source of a statement, in the title of somebody, or as a part
 * of a compound ("post-X", "X-era"). Such a sentence is about something else.
 */
export function isInPassing(sentence: string, [start, end]: readonly [start: number, end: number]): boolean {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if (/[\p{L}\p{N}][-‐/]$/u.test(before) || /^[-‐/]\p{L}/u.test(after)) return true;
  return source.test(before) || title.test(after);
}
