import { quantityRelations } from './relations.ts';

/** On the text before a number: it counts something that was named before. */
const before =
  /\b(?:there (?:are|were|have been|had been|were only|are only)(?: (?:now|still|currently|only|just|about|around|some|at least))?|(?:more|fewer|less|higher|lower|greater) than|at least|at most|up to|as (?:many|few|high|low) as|no (?:more|fewer) than|close[r]? to|nearly|almost|an estimated|a total of|compared (?:to|with)|well over|just over|just under|including|all but|addition to|the other|another|a further|in the top|the top) (?:the )?$/iu;
const direction = /\b(?:to|from|by) (?:just |about |around |only |nearly |almost |some )?$/iu;
/** On the text behind it: nothing that it could be of. */
const behind =
  /^(?:[.,;:!?)—–](?!\d)|$| [“"‘(]| or so\b| (?:in|on|at|of|as|from|to|by|for|with|and|or|but|are|were|have|had|will|who|which|that|when|while|during|since|after|before|last|this|next|now|today|needed|required|available|a|an|per|across|between|among|over|under|out|so|the|more|alone|\p{Ll}{2,}ed|came|went)(?!\p{L}))/u;
const verbs =
  /^ (?:are|were|have|had|did|do|remain(?:ed)?|voted|came|lived?|went|of (?:them|these|those|whom|which|the|(?:their|its|his|her|our) own))(?!\p{L})/u;
/** "…, and 7 in the north": the last of several. */
const listed = /, and $/u;
const within = /^ (?:in|from|within|at) (?:the |\p{Lu})/u;

/** Whether a number without a noun counts what the article spoke of: "there were 25", "it fell to 12", "730 of them". */
export function isBareCount(textBefore: string, textBehind: string): boolean {
  const lead = textBefore.slice(-80).replace(/^.*[.!?] /u, '');
  if (verbs.test(textBehind) || (listed.test(lead) && within.test(textBehind))) return true;
  if (!behind.test(textBehind)) return false;
  if (before.test(lead)) return true;
  const { grows, shrinks } = quantityRelations();
  return direction.test(lead) && (grows.test(lead) || shrinks.test(lead));
}
