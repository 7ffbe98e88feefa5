import type { PreparedBlock } from '../../text/prepared-article.ts';

/** English verbs and nouns of saying no. Against the text in lower case. */
const saysNo =
  /(?<!\p{L})(?:den(?:y|ies|ied)|disput(?:e[sd]?|ing)|reject(?:s|ed)?|oppos(?:e[sd]?|ing|ition)|critici[sz](?:e[sd]?|ing|m)|critics?|accus(?:e[sd]?|ing|ations?)|disagree(?:s|d|ment)?|contest(?:s|ed)?|condemn(?:s|ed)?|objections?|controvers(?:y|ial)|backlash)(?!\p{L})/u;

/** Whether a paragraph tells what somebody contests. */
export function isDispute({ block: { role, text } }: PreparedBlock): boolean {
  return (role === 'quote' || role === 'analysis' || role === 'news') && saysNo.test(text.toLowerCase());
}
