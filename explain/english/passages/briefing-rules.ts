import type { BriefingRules } from '../../language/briefing-rules.ts';

/** Verbs and nouns of saying no. */
const disputeWords = [
  'den(?:y|ies|ied)|disput(?:e[sd]?|ing)|reject(?:s|ed)?|oppos(?:e[sd]?|ing|ition)',
  'critici[sz](?:e[sd]?|ing|m)|critics?|accus(?:e[sd]?|ing|ations?)|disagree(?:s|d|ment)?|contest(?:s|ed)?',
  'condemn(?:s|ed)?|objections?|controvers(?:y|ial)|backlash',
].join('|');

export const briefingRules: BriefingRules = {
  saysNo: new RegExp(String.raw`(?<!\p{L})(?:${disputeWords})(?!\p{L})`, 'u'),
  bottomLine:
    /\b(?:bottom line|conclusion|take-?aways?|in short|in summary|to sum up|upshot|final thoughts?|the verdict)\b/i,
  epithet: /^the (?!.* (?:of|for) ).*\p{Ll}$/iu,
};
